import { decimal, type Rational, tenTo } from '../math/rational.ts';
import { keyMap, keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { trailingZeros } from './numerals.ts';
import { phraseTable } from './phrases.ts';
import { TokenKind, type Tokens } from './token.ts';

/** A number that was read from words. */
export interface NumberInWords {
  readonly value: Rational;
  /** Power of ten of the last digit that is said: 6 for `hai trăm mười bảy triệu`, 0 for `hai trăm`. */
  readonly place: number;
  /** Power of ten of the last digit that is not zero. */
  readonly rounded: number;
  /** True for a word by itself (`một`, `năm`, `mười`, `nửa`), which is often ordinary prose. */
  readonly lone: boolean;
  /** The token after it. */
  readonly next: number;
}

/**
 * Reads the number in words that begins at token `i`, as far as it goes: `ba mươi lăm tỷ hai trăm mười bảy triệu`,
 * `hai triệu rưỡi`, `một nửa`, `hai phẩy năm tỷ`. Undefined for no number, for an approximation (`ba bốn trăm`,
 * `vài ba nghìn`, `hai mươi mấy`), and where two numbers could be meant (`một triệu hai trăm`, said of 1.200.000 too).
 * `năm` after a number is a year unless it is followed by `mươi` or `trăm`: `hai mươi năm` is 20.
 */
export function readNumberWords(tokens: Tokens, i: number): NumberInWords | undefined {
  if (!STARTS.has(tokens.key(i)) || tokens.kind(i) !== TokenKind.word) return undefined;
  if (NOT_AFTER.has(tokens.key(i - 1)) || NO_NUMBER.at(tokens, i) || isYear(tokens, i)) return undefined;
  const said = half(tokens, i) ?? whole(tokens, i);
  if (!said || goesOn(tokens, said.next) || isRatioWord(tokens, said.next - 1)) return undefined;
  const { digits, place, next } = said;
  const lone = next === i + 1;
  return { value: decimal(digits, place), place, rounded: place + trailingZeros(digits), lone, next };
}

const RATIO_WORDS = phraseTable(
  ['tỷ', 'tỉ'].flatMap((ty) =>
    ['lệ', 'phú', 'trọng', 'suất', 'số', 'giá'].map((word) => [`${ty} ${word}`, true] as const),
  ),
);

/** Whether the `tỷ` at token `i` is no billion: `một tỷ lệ`, `hai tỷ phú`. */
export const isRatioWord = (tokens: Tokens, i: number): boolean => RATIO_WORDS.at(tokens, i) !== undefined;

/** Words with which a number begins. */
export const FIRST_NUMBER_WORDS = [
  'một',
  'hai',
  'ba',
  'bốn',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười',
  'không',
  'nửa',
] as const;

const table = (words: Readonly<Record<string, number>>) => keyMap(Object.entries(words));

const ABOVE_ONE = { hai: 2, ba: 3, bốn: 4, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
const ONES = { một: 1, ...ABOVE_ONE };
const DIGITS = table({ không: 0, năm: 5, ...ONES });
const AFTER_MUOI = table({ ...ONES, lăm: 5 });
const AFTER_MUOI_LEVEL = table({ ...ABOVE_ONE, mốt: 1, tư: 4, lăm: 5, nhăm: 5 });
const AFTER_LINH = table({ ...ONES, tư: 4, năm: 5 });
const SCALES = table({ nghìn: 3, ngàn: 3, vạn: 4, triệu: 6 });
const TY = keySet('tỷ tỉ');
const LINH = keySet('linh lẻ');
const HALF_MORE = keySet('rưỡi rưởi');
const COMMA = keySet('phẩy phảy');
const MUOI = key('mười');
const MUOI_LEVEL = key('mươi');
const TRAM = key('trăm');
const CHUC = key('chục');
const HALF = key('nửa');
const MOT = key('một');
const NAM = key('năm');
const KHONG = key('không');
const TU = key('tư');

const ONE_TO_NINE = 'một hai ba bốn sáu bảy bẩy tám chín';
const STARTS = keySet(ONE_TO_NINE, 'không năm mười nửa');

/** After these a number word continues something else, an approximation or an ordinal: `vài ba`, `thứ hai`. */
const NOT_AFTER = keySet(
  ONE_TO_NINE,
  'năm mười mươi trăm nghìn ngàn vạn triệu tỷ tỉ chục rưỡi phẩy',
  'vài dăm mấy thứ',
);
const MULTIPLYING = 'nghìn ngàn vạn triệu tỷ tỉ mươi trăm chục';
const MULTIPLIERS = keySet(MULTIPLYING);
/** Words of numbers that may not stand unread behind a number, `năm` and `không` being words of prose too. */
const NUMBER_WORDS = keySet(ONE_TO_NINE, MULTIPLYING, 'rưỡi rưởi phẩy phảy mười mốt lăm nhăm mấy');
/** Words with which a number goes on behind its first one. */
export const FURTHER_NUMBER_WORDS =
  `${ONE_TO_NINE} ${MULTIPLYING} rưỡi rưởi phẩy phảy mười mốt lăm nhăm tư năm không linh lẻ nửa`.split(' ');
const FURTHER = keySet(FURTHER_NUMBER_WORDS);

/** Whether the number that begins at token `i` may have a second word: most of its first words are prose. */
export const mayGoOn = (tokens: Tokens, i: number): boolean => FURTHER.has(tokens.key(i + 1));

/** Words of prose that begin like a number. */
const NO_NUMBER = phraseTable(
  [
    ...['nay', 'nào', 'qua', 'ngoái', 'sau', 'trước', 'tới', 'học', 'đó', 'ấy', 'này', 'kia'].map((w) => `năm ${w}`),
    ...['số', 'vài', 'ít', 'chút', 'cách', 'khi', 'mặt', 'phần'].map((w) => `một ${w}`),
    'chín muồi',
    'chín chắn',
  ].map((phrase) => [phrase, true] as const),
);
/** What makes `tư` the beginning of another word: `hai mươi tư vấn viên` are 20. */
const AFTER_TU = keySet('vấn nhân liệu pháp tưởng duy cách thế bản thục thương lệnh gia hữu trang');

const isOfProse = (tokens: Tokens, i: number): boolean => tokens.key(i) === TU && AFTER_TU.has(tokens.key(i + 1));

/** What was said up to token `next`: `digits × 10^place`. */
interface Said {
  readonly digits: bigint;
  readonly place: number;
  readonly next: number;
}

const isYear = (tokens: Tokens, i: number): boolean => tokens.key(i) === NAM && tokens.kind(i + 1) === TokenKind.number;

/** Whether the words at token `i` belong to the number before it, which then is none that we know. */
function goesOn(tokens: Tokens, i: number): boolean {
  const word = tokens.key(i);
  if (tokens.kind(i) !== TokenKind.word) return false;
  if (word === NAM || word === KHONG) return MULTIPLIERS.has(tokens.key(i + 1));
  return NUMBER_WORDS.has(word) || (word === TU && !isOfProse(tokens, i));
}

/** `nửa`, `một nửa`, `nửa triệu`. */
function half(tokens: Tokens, i: number): Said | undefined {
  const at = tokens.key(i) === MOT ? i + 1 : i;
  if (tokens.key(at) !== HALF) return undefined;
  const scale = scaleAt(tokens, at + 1);
  return { digits: 5n, place: scale.power - 1, next: scale.next };
}

const LONGEST = 64;
const BILLION = 1_000_000_000n;

/** Groups with falling scales; each `tỷ` multiplies all that stands before it. */
function whole(tokens: Tokens, first: number): Said | undefined {
  const start = groupAt(tokens, first);
  if (!start || start.named) return undefined;
  const scaled = decimalsOf(tokens, start) ?? roundAt(tokens, start);
  if (scaled) return scaled;
  let [value, segment, room, place, at] = [0n, 0n, 9, 0, first];
  let last = start;
  while (at < first + LONGEST) {
    const group = groupAt(tokens, at);
    const scale = SCALES.get(tokens.key(group?.next ?? at)) ?? 0;
    if (!group || !fits(group, { scale, room, isFirst: at === first })) break;
    last = group;
    segment += BigInt(group.value) * tenTo(scale);
    [room, place, at] = [scale, scale, scale > 0 ? group.next + 1 : group.next];
    for (; TY.has(tokens.key(at)) && at < first + LONGEST; at++) {
      [value, segment, room] = [(value + segment) * BILLION, 0n, 9];
      place += 9;
    }
    if (room === 0) break;
  }
  // Nothing ends in zeros that are said, but zero itself.
  if (last.value === 0 && at > first + 1) return undefined;
  const digits = (value + segment) / tenTo(place);
  const fraction = place === 0 && at > first ? fractionAt(tokens, at) : undefined;
  if (fraction) return { ...fraction, digits: digits * tenTo(-fraction.place) + fraction.digits };
  return at > first ? { digits, place, next: at } : undefined;
}

/**
 * Whether a group may follow what was said, with `room` for so many digits. A group without a scale must show its place:
 * `một triệu hai trăm` and `ba nghìn hai` are said of 1.200.000 and 3.200.
 */
function fits(group: Group, { scale, room, isFirst }: { scale: number; room: number; isFirst: boolean }): boolean {
  if (isFirst) return true;
  if (scale > 0) return scale < room && BigInt(group.value) * tenTo(scale) < tenTo(room);
  return group.named ? group.value > 0 : room === 3 && group.value >= 10;
}

/** Three digits: `hai trăm mười bảy`, `không trăm linh năm`, `hai mươi`, `năm`. */
interface Group {
  readonly value: number;
  /** Whether it begins with `không trăm` or `linh`, as only a group behind others does. */
  readonly named: boolean;
  readonly next: number;
}

function groupAt(tokens: Tokens, i: number): Group | undefined {
  const digit = DIGITS.get(tokens.key(i));
  if (digit !== undefined && tokens.key(i + 1) === TRAM) {
    const rest = linhAt(tokens, i + 2) ?? tensAt(tokens, i + 2) ?? { value: 0, next: i + 2 };
    return { value: digit * 100 + rest.value, named: digit === 0, next: rest.next };
  }
  const linh = linhAt(tokens, i);
  if (linh) return { ...linh, named: true };
  const tens = tensAt(tokens, i) ?? (digit === undefined ? undefined : { value: digit, next: i + 1 });
  return tens && { ...tens, named: false };
}

function linhAt(tokens: Tokens, i: number): Omit<Group, 'named'> | undefined {
  const digit = LINH.has(tokens.key(i)) ? AFTER_LINH.get(tokens.key(i + 1)) : undefined;
  return digit === undefined ? undefined : { value: digit, next: i + 2 };
}

/** `mười lăm`, `hai mươi`, `hai mươi tư`. */
function tensAt(tokens: Tokens, i: number): Omit<Group, 'named'> | undefined {
  const tens = DIGITS.get(tokens.key(i)) ?? 0;
  const isTen = tokens.key(i) === MUOI;
  if (!isTen && (tens < 2 || tokens.key(i + 1) !== MUOI_LEVEL)) return undefined;
  const at = isTen ? i + 1 : i + 2;
  const ones = isOfProse(tokens, at) ? undefined : (isTen ? AFTER_MUOI : AFTER_MUOI_LEVEL).get(tokens.key(at));
  return { value: (isTen ? 10 : tens * 10) + (ones ?? 0), next: ones === undefined ? at : at + 1 };
}

/** `hai triệu rưỡi`, `hai trăm rưỡi`, `hai rưỡi`, `hai chục`, `hai chục nghìn`. */
function roundAt(tokens: Tokens, group: Group): Said | undefined {
  const isDigit = group.value > 0 && group.value < 10;
  if (tokens.key(group.next) === CHUC) {
    const scale = scaleAt(tokens, group.next + 1);
    return isDigit ? { digits: BigInt(group.value), place: scale.power + 1, next: scale.next } : undefined;
  }
  const isHundreds = tokens.key(group.next - 1) === TRAM;
  const scale = scaleAt(tokens, group.next, { most: 1 });
  if (!HALF_MORE.has(tokens.key(scale.next)) || (scale.power === 0 && !isDigit && !isHundreds)) return undefined;
  const unit = scale.power === 0 && isHundreds ? 100 : 1;
  const digits = BigInt((group.value / unit) * 10 + 5);
  return { digits, place: scale.power + (unit === 100 ? 1 : -1), next: scale.next + 1 };
}

/** `hai phẩy năm`, `sáu phẩy không một tỷ`. */
function decimalsOf(tokens: Tokens, group: Group): Said | undefined {
  const fraction = fractionAt(tokens, group.next);
  if (!fraction) return undefined;
  const { power, next } = scaleAt(tokens, fraction.next);
  const digits = BigInt(group.value) * tenTo(-fraction.place) + fraction.digits;
  return { digits, place: fraction.place + power, next };
}

/** `phẩy không một`, `phẩy hai mươi lăm`. */
function fractionAt(tokens: Tokens, i: number): Said | undefined {
  if (!COMMA.has(tokens.key(i))) return undefined;
  const tens = tensAt(tokens, i + 1);
  if (tens) return { digits: BigInt(tens.value), place: -2, next: tens.next };
  let [digits, next] = [0n, i + 1];
  for (; next <= i + LONGEST; next++) {
    const digit = DIGITS.get(tokens.key(next));
    if (digit === undefined) break;
    digits = digits * 10n + BigInt(digit);
  }
  return next > i + 1 ? { digits, place: i + 1 - next, next } : undefined;
}

/** Scale words that follow each other: `triệu`, `nghìn tỷ`. */
function scaleAt(tokens: Tokens, i: number, { most = 2 } = {}): { power: number; next: number } {
  let [power, next] = [0, i];
  for (; next < i + most; next++) {
    const more = TY.has(tokens.key(next)) ? 9 : power === 0 ? SCALES.get(tokens.key(next)) : undefined;
    if (more === undefined) break;
    power += more;
  }
  return { power, next };
}
