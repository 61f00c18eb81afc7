import { add, decimal, multiply, negate, type Rational } from '../math/rational.ts';
import { keyMap, keySet, keySetOf, markSet } from '../text/keys.ts';
import { isApart } from './lines.ts';
import { isRatioWord, mayGoOn, type NumberInWords, readNumberWords } from './number-words.ts';
import { type Numeral, type OtherReading, readDigits, trailingZeros } from './numerals.ts';
import { TokenKind, type Tokens } from './token.ts';

/** A number with its sign and scale words, without its unit: `-3,18`, `1 triệu 296 nghìn tỷ`, `825 tỷ 776 triệu`. */
export interface Amount {
  readonly number: Numeral;
  readonly other: { readonly value: Rational; readonly why: OtherReading } | undefined;
  /** Whether it is written in words. */
  readonly spelled: boolean;
  /** The same number once more, in words in brackets behind the digits. */
  readonly inWords: Numeral | undefined;
  /** The token after the scale words. */
  readonly next: number;
}

/** Scale words as they are written, to powers of ten. The grammar's spellings are derived from it. */
export const SCALE_WORDS: readonly (readonly [string, number])[] = [
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['ng', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
];
const SCALES = keyMap(SCALE_WORDS);

export function scaleOf(tokens: Tokens, i: number): number | undefined {
  if (tokens.kind(i) !== TokenKind.word || isApart(tokens, i)) return undefined;
  const power = SCALES.get(tokens.key(i));
  return power === 9 && isRatioWord(tokens, i) ? undefined : power;
}

/** Reads the amount whose first token (a sign, digits, or a number word) is `i`. */
export function readAmount(tokens: Tokens, i: number): Amount | undefined {
  return tokens.kind(i) === TokenKind.word ? amountInWords(tokens, i) : amountInDigits(tokens, i);
}

/** `hai mươi lăm`, `ba tỷ hai trăm triệu`; a word by itself (`một`, `năm`) is prose. */
function amountInWords(tokens: Tokens, i: number): Amount | undefined {
  const words = mayGoOn(tokens, i) ? readNumberWords(tokens, i) : undefined;
  return words && !words.lone ? spelledAmount(tokens, i, words) : undefined;
}

function spelledAmount(tokens: Tokens, i: number, { value, place, rounded, next }: NumberInWords): Amount {
  const [start, end] = [tokens.start(i), tokens.end(next - 1)];
  const number = { start, end, value, place, rounded, scale: Math.max(0, place) };
  return { number, other: undefined, spelled: true, inWords: undefined, next };
}

function amountInDigits(tokens: Tokens, i: number): Amount | undefined {
  const sign = signAt(tokens, i);
  const first = readPart(tokens, sign === 0 ? i : i + 1);
  if (!first) return undefined;
  const whole = first.number.scale > 0 ? withSmallerParts(tokens, first) : undefined;
  const inWords = whole ? undefined : wordsInBrackets(tokens, first.next);
  // Nearly all are one part and nothing else.
  if (sign === 0 && !whole && !inWords) return first;
  const { number, next } = whole ?? first;
  const { value, place, rounded, scale } = number;
  const start = sign === 0 ? first.number.start : tokens.start(i);
  const end = whole ? tokens.end(next - 1) : first.number.end;
  return {
    number: { start, end, value: sign < 0 ? negate(value) : value, place, rounded, scale },
    other: whole || sign < 0 ? undefined : first.other,
    spelled: false,
    inWords: inWords?.number,
    next: inWords ? inWords.next + 1 : next,
  };
}

/**
 * `825 tỷ 776 triệu`: each further part has a smaller scale. `1 triệu 296 nghìn tỷ`: the last scale multiplies all.
 * Undefined where no other part follows.
 */
function withSmallerParts(tokens: Tokens, first: Part): Part | undefined {
  let { value } = first.number;
  let part = first;
  for (let scale = first.number.scale; scale > 0; ) {
    const more = readPart(tokens, part.next);
    if (!more || tokens.lineStart(part.next)) break;
    const { number, firstScale } = more;
    // `14 nghìn 619 học sinh`.
    const isOnes = number.scale === 0 && scale === 3 && number.end - number.start === 3 && number.place === 0;
    if ((number.scale === 0 && !isOnes) || firstScale >= scale) break;
    const all = number.scale - firstScale;
    value = add(all ? times(value, all) : value, number.value);
    scale = firstScale;
    part = more;
  }
  return part === first ? undefined : { ...part, number: { ...part.number, value } };
}

/** `26 (hai mươi sáu) chỉ tiêu`: the unit stands behind the words. */
function wordsInBrackets(tokens: Tokens, i: number): Amount | undefined {
  if (tokens.key(i) !== OPEN_BRACKET) return undefined;
  const words = readNumberWords(tokens, i + 1);
  return words && tokens.key(words.next) === CLOSE_BRACKET ? spelledAmount(tokens, i + 1, words) : undefined;
}

const times = (value: Rational, power: number): Rational => ({ n: value.n * 10n ** BigInt(power), d: value.d });

/** Scale words in a row; nobody writes more. */
const MOST_SCALES = 3;

interface Part extends Amount {
  /** Of its first scale word. */
  readonly firstScale: number;
}

function readPart(tokens: Tokens, i: number): Part | undefined {
  if (tokens.kind(i) !== TokenKind.number) return undefined;
  const joined = joinedDigits(tokens, i);
  // Most numbers are whole ones without separators, which the lexer has read.
  const whole = joined ? undefined : tokens.integer(i);
  const written = whole === undefined ? readDigits(joined?.text ?? tokens.text(i)) : undefined;
  const digits = whole ?? written?.digits;
  if (digits === undefined) return undefined;
  const last = joined?.last ?? i;
  const scales = pastEmphasis(tokens, last + 1);
  const firstScale = scaleOf(tokens, scales) ?? 0;
  let scale = firstScale;
  let next = firstScale === 0 ? scales : scales + 1;
  for (; next > scales && next < scales + MOST_SCALES; next++) {
    const power = scaleOf(tokens, next);
    if (power === undefined) break;
    scale += power;
  }
  const place = scale - (written?.decimals ?? 0);
  const other = written?.other;
  const value = decimal(digits, place);
  const rounded = place + trailingZeros(digits);
  return {
    number: { start: tokens.start(i), end: tokens.end(last), value, place, rounded, scale },
    other: other && { value: decimal(other.digits, scale - other.decimals), why: other.why },
    spelled: false,
    inWords: undefined,
    next,
    firstScale,
  };
}

/** A number that blanks break: its digits, and its last token. */
interface Joined {
  readonly text: string;
  readonly last: number;
}

function joinedDigits(tokens: Tokens, i: number): Joined | undefined {
  if (!tokens.spaced(i + 1) && !tokens.spaced(i + 2)) return undefined;
  if (tokens.kind(i + 1) === TokenKind.number) return groupedByBlanks(tokens, i);
  return tokens.key(i + 1) === COMMA && tokens.kind(i + 1) === TokenKind.mark ? strayComma(tokens, i) : undefined;
}

const COMMA = ','.charCodeAt(0);
const NO_BREAK = keySetOf([0xa0, 0x202f, 0x2009]);
/** Groups of three digits in the longest number that is read so. */
const MOST_GROUPS = 6;

/** `1 000 000 đồng`: blanks between groups of three digits. One plain blank may as well part two numbers. */
function groupedByBlanks(tokens: Tokens, i: number): Joined | undefined {
  const first = tokens.text(i);
  if (!/^[1-9]\d{0,2}$/.test(first)) return undefined;
  let text = first;
  let last = i;
  let isSure = true;
  while (last < i + MOST_GROUPS && tokens.kind(last + 1) === TokenKind.number && !tokens.lineStart(last + 1)) {
    const group = tokens.text(last + 1);
    if (tokens.start(last + 1) !== tokens.end(last) + 1 || !/^\d{3}(?:,\d+)?$/.test(group)) break;
    isSure &&= NO_BREAK.has(tokens.charCode(tokens.end(last)));
    text += group;
    last++;
    if (group.length > 3) break;
  }
  return last > i && (isSure || last > i + 1) ? { text, last } : undefined;
}

/** `tăng 211, 6 tỷ đồng`: a slip where one amount is expected, and the unit stands behind the decimals. */
function strayComma(tokens: Tokens, i: number): Joined | undefined {
  const last = i + 2;
  const isSlip =
    !tokens.spaced(i + 1) &&
    tokens.spaced(last) &&
    !tokens.lineStart(last) &&
    tokens.integer(last) !== undefined &&
    tokens.end(last) - tokens.start(last) <= 2 &&
    BEFORE_AMOUNT.has(tokens.key(i - 1)) &&
    (scaleOf(tokens, last + 1) !== undefined || tokens.key(last + 1) === PERCENT);
  return isSlip ? { text: `${tokens.text(i)},${tokens.text(last)}`, last } : undefined;
}

const PERCENT = '%'.charCodeAt(0);
/** Words with which a sentence comes to an amount. Others may name what is numbered: `đợt 2, 15 tỷ đồng`. */
const BEFORE_AMOUNT = keySet(
  'tăng giảm đạt là còn khoảng gần hơn trên dưới được lên xuống mức có thu chi vốn chiếm bằng từ giá ước trị tới chỉ vay phạt trả ' +
    'nộp nhập khẩu quyết toán hiện nợ lãi lỗ',
);

/** The same digits under scale words, which multiply by that power of ten. */
export const scaled = ({ start, end, value, place, rounded }: Numeral, power: number): Numeral => ({
  start,
  end,
  value: multiply(value, decimal(1n, power)),
  place: place + power,
  rounded: rounded + power,
  scale: power,
});

const EMPHASIS = markSet('*_');

/** Past the marks that end bold or italic digits, where their unit stands behind: `**5** tỷ`. */
function pastEmphasis(tokens: Tokens, i: number): number {
  let next = i;
  while (next < i + 3 && tokens.kind(next) === TokenKind.mark && EMPHASIS.has(tokens.key(next)) && !tokens.spaced(next))
    next++;
  if (next === i) return i;
  return scaleOf(tokens, next) !== undefined || tokens.key(next) === PERCENT ? next : i;
}

const MINUS = markSet('-−–');
const PLUS = '+'.charCodeAt(0);

/** −1 or 1 for a sign that belongs to the number glued to it; 0 for none. A hyphen after a word or number is no sign. */
export function signAt(tokens: Tokens, i: number): -1 | 0 | 1 {
  if (tokens.kind(i) !== TokenKind.mark || tokens.kind(i + 1) !== TokenKind.number || tokens.spaced(i + 1)) return 0;
  const isBracketed = tokens.kind(i - 1) === TokenKind.mark && tokens.key(i - 1) === OPEN_BRACKET;
  if (i > 0 && !tokens.spaced(i) && !isBracketed) return 0;
  return MINUS.has(tokens.key(i)) ? -1 : tokens.key(i) === PLUS ? 1 : 0;
}

const OPEN_BRACKET = '('.charCodeAt(0);
const CLOSE_BRACKET = ')'.charCodeAt(0);
