import { type Mention, mentionAt } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isClauseOpen, pushChange } from './changed.ts';
import { behindTimes, isAmount, isMark, isSameUnit, words } from './cues.ts';
import { type Member, member, type Relation } from './relation.ts';

const TO = words('lên xuống còn về thành');
const FROM = key('từ');
const LONGEST_PHRASE = 16;

/**
 * `tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng thêm 125 tỷ đồng, tăng 15%)` · `tăng 15%, từ mức 830 tỷ đồng lên 955 tỷ đồng` ·
 * `tăng từ 830 tỷ đồng năm 2020 lên 955 tỷ đồng năm 2021, tăng 15%`
 */
export function fromTo(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const old = mentions[m];
  if (!old || !isAmount(old.figure) || !isFrom(tokens, old.first)) return undefined;
  const k = behindTimes(mentions, m);
  const now = mentions[k];
  if (!now || !isAmount(now.figure) || !isSameUnit(old.figure, now.figure)) return undefined;
  const isTo = TO.has(tokens.key(now.first - 1)) || TO.has(tokens.key(now.first - 2));
  const link = pastBracket(tokens, mentions[k - 1]?.next ?? old.next);
  if (!isTo || now.first - link > LONGEST_LINK) return undefined;
  const changes: Member[] = [];
  for (const before of [mentionAt(mentions, m - 2), mentionAt(mentions, m - 1)])
    if (before && old.first - before.next <= LONGEST_PHRASE && isOneClause(tokens, before.next, old.first))
      pushChange(changes, tokens, before, now.figure);
  for (let by = behindTimes(mentions, k); by <= k + 2 + MOST_TIMES; by++) {
    const [last, next] = [mentions[by - 1], mentions[by]];
    if (last && next && isClauseOpen(tokens, last.next, next.first)) pushChange(changes, tokens, next, now.figure);
  }
  if (changes.length === 0) return undefined;
  return {
    type: 'change',
    members: [member('new', now.figure), member('old', old.figure), ...changes.slice(-2)],
    complete: true,
  };
}

/** `từ`, `từ mức`, `từ khoảng hơn` before the number at token `first`. */
function isFrom(tokens: Tokens, first: number): boolean {
  for (let i = first; i >= first - 3; i--) if (tokens.key(i) === FROM) return true;
  return false;
}

const LONGEST_LINK = 4;
const MOST_TIMES = 2;

/** Past a bracket that opens at token `i`, which may say of when the figure before it is. */
function pastBracket(tokens: Tokens, i: number): number {
  if (isMark(tokens, i, ')')) return i + 1;
  if (!isMark(tokens, i, '(')) return i;
  let next = i + 1;
  while (next < i + LONGEST_PHRASE && !isMark(tokens, next, ')')) next++;
  return next + 1;
}

/** `tăng 9,15% so với cùng kỳ, từ 306 …`: one comma at most stands between, brackets aside. */
function isOneClause(tokens: Tokens, from: number, to: number): boolean {
  let commas = 0;
  for (let i = isMark(tokens, from, '(') ? pastBracket(tokens, from) : from; i < to; i++)
    if (tokens.kind(i) !== TokenKind.word && !(isMark(tokens, i, ',') && ++commas === 1)) return false;
  return true;
}
