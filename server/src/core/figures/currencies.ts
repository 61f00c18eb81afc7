import { type Amount, SCALE_WORDS, scaleOf } from '../lex/amount.ts';
import { isApart } from '../lex/lines.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keyMapOf, markSet } from '../text/keys.ts';
import { type Unit, unitOf } from './figure.ts';
import { divided } from './per.ts';

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
const SPELLED = CURRENCY_WORDS.flatMap(([name, unit]) => [
  [name, { unit, scale: 0 }] as const,
  ...SCALE_WORDS.map(([word, scale]) => [word + name, { unit, scale }] as const),
]);
export const NAMES = phraseTable<{ unit: string; scale: number } | null>([
  ...SPELLED,
  ...NO_CURRENCIES.map((name) => [name, null] as const),
]);
/** All that a currency is written with. */
export const CURRENCIES = [...SPELLED, ...CURRENCY_SYMBOLS].map(([written]) => written);
export const SYMBOLS = keyMapOf(CURRENCY_SYMBOLS.map(([symbol, code]) => [symbol.charCodeAt(0), code]));
const DOT = '.'.charCodeAt(0);

/** Whether a currency's name begins at token `i`. */
export const isCurrencyWord = (tokens: Tokens, i: number): boolean => Boolean(NAMES.at(tokens, i)?.what);

/** The currency that is written at token `i`, behind `amount`. */
export function written(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (isApart(tokens, i)) return undefined;
  const symbol = tokens.kind(i) === TokenKind.mark ? SYMBOLS.get(tokens.key(i)) : undefined;
  if (symbol) return divided(tokens, i + 1, 'money', symbol);
  // `tr.đồng`, `tỷ.đ`: the abbreviation's dot stands between the scale and the currency.
  const isDotted =
    amount.number.scale > 0 && tokens.kind(i) === TokenKind.mark && tokens.key(i) === DOT && !tokens.spaced(i + 1);
  const named = NAMES.at(tokens, isDotted ? i + 1 : i);
  if (named?.what && scaleOf(tokens, named.next) === undefined) {
    const { unit, scale } = named.what;
    const currency = divided(tokens, named.next, 'money', unit);
    return scale === 0 ? currency : { ...currency, scale };
  }
  return amount.number.scale > 0 && isGluedDong(tokens, i) ? unitOf('money', 'VND', i + 1) : undefined;
}

const GLUED = 'đồng';
const FIRST_LETTER = markSet('đĐ');

/** `7.000 tỷ đồngtừ vốn`: the blank behind the currency is missing. No Vietnamese syllable goes on after `đồng`. */
function isGluedDong(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.word || !FIRST_LETTER.has(tokens.charCode(tokens.start(i)))) return false;
  const word = tokens.text(i).normalize('NFC').toLowerCase();
  return word.length > GLUED.length && word.startsWith(GLUED);
}
