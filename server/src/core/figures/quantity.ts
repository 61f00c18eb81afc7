import type { Amount } from '../lex/amount.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './calendar.ts';
import { defineKind, type Unit, unitOf } from './figure.ts';
import { measureAt } from './measures.ts';
import { isCountable, nounAt, opensSentence } from './nouns.ts';
import { divided } from './per.ts';

/** `3.900 ha` · `7.748ha` · `26 chỉ tiêu` · `04 HTX` · `165 nghìn hecta` · `17.555m3 gỗ` · `192,7 tỷ kWh` */
export const quantity = defineKind({
  id: 'quantity',
  unit: (tokens, i, amount) => measureAt(tokens, i) ?? counted(tokens, i, amount),
});

const OCCASION = key('lần');
const ORDINAL = key('thứ');
/** `Top 10 doanh nghiệp` counts. */
const TOP = key('top');

/** Of a vote, `01 không tán thành`: who voted is left out. */
const VOTED = phraseTable([
  ['không tán thành', true],
  ['không đồng ý', true],
  ['không biểu quyết', true],
  ['không có ý kiến', true],
]);

function counted(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (tokens.key(i) === OCCASION && tokens.key(i + 1) !== ORDINAL) return unitOf('quantity', 'lần', i + 1, null, true);
  const { place, scale } = amount.number;
  if (!amount.spelled && place === 0 && scale === 0 && VOTED.at(tokens, i))
    return unitOf('quantity', null, i, null, true);
  const noun = mayCount(tokens, i, amount) ? nounAt(tokens, i) : undefined;
  if (!noun) return undefined;
  return divided(tokens, noun.next, 'quantity', noun.noun, true);
}

/** Whether the amount can count what begins at token `i`. Parts of things, and numbers behind a name, seldom do. */
function mayCount(tokens: Tokens, i: number, { spelled, number: { place, scale, value } }: Amount): boolean {
  if (value.n < 0n) return false;
  // `một nửa số xã` counts nothing.
  if (place < 0) return !spelled && isCountable(tokens, i);
  if (scale > 0) return !opensSentence(tokens, i);
  return spelled || !isBehindName(tokens, i - 1) || isCountable(tokens, i);
}

/** `Vĩnh Tân 4 mở rộng`, `S&P 500 đóng cửa`: the number at token `i` is part of a name that does not open a sentence. */
const isBehindName = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i - 1) === TokenKind.word &&
  tokens.capital(i - 1) &&
  tokens.key(i - 1) !== TOP &&
  tokens.kind(i - 2) !== TokenKind.end &&
  !isMark(tokens, i - 2, '.:;!?-–+•*') &&
  !tokens.lineStart(i - 1);
