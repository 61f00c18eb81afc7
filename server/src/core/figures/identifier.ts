import { isNumber } from '../lex/numerals.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keyMap, keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { DASHES, integerAt, isGlued, isMark, isRoman, within } from './calendar.ts';
import { defineKind, Form, found, type Mention } from './figure.ts';
import { measureAt } from './measures.ts';
import { isCountable } from './nouns.ts';
import { pastWeekday, WEEKDAYS } from './weekday.ts';

/** `29-NQ/TU` · `196/2025/QH15` · `Điều 12` · `Thứ 3`, `thứ Ba` before a date · `QL3B` · `Covid-19` · `mô hình 5+1` · `0986575708` · URLs */
export const identifier = defineKind({
  id: 'identifier',
  get opens() {
    return [...NAMED, ...WEEKDAYS, ...SCHEMES.flatMap((scheme) => [`${scheme} :`, `${scheme} .`])];
  },
  get numbers() {
    return {
      before: ['số', 'covid', ...TITLES_BY_LAST.map(([last]) => last), ',', 'và', 'hoặc', 'hay'],
      joins: ['/', '+', '-', '–'],
      forms: [Form.glued, Form.first, Form.long],
    };
  },
  read(tokens, i) {
    if (tokens.kind(i) === TokenKind.number) return glued(tokens, i);
    return ADDRESSING.has(tokens.key(i)) ? address(tokens, i) : (named(tokens, i) ?? weekday(tokens, i));
  },
});

/** What is numbered rather than counted: the number behind it is a name. */
const NAMED = [
  ...[
    'thứ',
    'điều',
    'khoản',
    'chương',
    'mục',
    'phụ lục',
    'biểu số',
    'mẫu số',
    'khóa',
    'lần',
    'lần thứ',
    'kỳ thứ',
    'phiên thứ',
  ],
  ...[
    'quốc lộ',
    'tỉnh lộ',
    'tuyến đường',
    'đường',
    'vành đai',
    'quận',
    'khu vực',
    'khu phố',
    'tổ dân phố',
    'tiểu khu',
    'thôn',
    'ấp',
  ],
  ...['xóm', 'tầng', 'mức độ', 'hạng', 'gói thầu', 'trang'],
];
const SCHEMES = ['http', 'https', 'www'];

const NAMING = phraseTable(NAMED.map((name) => [name, name] as const));

function named(tokens: Tokens, i: number): Mention | undefined {
  const name = NAMING.at(tokens, i);
  if (!name) return undefined;
  const { next } = name;
  const isNumber = tokens.kind(next) === TokenKind.number;
  if (isNumber && isCounting(tokens, next + 1)) return undefined;
  if (!isNumber && (name.what === 'đường' || !isRoman(tokens, next))) return undefined;
  return name.what === 'lần' && isNumber && tokens.kind(i - 1) === TokenKind.number
    ? undefined
    : named_(tokens, i, chainEnd(tokens, next));
}

function weekday(tokens: Tokens, i: number): Mention | undefined {
  const next = pastWeekday(tokens, i);
  return next === undefined ? undefined : named_(tokens, i, next);
}

const SCALE_OR_UNIT = phraseTable([
  ['triệu', 1],
  ['tỷ', 1],
  ['tỉ', 1],
  ['nghìn', 1],
  ['đồng', 1],
  ['phần trăm', 1],
]);
const isCounting = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '%') || SCALE_OR_UNIT.at(tokens, i) !== undefined || measureAt(tokens, i) !== undefined;

const named_ = (tokens: Tokens, first: number, next: number): Mention =>
  found('identifier', tokens, first, next, {
    shape: 'text',
    text: tokens.slice({ start: tokens.start(first), end: tokens.end(next - 1) }),
  });

