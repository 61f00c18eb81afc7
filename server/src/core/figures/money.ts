import { type Amount, scaleOf } from '../lex/amount.ts';
import { isApart } from '../lex/lines.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './calendar.ts';
import { CURRENCIES, NAMES, SYMBOLS, written } from './currencies.ts';
import { defineKind, type Unit, unitOf } from './figure.ts';
import { measureAt } from './measures.ts';
import { nounAt, opensSentence } from './nouns.ts';
import { pastPerOrEach, perOf } from './per.ts';

/** `8.625 tỷ đồng` · `46,3 triệu đồng/người` · `7,3 triệu USD` · `825 tỷ 776 triệu đồng` · `830.000.000đ` */
export const money = defineKind({ id: 'money', begins: CURRENCIES, scaled: true, unit, prefix });

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  return written(tokens, i, amount) ?? bare(tokens, i, amount);
}

const BILLION = 9;
const MILLION = 6;

/** `thu 810 tỷ; chi 900 tỷ`: what is said in billions, or in millions, and of nothing is money. */
function bare(tokens: Tokens, i: number, { number: { scale } }: Amount): Unit | undefined {
  if (scale < MILLION || measureAt(tokens, i) || isNoun(tokens, i)) return undefined;
  const next = pastPerOrEach(tokens, i);
  if (scale < BILLION && next === i && isOfOther(tokens, i)) return undefined;
  return unitOf('money', currencyAhead(tokens, next) ?? 'VND', next, perOf(tokens, i, next));
}

/** A noun at token `i`, or on the next line what may be one. */
const isNoun = (tokens: Tokens, i: number): boolean =>
  isApart(tokens, i)
    ? tokens.kind(i) === TokenKind.word && !tokens.capital(i)
    : nounAt(tokens, i) !== undefined && !opensSentence(tokens, i);

/** Nouns of which money is said. */
const MONEY_NOUNS = keySet(
  'giá lương vốn tiền thưởng phạt phí thuế nợ lãi lợi thu nhập doanh chi trị vay trả mua bán lỗ ngân đồng',
);
/** Nouns of which other millions are said. */
const OTHER_NOUNS = keySet('dân lượt lượng khách thuê tấn cổ diện thứ');
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
const ONWARD = keySet('lên xuống còn và đến so với');

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
  return symbol === undefined ? undefined : unitOf('money', symbol, i + 1);
}
