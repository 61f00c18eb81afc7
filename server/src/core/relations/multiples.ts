import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { behindTimes, directionOf, hasMark, isAmount, isMark, isSameUnit, isTime, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * So many times what something was, or is compared with: a product.
 *
 * `đạt 150 tỷ đồng, gấp 1,5 lần so với năm 2021 (100 tỷ đồng)` · `từ 30 triệu đồng lên 60 triệu đồng, gấp 2 lần`
 */
export const multiples = defineRelation({ id: 'multiples', needs: { amounts: 2, says: 'times' }, read });

const [TIMES, FROM] = [key('gấp'), key('từ')];
const FILLERS = words('hơn gần khoảng tới đến trên');
const LONGEST_CLAUSE = 8;

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 1; m < mentions.length; m++) {
    const times = mentions[m];
    if (times?.figure.kind !== 'multiple' || !isTimes(tokens, times.first)) continue;
    const n = beforeTimes(mentions, m);
    const now = mentionAt(mentions, n);
    if (!now || !isAmount(now.figure) || directionOf(tokens, now.first)) continue;
    const last = mentionAt(mentions, m - 1)?.next ?? now.next;
    if (!isSaidOf(tokens, last, times.first)) continue;
    const old = inBracket(tokens, mentions, m) ?? (isLast(tokens, times.next) ? from(tokens, mentions, n) : undefined);
    if (!old || !isAmount(old.figure) || !isSameUnit(old.figure, now.figure)) continue;
    const factors = [member('factor', old.figure), member('factor', times.figure)];
    relations.push({ type: 'product', members: [...factors, member('result', now.figure)], complete: true });
  }
  return relations;
}

/** `gấp`, `gấp hơn` before the number at token `first`. */
const isTimes = (tokens: Tokens, first: number): boolean =>
  tokens.key(FILLERS.has(tokens.key(first - 1)) ? first - 2 : first - 1) === TIMES;

const VERBS = words('tăng cao lớn nhiều và đã tức gấp hơn gần khoảng tới đến trên');

/** Whether nothing but a comma and the verb stand between a value and how many times something it is. */
function isSaidOf(tokens: Tokens, from: number, first: number): boolean {
  for (let i = from; i < first; i++)
    if (!VERBS.has(tokens.key(i)) && !(i === from && isMark(tokens, i, ','))) return false;
  return true;
}

/** The last figure before `m` that says more than when. */
function beforeTimes(mentions: readonly Mention[], m: number): number {
  let k = m - 1;
  while (k > m - 3 && k >= 0 && isTime((mentions[k] as Mention).figure)) k--;
  return k;
}

/** Whether nothing says of what it is so many times: it is of what it was. */
const isLast = (tokens: Tokens, next: number): boolean =>
  tokens.kind(next) === TokenKind.end || isMark(tokens, next, ',;.)');

const TO = words('lên xuống còn về thành');

/** `từ 30 triệu đồng năm 2015 lên 60 triệu đồng`: what it was. */
function from(tokens: Tokens, mentions: readonly Mention[], n: number): Mention | undefined {
  const [old, now] = [mentionAt(mentions, beforeTimes(mentions, n)), mentions[n]];
  if (!old || !now || hasMark(tokens, old.next, now.first, ',;:')) return undefined;
  const isTo = TO.has(tokens.key(now.first - 1)) || TO.has(tokens.key(now.first - 2));
  const isFrom =
    tokens.key(old.first) === FROM || tokens.key(old.first - 1) === FROM || tokens.key(old.first - 2) === FROM;
  return isTo && isFrom ? old : undefined;
}

const LONGEST_ASIDE = 4;

/** `so với năm 2021 (100 tỷ đồng)`: the amount in the bracket that opens behind what it is compared with. */
function inBracket(tokens: Tokens, mentions: readonly Mention[], m: number): Mention | undefined {
  const [times, old] = [mentions[m], mentions[behindTimes(mentions, m)]];
  if (!times || !old || directionOf(tokens, old.first)) return undefined;
  let open = old.first - 1;
  while (open > old.first - LONGEST_ASIDE && tokens.kind(open) === TokenKind.word) open--;
  if (!isMark(tokens, open, '(') || open - times.next < 2 || open - times.next > 2 * LONGEST_CLAUSE) return undefined;
  return isMark(tokens, old.next, ')') && !hasMark(tokens, times.next, open, ',;:()') ? old : undefined;
}