/** Names of documents and meetings by their last word: they are too common to begin a look-up with. */
const TITLES_BY_LAST = [
  ['định', 'nghị hiệp quyết'],
  ['quyết', 'nghị'],
  ['tư', 'thông'],
  ['thị', 'chỉ'],
  ['văn', 'công'],
  ['trình', 'tờ'],
  ['họp', 'kỳ phiên'],
  ['độ', 'vĩ kinh'],
] as const;
const TITLES = keyMap(TITLES_BY_LAST.map(([last, first]) => [last, keySet(first)]));
const COVID = key('covid');

/** `Nghị định 20 vướng …`, `Thông tư 293/2016`, `kỳ họp 23`; but `quyết định 3 nội dung` decides. */
function isTitled(tokens: Tokens, i: number): boolean {
  const last = tokens.key(i - 1);
  const isTitle = last === COVID || TITLES.get(last)?.has(tokens.key(i - 2)) === true;
  if (!isTitle || isCounting(tokens, i + 1)) return false;
  return tokens.capital(i - 2) || !isCounted(tokens, chainEnd(tokens, i));
}

const isCounted = (tokens: Tokens, i: number): boolean => isCountable(tokens, i) || TIME_UNITS.has(tokens.key(i));

const NUMBER_WORD = key('số');
/** `trong số 26 xã`, `tổng số 5 dự án`: the word is no name's. */
const OF_A_NUMBER = keySet('trong tổng có của toàn trên với là cả bộ bằng một đa phần lượng các thiểu con dân ngoài');
const TIME_UNITS = keySet('năm tháng quý tuần ngày giờ phút lần');
const LAWS = keySet('khoản điều điểm mục chương');
const AND = keySet('và hoặc hay');
const LONGEST_LIST = 8;

/** `bến số 1 cảng …`, `Nghị định số 20 vướng …`, `Thông tư số 12/2018`: the number at token `i` names. */
const isNumbered = (tokens: Tokens, i: number): boolean =>
  tokens.key(i - 1) === NUMBER_WORD &&
  tokens.kind(i - 2) === TokenKind.word &&
  !OF_A_NUMBER.has(tokens.key(i - 2)) &&
  tokens.integer(i) !== undefined &&
  !isCounting(tokens, i + 1) &&
  (!isCounted(tokens, i + 1) || (tokens.integer(i) === 1 && !TIME_UNITS.has(tokens.key(i + 1))));

/** `khoản 1, 2 và 5 Điều này`: the later numbers of a list of a law's parts. */
function isPartOfLaw(tokens: Tokens, i: number): boolean {
  let first = i;
  for (let n = 0; n < LONGEST_LIST && isListed(tokens, first - 1) && integerAt(tokens, first - 2) !== undefined; n++) {
    first -= 2;
    if (LAWS.has(tokens.key(first - 1))) return !isCounting(tokens, i + 1);
  }
  return false;
}

const isListed = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, ',') || (tokens.kind(i) === TokenKind.word && AND.has(tokens.key(i)));

/** Numbers that are part of a name by their form alone. */
function glued(tokens: Tokens, i: number): Mention | undefined {
  const next = endOfName(tokens, i);
  return next === undefined ? undefined : named_(tokens, i, next);
}

function endOfName(tokens: Tokens, i: number): number | undefined {
  if (isCode(tokens, i)) return i + 1;
  if (isRoundTheClock(tokens, i)) return i + 3;
  if (isAddress(tokens, i)) return chainEnd(tokens, i);
  if (isGlued(tokens, i + 1, '+') && tokens.kind(i + 2) === TokenKind.number) return i + 3;
  const afterWord = tokens.kind(i - 1) === TokenKind.word && !tokens.spaced(i);
  const afterHyphen = isGlued(tokens, i - 1, DASHES) && tokens.kind(i - 2) === TokenKind.word;
  if (afterWord || afterHyphen) return chainEnd(tokens, i);
  const past = chainEnd(tokens, i);
  const isDocument = past > i + 2 && hasCapitalWord(tokens, i + 1, past);
  if (isDocument) return past;
  if (tokens.key(i - 1) === NUMBER_WORD && isGlued(tokens, i + 1, '/-') && tokens.kind(i + 2) === TokenKind.word)
    return past;
  if (isNumbered(tokens, i) || isTitled(tokens, i) || isPartOfLaw(tokens, i)) return past;
  if (isHeading(tokens, i)) return i + 1;
  const isMarker = (i === 0 || tokens.lineStart(i)) && isMark(tokens, i + 1, '.)') && !tokens.spaced(i + 1);
  if (isMarker) return i + 1;
  return startsCaption(tokens, i + 1) ? i + 1 : undefined;
}

