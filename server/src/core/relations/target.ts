import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { compare, HUNDRED } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { baseBehind } from './base.ts';
import { directionOf, isAmount, isMark, isParted, isPercent, isSameUnit, isTime, words } from './cues.ts';
import { defineRelation, member, numeralOf, type Relation, type Verdict } from './relation.ts';

/**
 * What was reached of a target, and the word that says whether it was.
 *
 * `không đạt kế hoạch …: tỷ lệ đạt 73%, kế hoạch ≥82%` · `bằng 95% kế hoạch, vượt kế hoạch` · `326 sản phẩm, vượt 63% kế
 * hoạch (200 sản phẩm)`
 */
export const target = defineRelation({
  id: 'target',
  needs: { values: 1, says: 'aim' },
  read,
});

function read(tokens: Tokens, sentence: Sentence): Relation[] {
  const relations: Relation[] = [];
  const { first, mentions } = sentence;
  let upwards: boolean | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention) continue;
    const verdict = verdictBehind(tokens, mention);
    if (verdict) relations.push({ ...relation([member('percent', mention.figure)]), verdict });
    const next = mentions[m + 1];
    if (!next) continue;
    const plan = isValue(tokens, mention) && isTargetOf(tokens, mention, next);
    const said = plan && (claimBehind(tokens, next.next) ?? claimBefore(tokens, first, mention.first));
    if (said) upwards ??= isUpwards(tokens, sentence);
    if (plan)
      relations.push({
        ...relation([member('value', mention.figure), member('target', next.figure)]),
        ...(said && upwards && { verdict: said }),
      });
    const excess = isAmount(mention.figure) ? excessOf(tokens, mentions, m) : undefined;
    const exceeded = excess ?? (isAmount(mention.figure) ? excessAlone(tokens, mention, next) : undefined);
    if (exceeded) relations.push(exceeded);
  }
  return relations;
}

const relation = (members: Relation['members']): Relation => ({ type: 'target', members, complete: true });

const PLANS = words('kế dự chỉ mục');
const PLAN_ENDS = words('hoạch toán tiêu');
const REACHING = words('đạt bằng');
const FILLERS = words('khoảng gần hơn trên chỉ mới được ước và');

const isPlanAt = (tokens: Tokens, i: number): boolean => PLANS.has(tokens.key(i)) && PLAN_ENDS.has(tokens.key(i + 1));

const CLAIMS = phraseTable<Verdict['says']>([
  ['vượt', 'exceeded'],
  ['đạt và vượt', 'reached'],
  ['không đạt', 'missed'],
  ['chưa đạt', 'missed'],
  ['không hoàn thành', 'missed'],
  ['chưa hoàn thành', 'missed'],
]);

/** A word that says whether a target was reached, and the plan that it names. */
interface Claim extends Verdict {
  /** The token behind `kế hoạch`. */
  readonly next: number;
  readonly plan: number;
}

/** `vượt kế hoạch`, at token `i`. */
function claimAt(tokens: Tokens, i: number): Claim | undefined {
  const claim = CLAIMS.at(tokens, i);
  if (!claim || !isPlanAt(tokens, claim.next)) return undefined;
  const span = { start: tokens.start(i), end: tokens.end(claim.next - 1) };
  return { says: claim.what, span, next: claim.next + 2, plan: tokens.key(claim.next + 1) };
}

/** Words behind a plan that say nothing of which it is. */
const PLAIN = words('đề ra được giao đặt');

/** Whether a plan is named without saying whose or of when: `kế hoạch`, `kế hoạch đề ra`. */
function isPlain(tokens: Tokens, next: number): boolean {
  let i = next;
  while (PLAIN.has(tokens.key(i))) i++;
  return tokens.kind(i) === TokenKind.end || isMark(tokens, i, ',;.)');
}

/** `bằng 95% kế hoạch, vượt kế hoạch`: two plans in the same words. */
function verdictBehind(tokens: Tokens, { figure, first, next }: Mention): Verdict | undefined {
  if (!isPercent(figure) || !isPlanAt(tokens, next) || !isReached(tokens, first)) return undefined;
  let i = next + 2;
  while (PLAIN.has(tokens.key(i))) i++;
  const claim = isMark(tokens, i, ',') ? claimAt(tokens, i + 1) : undefined;
  if (!claim || claim.plan !== tokens.key(next + 1) || !isPlain(tokens, claim.next)) return undefined;
  return { says: claim.says, span: claim.span };
}

function isReached(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  while (i > first - 4 && FILLERS.has(tokens.key(i))) i--;
  return REACHING.has(tokens.key(i));
}

/** A single figure that was reached; not a change, a plan or a part of one. */
const isValue = (tokens: Tokens, { figure, first, next }: Mention): boolean =>
  (isPercent(figure) || isAmount(figure)) &&
  isReached(tokens, first) &&
  !directionOf(tokens, first) &&
  !isPlanAt(tokens, next);

/** `đạt 73%, kế hoạch ≥82%` · `đạt 73% (kế hoạch là 82%)` */
function isTargetOf(tokens: Tokens, value: Mention, plan: Mention): boolean {
  const { next } = value;
  if (!isMark(tokens, next, ',;(') || !isPlanAt(tokens, next + 1)) return false;
  const isNear = plan.first - (next + 3) <= 1 && (plan.first === next + 3 || IS.has(tokens.key(next + 3)));
  return isNear && isSameUnit(value.figure, plan.figure) && isSingle(plan.figure);
}

const IS = words('là đạt trên từ');
const isSingle = ({ value }: Figure): boolean => value.shape === 'number' || value.shape === 'range';

