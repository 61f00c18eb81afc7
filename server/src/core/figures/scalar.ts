import { type Amount, readAmount, scaled, signAt } from '../lex/amount.ts';
import { comparatorAround, comparatorMark } from '../lex/comparators.ts';
import { FIRST_NUMBER_WORDS, FURTHER_NUMBER_WORDS } from '../lex/number-words.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, multiply } from '../math/rational.ts';
import { keySet, markSet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { found, type Mention, NONE, type Numeral, type Unit, type Value } from './figure.ts';
import { timesAsMuch } from './multiple.ts';
import type { Units } from './units.ts';

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

/**
 * A number with a unit, or a range of them: `6,01%`, `2-3 nghìn hecta`, `6,6% – 6,8%`.
 * A unit or scale that is written once serves both ends, and all of a list: `41,5; 30,2 và 28,3%`.
 */
export function readNumber(tokens: Tokens, first: number, units: Units): Mention | undefined {
  const low = isAlone(tokens, first) ? undefined : readAmount(tokens, first);
  return low && withUnit(tokens, first, low, units);
}

/** The same that begins with a mark or a word: `≥82%`, `-3,18%`, `$25`, `từ 2 đến 2,5%`, `hai mươi xã`, `gấp đôi`. */
export function readOpened(tokens: Tokens, first: number, units: Units): Mention | undefined {
  const opening = tokens.key(first);
  if (opening === TIMES_AS_MUCH) return timesAsMuch(tokens, first);
  if (isSaidTwice(tokens, first)) return undefined;
  const prefix = units.prefixAt(tokens, first);
  const isNumber = opening !== FROM && !prefix && !comparatorMark(tokens, first);
  const low = readAmount(tokens, isNumber ? first : first + 1);
  return low && (prefix ? single(tokens, first, low, prefix, low.next) : withUnit(tokens, first, low, units));
}

function withUnit(tokens: Tokens, first: number, low: Amount, units: Units): Mention | undefined {
  const own = units.at(tokens, low);
  const high = amountAfterRangeMark(tokens, first, own ? own.next : low.next);
  const shared = high && units.at(tokens, high, own?.kind);
  // A time has no sign.
  const isSigned = shared?.iso !== undefined && low.number.value.n < 0n;
  if (high && shared && !isSigned) {
    const { scale } = shared;
    const from = own ? low.number : withScale(low.number, high.number.scale);
    return range(tokens, first, withScale(from, scale), withScale(high.number, scale), shared);
  }
  if (tokens.key(first) === FROM) return undefined;
  if (own) return single(tokens, first, inScale(low, own.scale), own, own.next);
  const shares = unitOfList(tokens, low.next, units) ?? unitOfWhole(tokens, first, low, units);
  return shares && single(tokens, first, inScale(inScale(low, shares.scale), shares.unit.scale), shares.unit, low.next);
}

function range(tokens: Tokens, first: number, low: Numeral, high: Numeral, unit: Unit): Mention {
  const { kind, iso, next } = unit;
  const value: Value = iso
    ? { shape: 'span', low: iso(low.value), high: iso(high.value) }
    : { shape: 'range', low, high };
  return found(kind, tokens, first, next, value, {
    comparator: comparatorAround(tokens, first, next),
    unit: unit.unit,
    per: unit.per,
    counted: unit.counted,
    readings: NONE,
  });
}

function single(tokens: Tokens, first: number, amount: Amount, unit: Unit, next: number): Mention {
  const { number, other, inWords } = amount;
  const value: Value = unit.iso ? { shape: 'text', text: unit.iso(number.value) } : { shape: 'number', number };
  const mention = found(unit.kind, tokens, first, next, value, {
    comparator: comparatorMark(tokens, first) ?? comparatorAround(tokens, first, next),
    unit: unit.unit,
    per: unit.per,
    counted: unit.counted && number.scale === 0,
    readings: other && !isPlainGrouping(amount, unit) ? [other] : NONE,
  });
  return inWords ? { ...mention, figure: { ...mention.figure, inWords } } : mention;
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
const isPlainGrouping = ({ other, number }: Amount, { kind, counted }: Unit): boolean =>
  other?.why === 'dot-as-decimal' && (number.scale > 0 || counted || kind === 'money');

/** The same digits under the scale words that are written behind another number of the range or list, or in its unit. */
const withScale = (number: Numeral, power: number): Numeral =>
  power === 0 || number.scale > 0 ? number : scaled(number, power);

function inScale(amount: Amount, power: number): Amount {
  if (power === 0 || amount.number.scale > 0) return amount;
  const { number, other, spelled, inWords, next } = amount;
  const reading = other && { value: multiply(other.value, decimal(1n, power)), why: other.why };
  return { number: scaled(number, power), other: reading, spelled, inWords, next };
}

const FROM = key('từ');
const TIMES_AS_MUCH = key('gấp');
const RANGE_WORDS = keySet(['đến', 'tới']);
const RANGE_MARKS = markSet('-–—~÷');

/** `từ 5 cho đến 8 tỷ đồng` */
const FOR = key('cho');

/** The other end of the range that begins at token `first`, where a range mark stands at token `from`. */
function amountAfterRangeMark(tokens: Tokens, first: number, from: number): Amount | undefined {
  const i = tokens.key(from) === FOR ? from + 1 : from;
  const joining = tokens.key(i);
  if (!RANGE_WORDS.has(joining) && !RANGE_MARKS.has(joining)) return undefined;
  // `-0,4 -1,3%`: two changes, as the tape of an exchange gives them.
  if (signAt(tokens, i) !== 0 && (signAt(tokens, first) !== 0 || signAt(tokens, first - 1) !== 0)) return undefined;
  // A dash alone on its line is a cell between two others.
  return tokens.lineStart(i) && tokens.lineStart(i + 1) ? undefined : readAmount(tokens, i + 1);
}

const LONGEST_LIST = 8;
const AND = keySet(['và', 'hoặc', 'hay']);
const COMMA = ','.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);

/** A unit, and a scale, that is written once behind another number. */
interface Shared {
  readonly unit: Unit;
  readonly scale: number;
}

const OUT_OF = phraseSet('trong số, trong tổng số, trên tổng số');

/** Those of the whole of which a number is a part: `22 trong tổng số 26 chỉ tiêu`; but the `10` of `A350-10` is a name's. */
function unitOfWhole(tokens: Tokens, first: number, part: Amount, units: Units): Shared | undefined {
  const whole = first === 0 || tokens.spaced(first) ? OUT_OF.at(tokens, part.next) : undefined;
  const amount = whole && readAmount(tokens, whole.next);
  const unit = amount && units.at(tokens, amount);
  return unit && { unit, scale: amount.number.scale };
}

/** Those behind the last number of a list whose first number ends before `i`. */
function unitOfList(tokens: Tokens, i: number, units: Units): Shared | undefined {
  let at = i;
  for (let n = 0; n < LONGEST_LIST; n++) {
    const separator = tokens.key(at);
    const isLast = AND.has(separator);
    if (!isLast && separator !== COMMA && separator !== SEMICOLON) return undefined;
    if (tokens.lineStart(at) || signAt(tokens, at) !== 0) return undefined;
    const amount = readAmount(tokens, at + 1);
    const unit = amount && units.at(tokens, amount);
    if (unit) return isLast || separator === SEMICOLON ? { unit, scale: amount.number.scale } : undefined;
    if (!amount || isLast) return undefined;
    at = amount.next;
  }
  return undefined;
}
