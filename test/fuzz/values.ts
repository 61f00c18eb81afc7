import type { ExportedDocument } from '../../server/src/formats/document.ts';

type ExportedFigure = ExportedDocument['figures'][number];

/** What is wrong with an exported figure's values by the contract of the export, read without the core's own arithmetic. */
export function wrongValue(figure: ExportedFigure): string | undefined {
  const { kind, value, low, high, precision, interval, comparator } = figure;
  const isRange = value === null;
  if (isRange !== (low !== null) || isRange !== (high !== null)) return 'neither a value nor a range';
  const texts = isRange ? [low ?? '', high ?? ''] : [value];
  const form = FORMS[kind] ?? DECIMAL;
  if (kind !== 'identifier' && !texts.every((text) => form.test(text))) return `${texts.join(' to ')} is no ${kind}`;
  if (form !== DECIMAL) return precision === null && interval === null ? undefined : 'a precision without a number';
  if (!/^(?:10*|0\.0*1)$/u.test(precision ?? '')) return `precision ${precision}`;
  const [from, to] = interval ?? [null, null];
  if (from === null && to === null) return 'an interval without ends';
  const isInOrder = compare(texts[0], texts.at(-1)) <= 0;
  if (isInOrder && compare(from, to) > 0) return `an interval from ${from} to ${to}`;
  if (isInOrder && texts.some((text) => compare(from, text) > 0 || compare(text, to) > 0))
    return `${texts.join(' to ')} (${comparator}) is outside ${from} to ${to}`;
  return undefined;
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u;
/**
 * Days and quarters that the calendar has not are read as they are written: rules report them. Months have a span as
 * years do: `--01/--02` of `tháng 1-2`.
 */
const FORMS: Readonly<Record<string, RegExp>> = {
  fraction: /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?\/-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/u,
  date: /^(?:(?:\d{4}|-)-(?:0[1-9]|1[0-2])|--)-(?:0[1-9]|[12]\d|3[01])$/u,
  period: /^(?:\d{4}(?:\/\d{4})?|(?:\d{4}|-)-(?:Q[1-6]|(?:0[1-9]|1[0-2])(?:\/(?:\d{4}|-)-(?:0[1-9]|1[0-2]))?))$/u,
  duration: /^P(?:T?[\d.]+[YMWDHS])+$/u,
  time: /^(?:[01]\d|2[0-4]):[0-5]\d$/u,
  identifier: /^/u,
};

/** Below zero, zero or above it, as the first is below, equal to or above the second; an open end is equal to all. */
function compare(one: string | null | undefined, other: string | null | undefined): number {
  if (one == null || other == null) return 0;
  const [a, b] = [one, other].map((text) => parsed(text));
  if (!a || !b) return Number.NaN;
  const places = Math.max(a.places, b.places);
  const [x, y] = [a, b].map(({ digits, places: own }) => digits * 10n ** BigInt(places - own));
  return x === y ? 0 : (x ?? 0n) < (y ?? 0n) ? -1 : 1;
}

function parsed(text: string): { digits: bigint; places: number } | undefined {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text) ?? [];
  return whole ? { digits: BigInt(`${sign}${whole}${decimals}`), places: decimals.length } : undefined;
}
