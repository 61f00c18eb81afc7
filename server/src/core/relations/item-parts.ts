import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { announcement, firstMain, isMain, isMark, isSameUnit } from './cues.ts';
import { type BlockContext, defineRelation, isAbove, type Member, type PlacedNote, type Relation } from './relation.ts';

/**
 * A total whose parts are the items of the list below it.
 *
 * `Tổng vốn đầu tư là 150 tỷ đồng, gồm:` / `- Vốn ngân sách: 96 tỷ đồng` / `- Vốn vay: 54 tỷ đồng`
 */
export const itemParts = defineRelation({ id: 'item-parts', note, link });

/** What a block is to such lists: the total of one, an item with its first amount (if it has one), or both. */
interface Place {
  readonly style: string | undefined;
  readonly amount: Figure | undefined;
  readonly total: { readonly figure: Figure; readonly isAll: boolean } | undefined;
}

function note({ tokens, sentences, mark }: BlockContext): Place | undefined {
  const total = totalOf(tokens, sentences.at(-1));
  if (!mark && !total) return undefined;
  const [first] = sentences;
  return { style: mark?.style, total, amount: mark && first && firstMain(tokens, first)?.figure };
}

/** The last amount of a block that ends with a colon, where parts are announced behind it. */
function totalOf(tokens: Tokens, sentence: Sentence | undefined): Place['total'] {
  if (!sentence || !isMark(tokens, tokens.count - 1, ':')) return undefined;
  const total = sentence.mentions.findLast((one) => isMain(tokens, one));
  const cue = total && announcement(tokens, total.next, tokens.count);
  return total && cue && { figure: total.figure, isAll: cue.complete };
}

function link(notes: readonly PlacedNote<Place>[]): Relation[] {
  const relations: Relation[] = [];
  for (let n = 0; n < notes.length; n++) {
    const opening = notes[n];
    const total = opening?.note.total;
    if (!opening || !total) continue;
    const parts = partsBehind(notes, n);
    if (parts.length < 2 || !parts.every((part) => isPartOf(part, total.figure))) continue;
    const members: Member[] = [{ role: 'total', figure: total.figure, at: opening.at }, ...parts];
    relations.push({ type: 'parts', members, complete: total.isAll, weak: !total.isAll });
  }
  return relations;
}

/** The items right below a total, up to its own next item, those within an item left out; none where one has no amount. */
function partsBehind(notes: readonly PlacedNote<Place>[], n: number): readonly Member[] {
  const parts: Member[] = [];
  const own = notes[n]?.note.style;
  let style: string | undefined;
  for (let k = n + 1; k < notes.length && k <= n + MOST; k++) {
    const [before, item] = [notes[k - 1], notes[k]];
    if (!before || !item || item.block !== before.block + 1) break;
    if (item.note.style === undefined || item.note.style === own) break;
    style ??= item.note.style;
    if (item.note.style !== style) continue;
    if (!item.note.amount) return [];
    parts.push({ role: 'part', figure: item.note.amount, at: item.at });
  }
  return parts;
}

/** More items than any such list has. */
const MOST = 200;

const isPartOf = (part: Member, total: Figure): boolean =>
  isSameUnit(part.figure, total) && !isAbove(part, { figure: total });
