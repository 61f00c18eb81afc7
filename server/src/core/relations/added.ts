import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { behindTimes, isAmount, isMain, isSameUnit, words } from './cues.ts';
import { defineRelation, member, partsOf, type Relation } from './relation.ts';

/**
 * Amounts, and behind them what they add up to.
 *
 * `quý I thu 125 tỷ đồng, quý II thu 143 tỷ đồng, tổng cộng 268 tỷ đồng` · `Đợt một tuyển 120 người, đợt hai tuyển 85
 * người. Cả hai đợt tuyển 205 người` · `có thêm 12 xã đạt chuẩn, nâng tổng số từ 93 xã lên 105 xã`
 */
export const added = defineRelation({
  id: 'added',
  needs: { amounts: 1, says: 'added' },
  read,
});

const TOTAL = phraseTable<'added' | 'raised'>([
  ['tổng cộng', 'added'],
  ['cộng lại', 'added'],
  ['cả hai', 'added'],
  ['cả ba', 'added'],
  ['nâng tổng', 'raised'],
  ['đưa tổng', 'raised'],
]);
const UP_TO = words('lên');
const FROM = key('từ');
/** Words between what says so and the total: `nâng tổng số xã đạt chuẩn nông thôn mới của tỉnh lên 105 xã`. */
const LONGEST_NAME = 16;
/** More than anybody adds up in a sentence or two. */
const MOST = 12;

function read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Relation[] {
  const { first, mentions } = sentence;
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const total = mentions[m];
    if (!total || !isAmount(total.figure)) continue;
    const raised = raisedFrom(tokens, mentions, m);
    if (raised) relations.push(raised);
    const cue = cueBefore(tokens, Math.max(first, mentionAt(mentions, m - 1)?.next ?? first), total);
    if (!cue || (cue === 'raised' && !UP_TO.has(tokens.key(total.first - 1)))) continue;
    const own = addends(tokens, mentions.slice(0, m), total);
    const isOpening = m === 0 || own.length === 0;
    const parts = isOpening && previous ? addends(tokens, previous.mentions, total) : own;
    if (parts.length < 2 || parts.length > MOST) continue;
    relations.push(partsOf(total, parts, { complete: true, weak: true }));
  }
  return relations;
}

/** What says that a figure is a total, between the one before it and itself. */
function cueBefore(tokens: Tokens, from: number, { first }: Mention): 'added' | 'raised' | undefined {
  for (let i = first - 1; i >= from && i > first - LONGEST_NAME; i--) {
    const cue = TOTAL.at(tokens, i);
    if (cue) return cue.what;
  }
  return undefined;
}

const addends = (tokens: Tokens, mentions: readonly Mention[], total: Mention): readonly Mention[] =>
  mentions.filter((one) => isMain(tokens, one) && isSameUnit(one.figure, total.figure));

/** `có thêm 12 xã, nâng tổng số từ 93 xã lên 105 xã`: what came to it, what it was, and what it is. */
function raisedFrom(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const [by, old] = [mentionAt(mentions, m - 1), mentions[m]];
  const now = mentions[behindTimes(mentions, m)];
  if (!by || !old || !now || !isAmount(by.figure) || !isAmount(now.figure)) return undefined;
  if (!isSameUnit(by.figure, old.figure) || !isSameUnit(now.figure, old.figure)) return undefined;
  if (tokens.key(old.first) !== FROM && tokens.key(old.first - 1) !== FROM) return undefined;
  if (!UP_TO.has(tokens.key(now.first - 1)) || cueBefore(tokens, by.next, old) !== 'raised') return undefined;
  return {
    type: 'change',
    members: [member('new', now.figure), member('old', old.figure), member('delta', by.figure)],
    complete: true,
    weak: true,
  };
}
