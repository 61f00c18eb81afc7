import type { Amount } from '../lex/amount.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { defineKind, type Unit } from './figure.ts';
import { measureAt } from './measures.ts';
import { nounAt } from './nouns.ts';
import { perAt } from './per.ts';

/** `3.900 ha` · `7.748ha` · `26 chỉ tiêu` · `04 HTX` · `165 nghìn hecta` · `17.555m3 gỗ` · `192,7 tỷ kWh` */
export const quantity = defineKind({
  id: 'quantity',
  unit: (tokens, i, amount) => measureAt(tokens, i) ?? counted(tokens, i, amount),
});

const OCCASION = key('lần');
const ORDINAL = key('thứ');

function counted(tokens: Tokens, i: number, { spelled, place }: Amount): Unit | undefined {
  if (tokens.key(i) === OCCASION && tokens.key(i + 1) !== ORDINAL) return { unit: 'lần', counted: true, next: i + 1 };
  // `một nửa số xã` counts nothing.
  const noun = spelled && place < 0 ? undefined : nounAt(tokens, i);
  return noun && { unit: noun.noun, counted: true, ...perAt(tokens, noun.next) };
}