/** `…, vượt kế hoạch` behind a target. */
function claimBehind(tokens: Tokens, next: number): Verdict | undefined {
  const i = isMark(tokens, next, ')') ? next + 1 : next;
  const claim = isMark(tokens, i, ',') ? claimAt(tokens, i + 1) : undefined;
  return claim && isPlain(tokens, claim.next) ? { says: claim.says, span: claim.span } : undefined;
}

const LONGEST_LIST = 96;

/** The last verdict of the sentence before its items: `không đạt kế hoạch`, or `2 chỉ tiêu không đạt là`. */
function claimBefore(tokens: Tokens, from: number, first: number): Verdict | undefined {
  for (let i = first - 1; i >= from && i > first - LONGEST_LIST; i--) {
    const claim = claimAt(tokens, i) ?? missedAt(tokens, i);
    if (claim) return { says: claim.says, span: claim.span };
  }
  return undefined;
}

function missedAt(tokens: Tokens, i: number): Verdict | undefined {
  const missed = CLAIMS.at(tokens, i);
  if (missed?.what !== 'missed') return undefined;
  return { says: 'missed', span: { start: tokens.start(i), end: tokens.end(missed.next - 1) } };
}

/** Words of what is to be low, or becomes lower. */
const DOWNWARDS = words('giảm nghèo nợ thất tử sinh thấp dưới xuống hạ còn');
const LONGEST_NAME = 24;

/** Whether more is better, as far as the words say. */
function isUpwards(tokens: Tokens, { mentions, first }: Sentence): boolean {
  for (const mention of mentions)
    for (let i = mention.first - 1; i >= first && i > mention.first - LONGEST_NAME; i--)
      if (DOWNWARDS.has(tokens.key(i)) && i > first) return false;
  return true;
}

const [THAN, WITH] = ['so', 'với'].map(key);
const EXCEEDING = words('vượt');
const LONGEST_NOUN = 4;

/** `326 sản phẩm OCOP, …`: a few words that go on with what is counted. */
function isNameOnly(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind(i) !== TokenKind.word) return false;
  return to - from <= LONGEST_NOUN;
}

/** `326 sản phẩm, vượt 163% kế hoạch`: the plan is left out, and more than doubled. */
function excessAlone(tokens: Tokens, value: Mention, percent: Mention): Relation | undefined {
  const { value: stated } = percent.figure;
  if (!isPercent(percent.figure) || stated.shape !== 'number' || compare(stated.number.value, HUNDRED) < 0)
    return undefined;
  const i = percent.first - 1;
  if (!EXCEEDING.has(tokens.key(i)) || !isMark(tokens, i - 1, ',(') || !isNameOnly(tokens, value.next, i - 1))
    return undefined;
  const isAgainst = tokens.key(percent.next) === THAN && tokens.key(percent.next + 1) === WITH;
  if (directionOf(tokens, value.first) || !isPlanAt(tokens, percent.next + (isAgainst ? 2 : 0))) return undefined;
  return exceeded(tokens, i, [member('value', value.figure), member('percent', percent.figure)]);
}

/** What is said to exceed its plan by the word at token `i`. */
const exceeded = (tokens: Tokens, i: number, members: Relation['members']): Relation => ({
  ...relation(members),
  verdict: { says: 'exceeded', span: { start: tokens.start(i), end: tokens.end(i) } },
});

const MOST_PERCENTS = 4;

/** How many percents and times are said of a value before the one by which it exceeds its plan: `, tăng 21% so với cùng kỳ, vượt`. */
function percentsBehind(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  let from = mentions[m]?.next ?? 0;
  for (let k = 0; k < MOST_PERCENTS; k++) {
    const one = mentions[m + 1 + k];
    if (!one || !(isPercent(one.figure) || isTime(one.figure)) || isParted(tokens, from, one.first)) return 0;
    if (EXCEEDING.has(tokens.key(one.first - 1)) || EXCEEDING.has(tokens.key(one.first - 2))) return k;
    from = one.next;
  }
  return 0;
}

/**
 * `326 sản phẩm, vượt 63% kế hoạch (200 sản phẩm)`: a change from what was planned; but what does not exceed the plan, or
 * is more than twice of it, is hardly meant so.
 */
function excessOf(tokens: Tokens, mentions: readonly Mention[], m: number): Relation | undefined {
  const next = mentions[m + 1]?.figure;
  if (!next || !(isPercent(next) || isTime(next))) return undefined;
  const k = m + 1 + percentsBehind(tokens, mentions, m);
  const [value, percent] = [mentions[m], mentions[k]];
  if (!value || !percent || !isPercent(percent.figure) || directionOf(tokens, value.first)) return undefined;
  const isAgainst = tokens.key(percent.next) === THAN && tokens.key(percent.next + 1) === WITH;
  if (!isPlanAt(tokens, percent.next + (isAgainst ? 2 : 0))) return undefined;
  let i = percent.first - 1;
  while (i > percent.first - 3 && FILLERS.has(tokens.key(i))) i--;
  const isNext = percent === mentions[m + 1];
  if (!EXCEEDING.has(tokens.key(i)) || !isMark(tokens, i - 1, ',(') || (isNext && i - 1 !== value.next))
    return undefined;
  const plan = baseBehind(tokens, mentions, k, value.figure);
  if (!plan) return undefined;
  if (isDoubtful(value.figure, plan, percent.figure))
    return exceeded(tokens, i, [
      member('value', value.figure),
      member('target', plan),
      member('percent', percent.figure),
    ]);
  const members = [member('new', value.figure), member('old', plan), member('percent', percent.figure)];
  return { type: 'change', members, complete: true };
}

function isDoubtful(value: Figure, plan: Figure, percent: Figure): boolean {
  const [reached, planned, by] = [value, plan, percent].map((figure) => numeralOf({ figure })?.value);
  return !reached || !planned || !by || compare(reached, planned) < 0 || compare(by, HUNDRED) >= 0;
}
