import { type Amount, readAmount, signAt } from '../lex/amount.ts';
import { comparatorAround, comparatorMark } from '../lex/comparators.ts';
import { FIRST_NUMBER_WORDS, FURTHER_NUMBER_WORDS } from '../lex/number-words.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, multiply } from '../math/rational.ts';
import { keySet, markSet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { type Found, found, NONE, numeralFrom, type Unit, type UnitKind } from './figure.ts';
import { timesAsMuch } from './multiple.ts';

/** Marks and words at which a number with a unit can begin, besides its digits. */
export const SCALAR_OPENS = [
  '-',
  '−',
  '–',
  '+',
  '≥',
  '≤',
  '>',
  '<',
  '~',
  '≈',
  '$',
  '€',
  '£',
  'từ',
  'gấp',
  ...FIRST_NUMBER_WORDS,
];
/** What may stand right behind them, besides numbers. */
export const SCALAR_GOES_ON = ['-', '−', '–', '+', 'đôi', ...FURTHER_NUMBER_WORDS];

/** A unit in full, and the kind that knows it. */
interface KnownUnit extends Required<Omit<Unit, 'iso'>>, Pick<Unit, 'iso'> {
  readonly kind: UnitKind;
}

const known = (kind: UnitKind, { unit, per = null, counted = false, scale = 0, iso, next }: Unit): KnownUnit => ({
  kind,
  unit,
  per,
  counted,
  scale,
  iso,
  next,
});

/**
 * A number with a unit, or a range of them: `6,01%`, `≥82%`, `2-3 nghìn hecta`, `6,6% – 6,8%`, `từ 2 đến 2,5%`.
 * A unit or scale that is written once serves both ends, and all of a list: `41,5; 30,2 và 28,3%`.
 */
export function readScalar(tokens: Tokens, first: number, kinds: readonly UnitKind[]): Found | undefined {
  if (tokens.key(first) === TIMES_AS_MUCH) return timesAsMuch(tokens, first);
  if (isSaidTwice(tokens, first) || isAlone(tokens, first)) return undefined;
  const from = tokens.key(first) === FROM && tokens.kind(first) === TokenKind.word;
  const prefix = prefixAt(tokens, first, kinds);
  const low = readAmount(tokens, from || prefix || comparatorMark(tokens, first) ? first + 1 : first);
  if (!low) return undefined;
  if (prefix) return single(tokens, first, { amount: low, unit: prefix, next: low.next });
  const own = unitAt(tokens, low, kinds);
  const high = amountAfterRangeMark(tokens, first, own?.next ?? low.next);
  const shared = high && unitAt(tokens, high, own ? [own.kind] : kinds);
  // A time has no sign.
  const isSigned = shared?.iso !== undefined && low.value.n < 0n;
  if (high && shared && !isSigned)
    return range(tokens, first, {
      low: inUnit(own ? low : withScale(low, high.scale), shared),
      high: inUnit(high, shared),
      unit: shared,
    });
  if (from) return undefined;
  if (own) return single(tokens, first, { amount: inUnit(low, own), unit: own, next: own.next });
  const listed = unitOfList(tokens, low.next, kinds);
  return (
    listed &&
    single(tokens, first, {
      amount: inUnit(withScale(low, listed.scale), listed.unit),
      unit: listed.unit,
      next: low.next,
    })
  );
}

function unitAt(tokens: Tokens, amount: Amount, kinds: readonly UnitKind[]): KnownUnit | undefined {
  for (let k = 0; k < kinds.length; k++) {
    const kind = kinds[k];
    const unit = kind?.unit(tokens, amount.next, amount);
    if (kind && unit) return known(kind, unit);
  }
  return undefined;
}

function prefixAt(tokens: Tokens, i: number, kinds: readonly UnitKind[]): KnownUnit | undefined {
  if (tokens.kind(i) !== TokenKind.mark) return undefined;
  for (let k = 0; k < kinds.length; k++) {
    const kind = kinds[k];
    const unit = kind?.prefix?.(tokens, i);
    if (kind && unit) return known(kind, unit);
  }
  return undefined;
}

function range(
  tokens: Tokens,
  first: number,
  { low, high, unit }: { low: Amount; high: Amount; unit: KnownUnit },
): Found {
  return found(unit.kind.id, tokens, first, unit.next, {
    unit: unit.unit,
    per: unit.per,
    counted: unit.counted,
    value: unit.iso
      ? { shape: 'span', low: unit.iso(low.value), high: unit.iso(high.value) }
      : { shape: 'range', low: numeralFrom(low), high: numeralFrom(high) },
    comparator: comparatorAround(tokens, first, unit.next),
  });
}

function single(
  tokens: Tokens,
  first: number,
  { amount, unit, next }: { amount: Amount; unit: KnownUnit; next: number },
): Found {
  return found(unit.kind.id, tokens, first, next, {
    unit: unit.unit,
    per: unit.per,
    value: unit.iso
      ? { shape: 'text', text: unit.iso(amount.value) }
      : { shape: 'number', number: numeralFrom(amount) },
    counted: unit.counted && amount.scale === 0,
    comparator: comparatorMark(tokens, first) ?? comparatorAround(tokens, first, next),
    readings: amount.other && !isPlainGrouping(amount, unit) ? [amount.other] : NONE,
    inWords: amount.inWords && numeralFrom(amount.inWords),
  });
}

/** Marks behind which no unit of the number before them stands. */
const CLOSING = markSet('.:!?"”’»…');

/** Whether the number at token `i` has nothing behind it that could be its unit, nor the other end of a range. */
const isAlone = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.number &&
  (tokens.kind(i + 1) === TokenKind.end || (tokens.kind(i + 1) === TokenKind.mark && CLOSING.has(tokens.key(i + 1))));

const DECREASE = keySet(['giảm', 'hụt', 'sụt']);

/** `giảm -0,3%` is one decrease: the sign at token `i` repeats the word, and is no part of the number. */
const isSaidTwice = (tokens: Tokens, i: number): boolean => DECREASE.has(tokens.key(i - 1)) && signAt(tokens, i) < 0;

/** `8.625 tỷ đồng`, `1.110 hồ sơ`: nobody means a decimal; `17.555m3` may be one. */
const isPlainGrouping = ({ other, scale }: Amount, { kind, counted }: KnownUnit): boolean =>
  other?.why === 'dot-as-decimal' && (scale > 0 || counted || kind.id === 'money');

/** The same digits under the scale words that are written behind another number of the range or list. */
function withScale(amount: Amount, power: number): Amount {
  if (power === 0 || amount.scale > 0) return amount;
  const factor = decimal(1n, power);
  return {
    ...amount,
    value: multiply(amount.value, factor),
    place: amount.place + power,
    rounded: amount.rounded + power,
    scale: power,
    other: amount.other && { ...amount.other, value: multiply(amount.other.value, factor) },
  };
}

const inUnit = (amount: Amount, { scale = 0 }: Unit): Amount => withScale(amount, scale);

const FROM = key('từ');
const TIMES_AS_MUCH = key('gấp');
const RANGE_WORDS = keySet(['đến', 'tới']);
const RANGE_MARKS = markSet('-–—~÷');

/** The other end of the range that begins at token `first`, where a range mark stands at token `i`. */
function amountAfterRangeMark(tokens: Tokens, first: number, i: number): Amount | undefined {
  // `-0,4 -1,3%`: two changes, as the tape of an exchange gives them.
  if (signAt(tokens, i) !== 0 && (signAt(tokens, first) !== 0 || signAt(tokens, first - 1) !== 0)) return undefined;
  // A dash alone on its line is a cell between two others.
  if (tokens.lineStart(i) && tokens.lineStart(i + 1)) return undefined;
  const isWord = tokens.kind(i) === TokenKind.word && RANGE_WORDS.has(tokens.key(i));
  const isMark = tokens.kind(i) === TokenKind.mark && RANGE_MARKS.has(tokens.key(i));
  return isWord || isMark ? readAmount(tokens, i + 1) : undefined;
}

const LONGEST_LIST = 8;
const AND = keySet(['và', 'hoặc', 'hay']);
const COMMA = ','.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);

/** The unit, and the scale, written once behind the last number of a list whose first number ends before `i`. */
function unitOfList(
  tokens: Tokens,
  i: number,
  kinds: readonly UnitKind[],
): { unit: KnownUnit; scale: number } | undefined {
  let at = i;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const separator = tokens.key(at);
    const and = tokens.kind(at) === TokenKind.word && AND.has(separator);
    const mark = tokens.kind(at) === TokenKind.mark && (separator === COMMA || separator === SEMICOLON);
    if ((!and && !mark) || tokens.lineStart(at) || signAt(tokens, at) !== 0) return undefined;
    const amount = readAmount(tokens, at + 1);
    const unit = amount && unitAt(tokens, amount, kinds);
    if (unit) return and || separator === SEMICOLON ? { unit, scale: amount.scale } : undefined;
    if (!amount || and) return undefined;
    at = amount.next;
  }
  return undefined;
}
