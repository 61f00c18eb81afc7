import { decimalPlaces, type Figure, type Locale, type Rational, round, toDecimalString } from '../core/index.ts';
import { calendarShort } from './calendar.ts';
import { unitName, withComparator } from './names.ts';

/** A figure's value for reading: `46.300.000`, `ít nhất 955.000.000.000`, `2 – 2,5`, `11/12`, `quý I/2022`. */
export const readableValue = (figure: Figure, locale: Locale): string =>
  withComparator(bareValue(figure, locale), figure.comparator, locale);

/** Its unit, and what it is divided by: `đồng/người`. */
export const readableUnit = ({ unit, per }: Figure, locale: Locale): string =>
  unitName(unit, locale) + (per === null ? '' : `/${per}`);

/** A number grouped as in the language: `46.300.000`, `6,01`; with `≈` and two decimals where no decimal is exact. */
export function numberWords(x: Rational, locale: Locale): string {
  const exact = decimalPlaces(x.d) !== undefined;
  const [whole = '', decimals] = toDecimalString(exact ? x : round(x, -2)).split('.');
  const [group, mark] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${exact ? '' : '≈ '}${grouped}${decimals ? mark + decimals : ''}`;
}

function bareValue({ kind, value }: Figure, locale: Locale): string {
  const number = (x: Rational) => numberWords(x, locale);
  const calendar = (text: string) => (kind === 'identifier' ? text : calendarShort(kind, text, locale));
  switch (value.shape) {
    case 'number':
      return number(value.number.value);
    case 'range':
      return `${number(value.low.value)} – ${number(value.high.value)}`;
    case 'fraction':
      return `${number(value.numerator.value)}/${number(value.denominator.value)}`;
    case 'text':
      return calendar(value.text);
    case 'span':
      return `${calendar(value.low)} – ${calendar(value.high)}`;
  }
}
