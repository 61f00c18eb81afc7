import { ODDITIES } from './corpus.ts';
import type { Random } from './random.ts';

/** Longer texts are cut: what matters is found in short ones, and these are read faster. */
const LONGEST = 1_500;

/** Another text made of `text`, by a few changes; `others` lend parts. */
export function mutated(text: string, others: readonly string[], random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times--)
    changed = random.oneOf(MUTATORS)(changed, { others, random });
  return changed.length > LONGEST ? changed.slice(0, LONGEST) : changed;
}

/** A text over the length at which blocks are cut: its pieces over and over. */
export function veryLong(text: string, random: Random): string {
  const joint = random.oneOf(['', ' ', '. ', '\n', '\n\n', ', ']);
  return `${text}${joint}`.repeat(Math.ceil(21_000 / (text.length + joint.length + 1)));
}

interface Means {
  readonly others: readonly string[];
  readonly random: Random;
}

type Mutator = (text: string, means: Means) => string;

const MUTATORS: readonly Mutator[] = [
  // Parts of the text and of others
  (text, { others, random }) => `${before(text, random)}${after(random.oneOf(others), random)}`,
  (text, { others, random }) => inserted(text, part(random.oneOf(others), random), random),
  (text, { others, random }) => `${text}${random.oneOf(['\n\n', '\n', ' ', '; ', ', '])}${random.oneOf(others)}`,
  (text, { random }) => replacedPart(text, () => '', random),
  (text, { random }) => replacedPart(text, () => part(text, random), random),
  (text, { random }) =>
    replacedPart(text, (slice) => slice.repeat(1 + random.below(random.onceIn(20) ? 300 : 5)), random),
  // Numbers
  (text, { random }) => replacedOne(text, /\d/gu, () => String(random.below(10)), random),
  (text, { random }) => replacedOne(text, /\d/gu, (digit) => `${digit}${random.below(10)}`, random),
  (text, { random }) => replacedOne(text, /\d/gu, () => '', random),
  (text, { random }) => replacedOne(text, /\d+(?:[.,]\d+)*/gu, () => random.oneOf(NUMBERS), random),
  (text, { random }) => replacedOne(text, /\d(?=\d)/gu, (digit) => `${digit}${random.oneOf(SEPARATORS)}`, random),
  (text, { random }) => replacedOne(text, /[.,;:/–-]|\s+/gu, () => random.oneOf(SEPARATORS), random),
  // Words
  (text, { random }) => replacedOne(text, /\p{L}[\p{L}\p{M}]*|%/gu, () => random.oneOf(WORDS), random),
  (text, { random }) => inserted(text, ` ${random.oneOf(WORDS)} `, random),
  (text, { random }) =>
    replacedOne(text, /\d/gu, (digit) => `${digit}${random.oneOf(['', ' '])}${random.oneOf(WORDS)}`, random),
  (text, { random }) => replacedOne(text, /\d+/gu, (digits) => `${random.oneOf(WORDS)} ${digits}`, random),
  // Spelling
  (text, { random }) =>
    replacedPart(text, (slice) => (random.onceIn(2) ? slice.toUpperCase() : slice.toLowerCase()), random),
  (text, { random }) => replacedPart(text, (slice) => slice.normalize(random.oneOf(['NFC', 'NFD', 'NFKC'])), random),
  (text, { random }) => inserted(text, random.oneOf(ODDITIES), random),
  (text, { random }) => inserted(text, random.oneOf(MARKUP), random),
  (text, { random }) => replacedOne(text, /\s+/gu, () => random.oneOf(SPACES), random),
];

const NUMBERS = [
  '0',
  '00',
  '-0',
  '1',
  '007',
  '0,0',
  '1,000',
  '1.000',
  '12.345,678',
  '999999999999999999999',
  '2022',
  '12',
  '31',
];
const SEPARATORS = ['.', ',', ';', ':', '/', '-', '–', ' ', '', '+', '(', ')', '=', '~', ' - ', '..', ', ', '\n'];
const SPACES = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\t', '\u00a0', '\u200b', '  ', ''];
const MARKUP =
  '**|*|_|`|```\n|~~~\n|<!-- | -->|---\n|](|)|[|#|\n# |\n- |\n1. |\n> |\n| | \t|***[3]**|<b>|&nbsp;|\\|www.a.vn |https://a.vn/5%|$x$'.split(
    '|',
  );
const WORDS = (
  'nghìn|ngàn|vạn|triệu|tỷ|tỉ|tr|trđ|tr.đ|đồng|đ|VNĐ|USD|EUR|$|€|%|‰|phần trăm|điểm phần trăm|điểm %|ha|m3|m²|km|kg|tấn|kWh|lượt|người|' +
  'chỉ tiêu|xã|hộ|dự án|phiếu|đại biểu|lần|gấp|gấp đôi|gấp rưỡi|rưỡi|nửa|một nửa|mươi|mốt|lăm|nhăm|tư|linh|lẻ|không|một|hai|ba|bốn|' +
  'năm|sáu|bảy|tám|chín|mười|trăm|chục|hàng chục|vài|mấy|từ|đến|tới|và|hoặc|trên|dưới|hơn|gần|khoảng|ước|xấp xỉ|tối đa|tối thiểu|' +
  'ít nhất|không quá|trở lên|trở xuống|≥|≤|>|<|~|±|âm|ngày|tháng|quý|năm|năm học|giai đoạn|tuần|giờ|phút|giây|h|thế kỷ|mùng|đầu năm|' +
  'I|IV|XV|thứ|lần thứ|Điều|khoản|số|QĐ-UBND|NQ/TU|bằng|đạt|tăng|giảm|so với|cùng kỳ|kế hoạch|dự toán|gồm|trong đó|còn lại|trong|' +
  'không đạt|chưa đạt|lần lượt|tương ứng|mỗi|/người|/năm|bình quân|tổng|tỷ trọng|chiếm|thành|xuống|lên|của|là|với|mức'
).split('|');

const part = (text: string, random: Random): string => {
  const start = edge(text, random);
  return text.slice(start, start + 1 + random.below(random.onceIn(3) ? 200 : 30));
};
const before = (text: string, random: Random): string => text.slice(0, edge(text, random));
const after = (text: string, random: Random): string => text.slice(edge(text, random));

function inserted(text: string, piece: string, random: Random): string {
  const at = edge(text, random);
  return text.slice(0, at) + piece + text.slice(at);
}

function replacedPart(text: string, by: (slice: string) => string, random: Random): string {
  const start = edge(text, random);
  const end = start + 1 + random.below(random.onceIn(3) ? text.length : 20);
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end);
}

/** One of the matches of `pattern` replaced; the text as it is where there is none. */
function replacedOne(text: string, pattern: RegExp, by: (match: string) => string, random: Random): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: match, index } = random.oneOf(matches);
  return text.slice(0, index) + by(match) + text.slice(index + match.length);
}

/** A place in the text: mostly where a word or a number begins or ends, at times amidst. */
function edge(text: string, random: Random): number {
  const at = random.below(text.length + 1);
  if (random.onceIn(3)) return at;
  const next = text.slice(at, at + 40).search(/(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<=\d)(?!\d)|(?<=\s)(?!\s)/u);
  return next < 0 ? at : at + next;
}
