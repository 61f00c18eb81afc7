import { readAmount, SCALE_WORDS, scaled } from '../lex/amount.ts';
import { comparatorAround } from '../lex/comparators.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isGlued, isMark } from './calendar.ts';
import { CURRENCIES, written } from './currencies.ts';
import { defineKind, Form, found, type Mention, NONE, type Numeral, type Value } from './figure.ts';
import { measureAt } from './measures.ts';
import { isCountable, nounAt } from './nouns.ts';
import { pastPer, perOf } from './per.ts';

/** `4/26 chỉ tiêu` · `13/16 phiếu` · `2/3` · `12.375,3/10.200 triệu đồng` · `56 tỷ đồng/699 tỷ đồng` · `một nửa` */
export const fraction = defineKind({
  id: 'fraction',
  opens: ['một nửa', 'phân nửa'],
  get numbers() {
    const scales = SCALE_WORDS.map(([word]) => word);
    return { behind: [...'*_[](,', ...scales, ...CURRENCIES], joins: ['/'], forms: [Form.followed] };
  },
  read,
});

function read(tokens: Tokens, i: number): Mention | undefined {
  if (tokens.kind(i) !== TokenKind.number) return half(tokens, i);
  const numerator = isSlashAhead(tokens, i) ? readAmount(tokens, i) : undefined;
  if (!numerator) return undefined;
  const own = written(tokens, numerator.next, numerator);
  const slash = pastNote(tokens, own?.next ?? numerator.next);
  if (!isGlued(tokens, slash, '/')) return undefined;
  const denominator = readAmount(tokens, slash + 1);
  if (!denominator || isGlued(tokens, denominator.next, '/-')) return undefined;
  const currency = written(tokens, denominator.next, denominator);
  // `56 tỷ đồng/10 xã` is money by what it is divided by.
  if (own && own.unit !== currency?.unit) return undefined;
  const measure = currency ?? measureAt(tokens, denominator.next);
  const noun = measure ? undefined : nounAt(tokens, pastNumberOf(tokens, denominator.next));
  const past = measure?.next ?? noun?.next ?? denominator.next;
  const next = pastPer(tokens, past);
  const value: Value = {
    shape: 'fraction',
    numerator: own ? numerator.number : inScaleOf(denominator.number, numerator.number),
    denominator: denominator.number,
  };
  return found('fraction', tokens, i, next, value, {
    comparator: comparatorAround(tokens, i, next),
    unit: measure?.unit ?? noun?.noun ?? null,
    per: perOf(tokens, past, next),
    counted: denominator.number.scale === 0 && !measure,
    readings: NONE,
  });
}

const SLASH = '/'.charCodeAt(0);
/** Tokens that the longest numerator has: its scale words, its currency, a footnote. */
const LONGEST_NUMERATOR = 10;

/** Whether there may be a fraction at all: most numbers are followed by no slash. */
function isSlashAhead(tokens: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + LONGEST_NUMERATOR; at++) if (tokens.key(at) === SLASH) return true;
  return false;
}

const NUMBER_OF = key('số');

/** `3/4 số xã`: communes are counted. */
const pastNumberOf = (tokens: Tokens, i: number): number =>
  tokens.key(i) === NUMBER_OF && isCountable(tokens, i + 1) ? i + 1 : i;

/** Past a footnote's mark: the `*[4]*` of `22,656 tỷ đồng *[4]*⁄12,9 tỷ đồng`. */
function pastNote(tokens: Tokens, i: number): number {
  let next = i;
  while (next < i + 8 && isMark(tokens, next, '*_[]')) {
    if (isMark(tokens, next, '[') && tokens.kind(next + 1) === TokenKind.number) next++;
    next++;
  }
  return next;
}

const HALF_OF = keySet('một phân');
const HALF = key('nửa');
/** What a half is of, where it is said of an amount and not of a time. */
const NO_HALF = keySet('đầu cuối sau trước đêm ngày tháng năm thế đời buổi');

/** `một nửa`, `phân nửa`: the same as `1/2`. */
function half(tokens: Tokens, i: number): Mention | undefined {
  if (!HALF_OF.has(tokens.key(i)) || tokens.key(i + 1) !== HALF || NO_HALF.has(tokens.key(i + 2))) return undefined;
  const [start, end] = [tokens.start(i), tokens.end(i + 1)];
  const numeral = (n: bigint) => ({ start, end, value: { n, d: 1n }, place: 0, rounded: 0, scale: 0 });
  const value: Value = { shape: 'fraction', numerator: numeral(1n), denominator: numeral(2n) };
  const comparator = comparatorAround(tokens, i, i + 2);
  return found('fraction', tokens, i, i + 2, value, {
    comparator,
    unit: null,
    per: null,
    counted: false,
    readings: NONE,
  });
}

/** `12.375,3/10.200 triệu`: the scale is written once. */
const inScaleOf = ({ scale }: Numeral, number: Numeral): Numeral =>
  scale === 0 || number.scale > 0 ? number : { ...scaled(number, scale), scale: number.scale };
