import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { announcement, depthAt, isCount, isMain, isSameUnit, words } from './cues.ts';
import { verdictBehind } from './reached.ts';
import { defineRelation, isAbove, partsOf, type Relation } from './relation.ts';

/**
 * Two kinds of what was counted, one of which is what the other is not.
 *
 * `Đã kiểm tra 120 cơ sở, có 108 cơ sở đạt yêu cầu, 12 cơ sở không đạt` · `phát ra 215 phiếu, hợp lệ 210 phiếu, không hợp
 * lệ 5 phiếu` · `tiếp nhận 134 hồ sơ; đã giải quyết 110 hồ sơ, đang giải quyết 24 hồ sơ`
 */
export const opposites = defineRelation({
  id: 'opposites',
  needs: { counted: 2, says: 'denial' },
  read,
});

const IN = key('trong');
/** How many figures back a total may stand. */
const MOST = 4;

function read(tokens: Tokens, { first, mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  for (let m = 1; m < mentions.length; m++) {
    const other = mentions[m];
    if (!other || !isCounted(tokens, other)) continue;
    const k = mentions.slice(Math.max(0, m - 2), m).findLastIndex((one) => isOfNoun(tokens, one, other));
    const one = mentions[Math.max(0, m - 2) + k];
    if (k < 0 || !one) continue;
    const at = mentions.indexOf(one);
    // What a bracket says of a figure before it is not beside what stands behind it.
    if (depthAt(tokens, { from: one.next, to: other.first, depth: 0 }) < 0) continue;
    if (!areOpposite(clauseOf(tokens, mentions, at, first), clauseOf(tokens, mentions, m, first))) continue;
    const from = firstOfList(tokens, mentions, at);
    const own = mentions.slice(Math.max(0, from - MOST), from).findLast((before) => isOfNoun(tokens, before, other));
    // A list that is announced is read as one, and the halves of `trong 26 chỉ tiêu` have a construction of their own.
    if (own && (tokens.key(own.first - 1) === IN || announcement(tokens, own.next, one.first))) continue;
    // `20 sản phẩm đạt 3 sao, 4 sản phẩm đạt 4 sao, 1 sản phẩm chưa đạt`: another piece of what was counted before.
    if (own && verdictBehind(tokens, own.next) !== undefined) continue;
    const total = own ?? previous?.mentions.findLast((before) => isOfNoun(tokens, before, other));
    if (!total) continue;
    const parts = [...mentions.slice(from, at + 1), other];
    const isTooMany = parts.some((part) => isAbove(part, total));
    const weak = isTooMany || total !== own || from - mentions.indexOf(total) > 2;
    relations.push(partsOf(total, parts, { complete: true, weak }));
  }
  return relations;
}

/** `15 chỉ tiêu vượt, 7 chỉ tiêu đạt, 4 chỉ tiêu không đạt`: the first of those beside figure `m` of which each has a verdict. */
function firstOfList(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  let from = m;
  for (let k = m; k >= 0; k--) {
    const [one, next] = [mentions[k], mentions[k + 1]];
    if (!one || verdictBehind(tokens, one.next) === undefined) break;
    if (k < m && (!next || !isOfNoun(tokens, one, next) || announcement(tokens, one.next, next.first))) break;
    from = k;
  }
  return from;
}

const isCounted = (tokens: Tokens, one: Mention): boolean => isCount(one.figure) && isMain(tokens, one);

const isOfNoun = (tokens: Tokens, one: Mention, other: Mention): boolean =>
  isCounted(tokens, one) && isSameUnit(one.figure, other.figure);

/** The words of a clause, those that are negated apart. */
interface Clause {
  readonly said: ReadonlySet<number>;
  readonly denied: ReadonlySet<number>;
}

const NOT = words('không chưa đang');
const LONGEST_CLAUSE = 8;

/** What is said of figure `m` in the words right before it and behind it. */
function clauseOf(tokens: Tokens, mentions: readonly Mention[], m: number, sentence: number): Clause {
  const [said, denied] = [new Set<number>(), new Set<number>()];
  const mention = mentions[m];
  if (!mention) return { said, denied };
  const add = (i: number): void => {
    const word = tokens.key(i);
    if (word === 0 || NOT.has(word)) return;
    (NOT.has(tokens.key(i - 1)) ? denied : said).add(word);
  };
  const least = Math.max(mentionAt(mentions, m - 1)?.next ?? sentence, mention.first - LONGEST_CLAUSE);
  for (let i = mention.first - 1; i >= least && tokens.kind(i) === TokenKind.word; i--) add(i);
  const most = Math.min(mentions[m + 1]?.first ?? tokens.count, mention.next + LONGEST_CLAUSE);
  for (let i = mention.next; i < most && tokens.kind(i) === TokenKind.word; i++) add(i);
  return { said, denied };
}

const areOpposite = (a: Clause, b: Clause): boolean => isDenial(a, b) || isDenial(b, a);

function isDenial({ said }: Clause, { denied }: Clause): boolean {
  for (const word of denied) if (said.has(word)) return true;
  return false;
}
