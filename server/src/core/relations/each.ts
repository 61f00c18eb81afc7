import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { directionOf, hasMark, isAmount, isCount, isMain, isMark, isParted, nounOf, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * What each of some things comes to, and what all of them do.
 *
 * `100 suất quà, mỗi suất trị giá 500.000 đồng, tổng trị giá 50 triệu đồng` · `12 dự án với tổng vốn 3.600 tỷ đồng, bình
 * quân 300 tỷ đồng/dự án`
 */
export const each = defineRelation({ id: 'each', needs: { amounts: 3, counted: 1, says: 'total' }, read });

function read(tokens: Tokens, { first, mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 1; m < mentions.length; m++) {
    const rate = mentions[m];
    if (rate?.figure.kind !== 'money' || !isAmount(rate.figure) || directionOf(tokens, rate.first)) continue;
    const from = Math.max(first, mentionAt(mentions, m - 1)?.next ?? first);
    const noun = nounBehind(tokens, rate) ?? eachOf(tokens, from, rate.first);
    if (!noun) continue;
    const t = totalBefore(tokens, mentions, m) ?? totalBehind(tokens, mentions, m);
    const total = mentions[t ?? -1];
    const count = total && countBefore(tokens, mentions, Math.min(m, t ?? m), noun);
    if (!count) continue;
    const factors = [member('factor', count.figure), member('factor', rate.figure)];
    relations.push({ type: 'product', members: [...factors, member('result', total.figure)], complete: true });
  }
  return relations;
}

/** The noun of `300 tỷ đồng/dự án`. */
const nounBehind = (tokens: Tokens, { figure: { per }, next }: Mention): number | undefined =>
  per !== null ? nounOf(per) : isMark(tokens, next, '/') ? tokens.key(next + 1) : undefined;

const EACH = key('mỗi');
/** What else each of them is given. */
const MORE = words('và cùng kèm gồm phần thêm');

/** The noun of `mỗi suất trị giá`, of which the amount at token `to` is. */
function eachOf(tokens: Tokens, from: number, to: number): number | undefined {
  for (let i = to - 1; i >= from && !MORE.has(tokens.key(i)) && !hasMark(tokens, i, i + 1, ',;:.('); i--)
    if (tokens.key(i) === EACH) return tokens.key(i + 1);
  return undefined;
}

const ALL = key('tổng');
const LONGEST_NAME = 7;

/** Whether an amount of money is said to be all of it. */
function isTotal(tokens: Tokens, mention: Mention | undefined, { figure }: Mention): mention is Mention {
  if (!mention || mention.figure.unit !== figure.unit || mention.figure.per !== null || !isMain(tokens, mention))
    return false;
  for (let i = mention.first - 1; i > mention.first - LONGEST_NAME && !hasMark(tokens, i, i + 1, ',;:.('); i--)
    if (tokens.key(i) === ALL) return true;
  return false;
}

const WITH = key('với');

/** `…, (với) tổng trị giá 50 triệu đồng` right behind what each comes to: nothing more that it does stands between. */
function totalBehind(tokens: Tokens, mentions: readonly Mention[], m: number): number | undefined {
  const [rate, total] = [mentions[m], mentions[m + 1]];
  if (!rate || !isTotal(tokens, total, rate) || isParted(tokens, rate.next, total.first)) return undefined;
  let i = pastNoun(tokens, rate);
  if (isMark(tokens, i, ',')) i++;
  if (tokens.key(i) === WITH) i++;
  return tokens.key(i) === ALL ? m + 1 : undefined;
}

/** Behind `2 triệu đồng/suất`. */
const pastNoun = (tokens: Tokens, { next }: Mention): number => (isMark(tokens, next, '/') ? next + 2 : next);

const MEAN = [key('bình'), key('quân'), key('trung')] as const;
const MOST_BETWEEN = 3;

/** `tổng vốn 3.600 tỷ đồng, …, bình quân 300 tỷ đồng/dự án`: the last amount of money before a mean. */
function totalBefore(tokens: Tokens, mentions: readonly Mention[], m: number): number | undefined {
  const rate = mentions[m];
  if (!rate || !isMean(tokens, rate.first)) return undefined;
  for (let k = m - 1; k >= 0 && k >= m - MOST_BETWEEN; k--) {
    const other = mentions[k];
    if (!other || isParted(tokens, other.next, rate.first)) return undefined;
    if (other.figure.kind === 'money' && !directionOf(tokens, other.first))
      return isTotal(tokens, other, rate) ? k : undefined;
  }
  return undefined;
}

function isMean(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - LONGEST_NAME && !hasMark(tokens, i, i + 1, ',;:.('); i--)
    if (tokens.key(i) === MEAN[0] && (tokens.key(i + 1) === MEAN[1] || tokens.key(i - 1) === MEAN[2])) return true;
  return false;
}

/** The nearest figure before `m`, which counts things of that noun. */
function countBefore(tokens: Tokens, mentions: readonly Mention[], m: number, noun: number): Mention | undefined {
  const [count, next] = [mentionAt(mentions, m - 1), mentions[m]];
  if (!count || !next || isParted(tokens, count.next, next.first)) return undefined;
  return isCount(count.figure) && isMain(tokens, count) && nounOf(count.figure.unit ?? '') === noun ? count : undefined;
}
