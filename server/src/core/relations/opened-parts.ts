import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { announcement, depthAt, firstMain, isMain, isSameUnit } from './cues.ts';
import { type BlockContext, defineRelation, type Member, type PlacedNote, type Relation } from './relation.ts';
import { tradeSide } from './trade-side.ts';

/**
 * A total at the end of one paragraph, and its parts with which the next opens.
 *
 * `Tổng vốn đầu tư là 1.500 tỷ đồng.` / `Trong đó, vốn ngân sách 960 tỷ đồng, vốn vay 540 tỷ đồng.`
 */
export const openedParts = defineRelation({ id: 'opened-parts', notes: { amounts: 1 }, note, link });

interface Ends {
  /** The amount that the last sentence is about. */
  readonly total: Figure | undefined;
  readonly opening: { readonly parts: readonly Figure[]; readonly isAll: boolean } | undefined;
}

function note({ tokens, sentences, role }: BlockContext): Ends | undefined {
  const [first] = sentences;
  if (role !== 'prose' || !first) return undefined;
  const last = sentences.at(-1);
  const amount = last && firstMain(tokens, last);
  // Exports and imports have a construction of their own.
  const total = amount && tradeSide(tokens, last.first, amount) === undefined ? amount.figure : undefined;
  const opening = openingOf(tokens, first);
  return total || opening ? { total, opening } : undefined;
}

const LONGEST_OPENING = 3;

function openingOf(tokens: Tokens, sentence: Sentence): Ends['opening'] {
  const { first, mentions } = sentence;
  if (first > 0 || !announcement(tokens, 0, LONGEST_OPENING)) return undefined;
  const opening = firstMain(tokens, sentence);
  const cue = opening && announcement(tokens, 0, Math.min(opening.first, LONGEST_OPENING));
  if (!opening || !cue) return undefined;
  const parts: Figure[] = [];
  let [depth, from] = [0, 0];
  for (const one of mentions) {
    depth = depthAt(tokens, { from, to: one.first, depth });
    if (parts.length > 0 && announcement(tokens, from, one.first)) break;
    if (depth === 0 && isMain(tokens, one) && isSameUnit(one.figure, opening.figure)) parts.push(one.figure);
    from = one.next;
  }
  return parts.length > 1 ? { parts, isAll: cue.complete } : undefined;
}

function link(notes: readonly PlacedNote<Ends>[]): Relation[] {
  const relations: Relation[] = [];
  for (let n = 1; n < notes.length; n++) {
    const [before, one] = [notes[n - 1], notes[n]];
    const [total, opening] = [before?.note.total, one?.note.opening];
    if (!before || !one || !total || !opening || one.block !== before.block + 1) continue;
    const [part] = opening.parts;
    if (!part || !isSameUnit(part, total)) continue;
    const members: Member[] = [
      { role: 'total', figure: total, at: before.at },
      ...opening.parts.map((figure): Member => ({ role: 'part', figure, at: one.at })),
    ];
    relations.push({ type: 'parts', members, complete: opening.isAll, weak: true });
  }
  return relations;
}
