import { bareFigure } from '../figures/cells.ts';
import type { Figure, Numeral } from '../figures/figure.ts';
import { decimal, multiply } from '../math/rational.ts';
import type { KnownUnit } from './table.ts';

/** How a table writes its numbers, where it shows it: `1,234.5` groups by commas. */
export type Convention = 'usual' | 'commas-group';

/** How the numbers of a table are written, by those that leave no doubt. */
export function conventionOf(written: Iterable<string>): Convention {
  let [usual, other] = [0, 0];
  for (const cell of written) {
    if (/\d,\d{3}(?:,\d{3}|\.\d)/u.test(cell)) other++;
    else if (/\d\.\d{3}(?:\.\d{3}|,\d)|\d,\d{1,2}(?!\d)/u.test(cell)) usual++;
  }
  return other > usual ? 'commas-group' : 'usual';
}

/** The number of a cell by the convention of its table; `written` is the cell's text. */
export function byConvention(figure: Figure, written: string, convention: Convention): Figure {
  if (convention === 'usual' || !/[.,]/u.test(written)) return figure;
  const swapped = written.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
  return bareFigure(swapped, figure.span.start) ?? figure;
}

/** The figure as an amount in a unit that stands elsewhere: `1.234` in triệu đồng is 1.234.000.000 VND. */
export function inUnit(figure: Figure, unit: KnownUnit | undefined): Figure {
  if (!unit || figure.value.shape !== 'number' || figure.kind !== 'quantity') return figure;
  const { kind, per, counted, scale } = unit;
  const whole = counted && figure.value.number.place >= 0;
  const isPlain = whole || kind === 'money' || scale > 0;
  return {
    ...figure,
    kind,
    unit: unit.unit,
    per,
    counted: whole,
    value: { shape: 'number', number: scaled(figure.value.number, scale) },
    readings: isPlain && figure.readings[0]?.why === 'dot-as-decimal' ? [] : figure.readings,
  };
}

function scaled(number: Numeral, power: number): Numeral {
  if (power === 0) return number;
  return {
    ...number,
    value: multiply(number.value, decimal(1n, power)),
    place: number.place + power,
    rounded: number.rounded + power,
    scale: power,
  };
}
