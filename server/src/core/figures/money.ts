import { type Amount, SCALE_WORDS, scaleOf } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './calendar.ts';
import { defineKind, type Unit } from './figure.ts';
import { measureAt } from './measures.ts';
import { nounAt, opensSentence } from './nouns.ts';
import { perOrEachAt } from './per.ts';

/** `8.625 tỷ đồng` · `46,3 triệu đồng/người` · `7,3 triệu USD` · `825 tỷ 776 triệu đồng` · `830.000.000đ` */
export const money = defineKind({ id: 'money', unit, prefix });

/** Currencies as they are written, to ISO 4217. The grammar's spellings are derived from it. */
export const CURRENCY_WORDS: readonly (readonly [string, string])[] = [
  ['đồng', 'VND'],
  ['đ', 'VND'],
  ['VNĐ', 'VND'],
  ['VND', 'VND'],
  ['đồng Việt Nam', 'VND'],
  ['USD', 'USD'],
  ['đô la', 'USD'],
  ['đô la Mỹ', 'USD'],
  ['đôla', 'USD'],
  ['đô', 'USD'],
  ['Mỹ kim', 'USD'],
  ['euro', 'EUR'],
  ['EUR', 'EUR'],
  ['yên', 'JPY'],
  ['JPY', 'JPY'],
  ['yên Nhật', 'JPY'],
  ['nhân dân tệ', 'CNY'],
  ['NDT', 'CNY'],
  ['CNY', 'CNY'],
  ['won', 'KRW'],
  ['KRW', 'KRW'],
  ['kíp', 'LAK'],
  ['kip', 'LAK'],
  ['LAK', 'LAK'],
  ['baht', 'THB'],
  ['bạt', 'THB'],
  ['THB', 'THB'],
  ['bảng Anh', 'GBP'],
  ['GBP', 'GBP'],
  ['rupiah', 'IDR'],
  ['rupee', 'INR'],
  ['rúp', 'RUB'],
  ['ringgit', 'MYR'],
  ['riel', 'KHR'],
  ['SGD', 'SGD'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['HKD', 'HKD'],
  ['CHF', 'CHF'],
];
export const CURRENCY_SYMBOLS: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['£', 'GBP'],
  ['₫', 'VND'],
  ['₩', 'KRW'],
  ['฿', 'THB'],
];

/** Words that begin as a currency and are none. */
const NO_CURRENCIES = ['đồng chí', 'đồng bào', 'đồng đội', 'đồng hồ', 'đồng nghiệp', 'đồng minh', 'đô thị', 'đô đốc'];
const NAMES = phraseTable<{ unit: string; scale: number } | null>([
  ...CURRENCY_WORDS.flatMap(([name, unit]) => [
    [name, { unit, scale: 0 }] as const,
    ...SCALE_WORDS.map(([word, scale]) => [word + name, { unit, scale }] as const),
  ]),
  ...NO_CURRENCIES.map((name) => [name, null] as const),
]);
const SYMBOLS: ReadonlyMap<number, string> = new Map(
  CURRENCY_SYMBOLS.map(([symbol, code]) => [symbol.charCodeAt(0), code]),
);
const DOT = '.'.charCodeAt(0);

/** Whether a currency's name begins at token `i`. */
export const isCurrencyWord = (tokens: Tokens, i: number): boolean => Boolean(NAMES.at(tokens, i)?.what);

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  return written(tokens, i, amount) ?? bare(tokens, i, amount);
}

/** The currency that is written at token `i`, behind `amount`. */
export function written(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (tokens.lineStart(i)) return undefined;
  const symbol = tokens.kind(i) === TokenKind.mark ? SYMBOLS.get(tokens.key(i)) : undefined;
  if (symbol) return { unit: symbol, ...perOrEachAt(tokens, i + 1) };
  // `tr.đồng`, `tỷ.đ`: the abbreviation's dot stands between the scale and the currency.
  const isDotted =
    amount.scale > 0 && tokens.kind(i) === TokenKind.mark && tokens.key(i) === DOT && !tokens.spaced(i + 1);
  const named = NAMES.at(tokens, isDotted ? i + 1 : i);
  if (named?.what && scaleOf(tokens, named.next) === undefined)
    return { ...named.what, ...perOrEachAt(tokens, named.next) };
  return amount.scale > 0 && isGluedDong(tokens, i) ? { unit: 'VND', next: i + 1 } : undefined;
}

/** `7.000 tỷ đồngtừ vốn`: the blank behind the currency is missing. No Vietnamese syllable goes on after `đồng`. */
function isGluedDong(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.word || tokens.end(i) - tokens.start(i) < 5) return false;
  return tokens.text(i).normalize('NFC').toLowerCase().startsWith('đồng');
}

const BILLION = 9;
const MILLION = 6;

/** `thu 810 tỷ; chi 900 tỷ`: what is said in billions, or in millions, and of nothing is money. */
function bare(tokens: Tokens, i: number, { scale }: Amount): Unit | undefined {
  if (scale < MILLION || measureAt(tokens, i) || isNoun(tokens, i)) return undefined;
  const { per, next } = perOrEachAt(tokens, i);
  if (scale < BILLION && per === null && isOfOther(tokens, i)) return undefined;
  return { unit: currencyAhead(tokens, next) ?? 'VND', per, next };
}

/** A noun at token `i`, or on the next line what may be one. */
const isNoun = (tokens: Tokens, i: number): boolean =>
  tokens.lineStart(i)
    ? tokens.kind(i) === TokenKind.word && !tokens.capital(i)
    : nounAt(tokens, i) !== undefined && !opensSentence(tokens, i);

const words = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(key));

/** Nouns of which money is said. */
const MONEY_NOUNS = words(
  'giá lương vốn tiền thưởng phạt phí thuế nợ lãi lợi thu nhập doanh chi trị vay trả mua bán lỗ ngân đồng',
);
/** Nouns of which other millions are said. */
const OTHER_NOUNS = words('dân lượt lượng khách thuê tấn cổ diện thứ');
/** `lần lượt` says nothing of what is counted. */
const IN_TURN = key('lần');
const LOOK_BACK = 10;

/** Whether the nearest noun that tells, before the amount in front of token `i`, is not of money. */
function isOfOther(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at > i - LOOK_BACK && tokens.kind(at) !== TokenKind.end; at--) {
    if (isMark(tokens, at, '.;')) return false;
    if (MONEY_NOUNS.has(tokens.key(at))) return false;
    if (OTHER_NOUNS.has(tokens.key(at)) && tokens.key(at - 1) !== IN_TURN) return true;
  }
  return false;
}

const LOOK_AHEAD = 6;
const ONWARD = words('lên xuống còn và đến so với');

/** `từ 25 tỷ lên 30 tỷ USD`: the currency is written once, behind the second amount. */
function currencyAhead(tokens: Tokens, i: number): string | undefined {
  let at = i;
  while (at < i + LOOK_AHEAD && ONWARD.has(tokens.key(at))) at++;
  if (at === i || tokens.kind(at) !== TokenKind.number || scaleOf(tokens, at + 1) === undefined) return undefined;
  while (at < i + LOOK_AHEAD && scaleOf(tokens, at + 1) !== undefined) at++;
  return NAMES.at(tokens, at + 1)?.what?.unit;
}

function prefix(tokens: Tokens, i: number): Unit | undefined {
  const symbol = tokens.spaced(i + 1) ? undefined : SYMBOLS.get(tokens.key(i));
  return symbol === undefined ? undefined : { unit: symbol, next: i + 1 };
}
