import type { Sentence } from '../figures/sentences.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isAmount, isMark, words } from './cues.ts';
import type { Relation } from './relation.ts';

/**
 * Parts behind which the text names the rest without its number, or leaves their list open, are not all of their total:
 * `lúa 1.620 ha, ngô 180 ha, còn lại là cây khác` · `… và một số nguồn khác` · `…, 180 hộ trung bình…`
 */
export function asFarAsSaid(tokens: Tokens, sentence: Sentence, relation: Relation): Relation {
  const { type, members, complete, weak } = relation;
  if (type !== 'parts' || !(complete || weak)) return relation;
  const last = sentence.mentions.findLast(({ figure }) =>
    members.some((one) => one.figure === figure && one.role === 'part'),
  );
  return last && leavesRest(tokens, last.next, sentence) ? { ...relation, complete: false, weak: false } : relation;
}

const FARTHEST = 24;
/** Dots may end a sentence before all of them are read. */
const DOTS = 2;
const REST = phraseSet('còn lại, vân vân, vv');
const [ETC, DOT] = [key('v'), '.'.charCodeAt(0)];

/** Whether a rest is named behind the last part, before the next amount; what brackets say of the part itself does not count. */
function leavesRest(tokens: Tokens, from: number, { next, mentions }: Sentence): boolean {
  let depth = 0;
  let following = mentions.findIndex(({ first }) => first >= from);
  for (let i = from; depth >= 0 && i < Math.min(next + DOTS, from + FARTHEST); i++) {
    if (isMark(tokens, i, '(')) depth++;
    else if (isMark(tokens, i, ')')) depth--;
    if (depth > 0) continue;
    while ((mentions[following]?.first ?? i) < i) following++;
    const mention = mentions[following];
    if (mention?.first === i && isAmount(mention.figure)) return false;
    if (REST.at(tokens, i) || isEtCetera(tokens, i) || namesOthers(tokens, i)) return true;
  }
  return false;
}

const isEtCetera = (tokens: Tokens, i: number): boolean =>
  isMark(tokens, i, '…') || (tokens.key(i + 1) === DOT && (tokens.key(i) === DOT || tokens.key(i) === ETC));

const SOME = phraseSet('các, những, nhiều, vài, một số, một vài, một phần');
const JOINING = words('và cùng');
const OTHER = key('khác');
const LONGEST_NAME = 10;

/** `và các nguồn vốn hợp pháp khác` */
function namesOthers(tokens: Tokens, i: number): boolean {
  const some = JOINING.has(tokens.key(i)) || isMark(tokens, i, ',;') ? SOME.at(tokens, i + 1) : undefined;
  for (let k = some?.next ?? Number.POSITIVE_INFINITY; k < i + LONGEST_NAME && tokens.kind(k) === TokenKind.word; k++)
    if (tokens.key(k) === OTHER) return true;
  return false;
}
