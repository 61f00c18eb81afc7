import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { isMark, isSameUnit } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * An amount in digits, and once more in words.
 *
 * `26 (hai mươi sáu) chỉ tiêu` · `830.000.000 đồng (Tám trăm ba mươi triệu đồng)` · `1.200.000 đồng. Bằng chữ: một triệu
 * hai trăm nghìn đồng`
 */
export const amountInWords = defineRelation({
  id: 'amount-in-words',
  needs: [{ days: 1 }, { numbers: 1 }],
  read,
});

function read(tokens: Tokens, { mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  let before = previous?.mentions.at(-1);
  for (const mention of mentions) {
    if (mention.figure.inWords) relations.push(relation(mention, mention));
    if (before && isSaidAgain(tokens, before, mention)) relations.push(relation(before, mention));
    before = mention;
  }
  return relations;
}

const relation = (first: Mention, again: Mention): Relation => ({
  type: 'restatement',
  members: [member('first', first.figure), member('again', again.figure, { side: 'words' })],
  complete: true,
});

const IN_WORDS = phraseSet('bằng chữ, viết bằng chữ, bằng chữ là, ghi bằng chữ');
/** Tokens between an amount and its words: a full stop, a bracket, `viết bằng chữ là`, a colon. */
const MOST_BETWEEN = 8;

function isSaidAgain(tokens: Tokens, digits: Mention, spelled: Mention): boolean {
  if (tokens.kind(spelled.first) !== TokenKind.word || tokens.kind(digits.first) !== TokenKind.number) return false;
  if (spelled.figure.value.shape !== 'number' || digits.figure.value.shape !== 'number') return false;
  if (!isSameUnit(digits.figure, spelled.figure) || spelled.first - digits.next > MOST_BETWEEN) return false;
  let i = digits.next;
  while (isMark(tokens, i, '.(,;')) i++;
  const cue = IN_WORDS.at(tokens, i);
  if (!cue) return i === spelled.first && isMark(tokens, i - 1, '(') && i === digits.next + 1;
  return (isMark(tokens, cue.next, ':') ? cue.next + 1 : cue.next) === spelled.first;
}