/** `2.1 Nội dung` at the beginning of a line. */
const isHeading = (tokens: Tokens, i: number): boolean =>
  (i === 0 || tokens.lineStart(i)) &&
  tokens.integer(i) === undefined &&
  tokens.kind(i + 1) === TokenKind.word &&
  tokens.capital(i + 1) &&
  tokens.end(i) - tokens.start(i) <= 5 &&
  /^\d{1,2}\.\d{1,2}$/.test(tokens.text(i));

/** A phone number, or digits with separators that are neither a number nor a date: `1.1.1`. */
function isCode(tokens: Tokens, i: number): boolean {
  const length = tokens.end(i) - tokens.start(i);
  if (tokens.integer(i) !== undefined) return length >= 9 && length <= 11 && tokens.charCode(tokens.start(i)) === ZERO;
  if (length < SHORTEST_CODE) return false;
  const text = tokens.text(i);
  return !isNumber(text) && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text);
}

/** Of two separators with digits around them. */
const SHORTEST_CODE = 5;

const ZERO = '0'.charCodeAt(0);

/** `24/7`, `24/24`: all the time. */
const isRoundTheClock = (tokens: Tokens, i: number): boolean =>
  tokens.integer(i) === 24 && isGlued(tokens, i + 1, '/') && [7, 24].includes(tokens.integer(i + 2) ?? 0);

/** `288/106/4 đường …`: three numbers that are no date. */
const isAddress = (tokens: Tokens, i: number): boolean =>
  isGlued(tokens, i + 1, '/') &&
  isGlued(tokens, i + 3, '/') &&
  integerAt(tokens, i + 2) !== undefined &&
  integerAt(tokens, i + 4) !== undefined &&
  !(within(integerAt(tokens, i), 1, 31) && within(integerAt(tokens, i + 2), 1, 12));

/** `ảnh 1Đồng chí …`: pictures are numbered, and their captions glued on. Units glued to a number are short or lower-case. */
function startsCaption(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.word || tokens.spaced(i) || !tokens.capital(i)) return false;
  const word = tokens.text(i).normalize('NFC');
  return word.length > 2 && word !== word.toUpperCase();
}

/** Tokens of the longest name that is read; what is longer is no name, and must not cost more. */
const LONGEST_NAME = 32;

/** Past the words and numbers that are glued to each other, by slashes and hyphens too: `29-NQ/TU`, `QL3B`. */
function chainEnd(tokens: Tokens, i: number): number {
  let next = i + 1;
  while (next < i + LONGEST_NAME) {
    const direct = !tokens.spaced(next) && isText(tokens, next);
    if (direct) next++;
    else if (isGlued(tokens, next, '/-–') && isText(tokens, next + 1)) next += 2;
    else break;
  }
  return next;
}

const isText = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.word || tokens.kind(i) === TokenKind.number;

function hasCapitalWord(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (tokens.kind(i) === TokenKind.word && tokens.capital(i) && isMark(tokens, i - 1, '/-–')) return true;
  return false;
}

const ADDRESSING = keySet(SCHEMES);

/** `https://…` and `www.…`, up to white space. */
function address(tokens: Tokens, i: number): Mention | undefined {
  if (!isGlued(tokens, i + 1, ':.')) return undefined;
  let next = i + 2;
  while (tokens.kind(next) !== TokenKind.end && !tokens.spaced(next)) next++;
  return named_(tokens, i, next);
}
