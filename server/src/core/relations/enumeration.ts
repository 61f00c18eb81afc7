import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { countMember, countOf, isNear, listOf, openingOf } from './announced.ts';
import { isMark, nounOf } from './cues.ts';
import { type Listed, listedItems, listedNames } from './items.ts';
import { linkLists, noteOfLists } from './listed-blocks.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * A number of things, and the things themselves.
 *
 * `3 tiêu chí: giao thông, điện, nước` · `4 luật được thông qua, bao gồm: Luật A; Luật B; …` · `13 đơn vị. Cụ thể: …` ·
 * `Còn 4/26 chỉ tiêu không đạt là …; …; …; …` · `3 nội dung:` and its items in the blocks behind it · the number once
 * more, in the heading above or in the same words elsewhere
 */
export const enumeration = defineRelation({
  id: 'enumeration',
  needs: { counted: 1 },
  read,
  note: noteOfLists,
  link: linkLists,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const relation = listAt(tokens, mentions, m);
    if (relation) relations.push(relation);
  }
  return relations;
}

function listAt(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const mention = mentions[m];
  if (!mention || countOf(mention.figure) === undefined || isSecond(tokens, mentions, m)) return undefined;
  const names = listedNames(tokens, mention.next);
  if (names) return enumerated(mention.figure, names, []);
  const opening = openingOf(tokens, mentions, m);
  if (!opening) return undefined;
  const listed = listedItems(tokens, opening.next, nounOf(mention.figure.unit ?? ''));
  if (!listed || (opening.isLoose && listed.by !== 'nouns')) return undefined;
  if (opening.cue !== ':' && listed.by === 'commas') return undefined;
  const counted = listed.counts.flatMap((at) => mentions.filter((other) => other.first === at));
  return counted.length === listed.counts.length ? enumerated(mention.figure, listed, counted) : undefined;
}

const [AND, LONGEST_NOUN] = [key('và'), 4];

/** `2 thành phố, 5 huyện: …`: the list behind is of both. */
function isSecond(tokens: Tokens, mentions: readonly Mention[], m: number): boolean {
  const [before, { first } = { first: 0 }] = [mentionAt(mentions, m - 1), mentions[m]];
  if (!before?.figure.counted || first - before.next > LONGEST_NOUN) return false;
  if (tokens.key(first - 1) !== AND && !isMark(tokens, first - 1, ',')) return false;
  for (let i = before.next; i < first - 1; i++) if (tokens.kind(i) !== TokenKind.word) return false;
  return true;
}

/** What is off by more was misread. */
const FARTHEST_OFF = { nouns: 2, names: 2, brackets: 2, semicolons: 2, commas: 1 } as const;

function enumerated(count: Figure, listed: Listed, counted: readonly Mention[]): Relation | undefined {
  if (!isNear(count, listed, FARTHEST_OFF[listed.by])) return undefined;
  const parts = counted.map(({ figure }) => member('items', figure));
  return listOf([countMember(count), ...parts], listed);
}
