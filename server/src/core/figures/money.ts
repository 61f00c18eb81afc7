import { type Amount, SCALE_WORDS, scaleOf } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { defineKind, type Unit } from './figure.ts';
import { measureAt } from './measures.ts';
import { nounAt } from './nouns.ts';
import { perAt } from './per.ts';

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

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (tokens.lineStart(i)) return bare(tokens, i, amount);
  const symbol = tokens.kind(i) === TokenKind.mark ? SYMBOLS.get(tokens.key(i)) : undefined;
  if (symbol) return { unit: symbol, ...perAt(tokens, i + 1) };
  // `tr.đồng`, `tỷ.đ`: the abbreviation's dot stands between the scale and the currency.
  const isDotted =
    amount.scale > 0 && tokens.kind(i) === TokenKind.mark && tokens.key(i) === DOT && !tokens.spaced(i + 1);
  const named = NAMES.at(tokens, isDotted ? i + 1 : i);
  if (!named?.what || scaleOf(tokens, named.next) !== undefined) return bare(tokens, i, amount);
  return { ...named.what, ...perAt(tokens, named.next) };
}

const BILLION = 9;

/** `thu 810 tỷ; chi 900 tỷ`: what is said in billions and of nothing is money. */
function bare(tokens: Tokens, i: number, { scale }: Amount): Unit | undefined {
  return scale >= BILLION && !measureAt(tokens, i) && !nounAt(tokens, i) ? { unit: 'VND', next: i } : undefined;
}

function prefix(tokens: Tokens, i: number): Unit | undefined {
  const symbol = tokens.spaced(i + 1) ? undefined : SYMBOLS.get(tokens.key(i));
  return symbol === undefined ? undefined : { unit: symbol, next: i + 1 };
}
