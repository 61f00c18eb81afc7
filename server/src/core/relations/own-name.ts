import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { announcement, isAmount, isMain, isMark, isSameUnit, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * A part under the very name of its total, which then has two values.
 *
 * `tổng số thu nội địa trên địa bàn là 3.946 tỷ đồng, trong đó, thu nội địa là 3.460 tỷ đồng, đạt 18,5% dự toán`
 */
export const ownName = defineRelation({
  id: 'own-name',
  needs: { amounts: 2, says: ['total', 'announcement'] },
  read,
});

const [ALL, NUMBER] = ['tổng', 'số'].map(key);
const BEING = words('là đạt được');
/** Words of a name that are enough to know it by. */
const KNOWN_BY = 3;
/** Figures between a total and its part: percents, and times. */
const FURTHEST = 8;

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  for (let m = 0; m < mentions.length; m++) {
    const total = mentions[m];
    if (!total || !isMain(tokens, total) || !total.figure.indicator) continue;
    const from = startOf(tokens, total);
    if (tokens.key(from) !== ALL) continue;
    const part = mentions.slice(m + 1, m + 1 + FURTHEST).find(({ figure }) => isAmount(figure));
    if (!part || !isMain(tokens, part) || !isSameUnit(part.figure, total.figure)) continue;
    const cue = announcement(tokens, mentions[mentions.indexOf(part) - 1]?.next ?? total.next, part.first);
    if (!cue || cue.complete || !BEING.has(tokens.key(part.first - 1)) || !endsThere(tokens, part.next)) continue;
    const named = isMark(tokens, cue.next, ',') ? cue.next + 1 : cue.next;
    const name = part.first - 1 - named;
    const plain = tokens.key(from + 1) === NUMBER ? from + 2 : from + 1;
    if (name >= KNOWN_BY && isSaidAt(tokens, plain, { from: named, length: name })) return [twice(total, part)];
  }
  return [];
}

/** Tokens between the name of an amount and the amount. */
const LONGEST_NAME = 32;

/** The first token of what an amount is said of, as far as it stands near. */
function startOf(tokens: Tokens, { figure, first }: Mention): number {
  let i = first;
  while (i > 0 && i > first - LONGEST_NAME && figure.indicator && tokens.start(i) > figure.indicator.start) i--;
  return i;
}

/** Whether nothing behind an amount says of what more it is. */
const endsThere = (tokens: Tokens, next: number): boolean =>
  tokens.kind(next) === TokenKind.end || isMark(tokens, next, ',;.');

function isSaidAt(tokens: Tokens, at: number, name: { readonly from: number; readonly length: number }): boolean {
  for (let k = 0; k < name.length; k++)
    if (tokens.kind(at + k) !== TokenKind.word || tokens.key(at + k) !== tokens.key(name.from + k)) return false;
  return true;
}

const twice = (total: { readonly figure: Figure }, part: { readonly figure: Figure }): Relation => ({
  type: 'restatement',
  members: [member('first', total.figure), member('again', part.figure)],
  complete: true,
});
