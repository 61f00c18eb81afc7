import { type Amount, readAmount, signAt } from '../lex/amount.ts';
import { comparatorAround, comparatorMark } from '../lex/comparators.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, multiply } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { type Alternative, type Found, found, type KindId, numeralFrom, type Value } from './figure.ts';

/** A unit behind a number. */
export interface Unit {
  readonly unit: string | null;
  readonly per?: string | null;
  readonly counted?: boolean;
  /** The token after it. */
  readonly next: number;
}

/** Looks for a unit at token `i`, behind `amount`. */
export type UnitReader = (tokens: Tokens, i: number, amount: Amount) => Unit | undefined;

/** Marks and words at which a number with a unit can begin, besides its digits. */
export const SCALAR_OPENS = ['-', '−', '–', '+', '≥', '≤', '>', '<', '~', '≈', 'từ'] as const;

/**
 * A number with a unit, or a range of them: `6,01%`, `≥82%`, `2-3 nghìn hecta`, `6,6% – 6,8%`, `từ 2 đến 2,5%`.
 * A unit or scale that is written once serves both ends, and all of a list: `41,5; 30,2 và 28,3%`.
 */
export function readScalar(kind: KindId, tokens: Tokens, first: number, unitAt: UnitReader): Found | undefined {
  const from = tokens.key(first) === FROM;
  const opening = from || comparatorMark(tokens, first) ? 1 : 0;
  const low = readAmount(tokens, first + opening);
  if (!low) return undefined;
  const own = unitAt(tokens, low.next, low);
  const after = own?.next ?? low.next;
  const high = amountAfterRangeMark(tokens, after, from);
  if (high) {
    const shared = unitAt(tokens, high.next, high);
    if (shared) {
      const lowEnd = own ? low : withScale(low, high.scale - low.scale);
      const value: Value = { shape: 'range', low: numeralFrom(lowEnd), high: numeralFrom(high) };
      const { next, unit, per = null, counted = false } = shared;
      return found(kind, tokens, first, next, {
        value,
        unit,
        per,
        counted,
        comparator: comparatorAround(tokens, first, next),
      });
    }
  }
  if (from) return undefined;
  const listed = own ? undefined : unitOfList(tokens, low.next, unitAt);
  const unit = own ?? listed?.unit;
  if (!unit) return undefined;
  const amount = listed ? withScale(low, listed.scale - low.scale) : low;
  const end = own ? own.next : low.next;
  return found(kind, tokens, first, end, {
    value: { shape: 'number', number: numeralFrom(amount) },
    unit: unit.unit,
    per: unit.per ?? null,
    counted: unit.counted === true && amount.scale === 0,
    comparator: comparatorMark(tokens, first) ?? comparatorAround(tokens, first, end),
    readings: readingsOf(amount),
  });
}

/** The same digits under a scale word that is written behind another number of the range or list. */
function withScale(amount: Amount, power: number): Amount {
  if (power <= 0 || amount.scale > 0) return amount;
  const factor = decimal(1n, power);
  return {
    ...amount,
    value: multiply(amount.value, factor),
    place: amount.place + power,
    rounded: amount.rounded + power,
    scale: amount.scale + power,
    other: amount.other && { ...amount.other, value: multiply(amount.other.value, factor) },
  };
}

const readingsOf = ({ other }: Amount): readonly Alternative[] => (other ? [other] : []);

const FROM = key('từ');
const RANGE_WORDS = new Set(['đến', 'tới'].map(key));
const RANGE_MARKS = new Set(['-', '–', '—', '~', '÷'].map((c) => c.charCodeAt(0)));

function amountAfterRangeMark(tokens: Tokens, i: number, from: boolean): Amount | undefined {
  const word = RANGE_WORDS.has(tokens.key(i)) && tokens.kind(i) === TokenKind.word;
  const mark = tokens.kind(i) === TokenKind.mark && RANGE_MARKS.has(tokens.key(i));
  if (!word && (!mark || from)) return undefined;
  return tokens.kind(i + 1) === TokenKind.number ? readAmount(tokens, i + 1) : undefined;
}

const LONGEST_LIST = 8;
const AND = new Set(['và', 'hoặc', 'hay'].map(key));
const COMMA = ','.charCodeAt(0);
const SEMICOLON = ';'.charCodeAt(0);

/** The unit written once behind the last number of a list whose first number ends before `i`. */
function unitOfList(tokens: Tokens, i: number, unitAt: UnitReader): { unit: Unit; scale: number } | undefined {
  let at = i;
  let closed = false;
  for (let n = 0; n < LONGEST_LIST && !closed; n++) {
    const separator = tokens.key(at);
    const and = tokens.kind(at) === TokenKind.word && AND.has(separator);
    const mark = tokens.kind(at) === TokenKind.mark && (separator === COMMA || separator === SEMICOLON);
    if ((!and && !mark) || tokens.lineStart(at) || signAt(tokens, at) !== 0) return undefined;
    closed = and;
    const amount = readAmount(tokens, at + 1);
    if (!amount) return undefined;
    const unit = unitAt(tokens, amount.next, amount);
    if (unit) return and || separator === SEMICOLON ? { unit, scale: amount.scale } : undefined;
    at = amount.next;
  }
  return undefined;
}
