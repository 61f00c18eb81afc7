import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { isMain, isSameUnit } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** A budget's balance: `tổng thu 8.450 tỷ đồng, tổng chi 9.120 tỷ đồng, bội chi 670 tỷ đồng` */
export const budget = defineRelation({
  id: 'budget',
  needs: { amounts: 1, says: 'balance' },
  read,
});

type Side = 'revenue' | 'expenditure';

/** The side of which there is more. */
const BALANCE = phraseTable<Side>([
  ['bội chi', 'expenditure'],
  ['thâm hụt ngân sách', 'expenditure'],
  ['bội thu', 'revenue'],
  ['thặng dư ngân sách', 'revenue'],
]);
const SIDES = phraseTable<Side>([
  ['tổng thu', 'revenue'],
  ['tổng số thu', 'revenue'],
  ['tổng chi', 'expenditure'],
  ['tổng số chi', 'expenditure'],
]);
/** Words between the name of a side, or of the balance, and its amount. */
const LONGEST_NAME = 12;

function read(tokens: Tokens, { first, mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const result = mentions[m];
    const more =
      result && isMain(tokens, result)
        ? nameBefore(tokens, BALANCE, mentionAt(mentions, m - 1)?.next ?? first, result)
        : undefined;
    if (!result || !more) continue;
    const [plus, minus] = [more, more === 'revenue' ? 'expenditure' : 'revenue'].map(
      (side) =>
        sideIn(tokens, { first, mentions: mentions.slice(0, m) }, side as Side) ??
        (previous && sideIn(tokens, previous, side as Side)),
    );
    if (!plus || !minus || !isSameUnit(plus.figure, result.figure) || !isSameUnit(minus.figure, result.figure))
      continue;
    relations.push({
      type: 'balance',
      members: [member('plus', plus.figure), member('minus', minus.figure), member('result', result.figure)],
      complete: true,
      weak: true,
    });
  }
  return relations;
}

/** The last amount that is said to be all of a side. */
const sideIn = (
  tokens: Tokens,
  { first, mentions }: Pick<Sentence, 'first' | 'mentions'>,
  side: Side,
): Mention | undefined =>
  mentions.findLast(
    (one, m) =>
      isMain(tokens, one) && nameBefore(tokens, SIDES, mentionAt(mentions, m - 1)?.next ?? first, one) === side,
  );

function nameBefore<T>(
  tokens: Tokens,
  names: ReturnType<typeof phraseTable<T>>,
  from: number,
  { first }: Mention,
): T | undefined {
  for (let i = first - 1; i >= from && i > first - LONGEST_NAME; i--) {
    const name = names.at(tokens, i);
    if (name) return name.what;
  }
  return undefined;
}
