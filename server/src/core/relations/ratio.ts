import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { equal } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { baseBehind, CHANGES, isOfPlan, LONGEST_PHRASE } from './base.ts';
import { depthAt, hasMark, isAmount, isMain, isMark, isSameUnit, words } from './cues.ts';
import { defineRelation, type Member, member, type Relation } from './relation.ts';
import { isOfMore } from './voters.ts';

/**
 * A value as so many percent of a base.
 *
 * `18.122 tỷ đồng, đạt 77,78% dự toán (23.000 tỷ đồng)` · `17.654/18.405 hồ sơ, đạt 95,9%` · `104/125 xã (83,2%)` · one
 * value against two bases, each in the bracket behind its percent · `830 tỷ đồng, đạt 101% kế hoạch` (the base left out)
 */
export const ratio = defineRelation({
  id: 'ratio',
  needs: [
    { percents: 1, amounts: 1 },
    { percents: 1, fractions: 1 },
  ],
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  let outer: Mention | undefined;
  let inner: Mention | undefined;
  let lastBase: Figure | undefined;
  let depth = 0;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention) continue;
    const { figure } = mention;
    const before = mentionAt(mentions, m - 1);
    depth = Math.max(0, depthAt(tokens, { from: before?.next ?? mention.first, to: mention.first, depth }));
    if (depth === 0) inner = undefined;
    if (isValue(figure)) {
      const isAside = isMark(tokens, mention.first - 1, '(') || isChange(tokens, mention.first);
      if (!isAside && depth === 0) outer = mention;
      if (!isAside && depth > 0) inner = mention;
      continue;
    }
    if (!isPlainPercent(figure)) continue;
    const value = inner ?? outer;
    const written = writtenBehind(tokens, mention, mentions[m + 1]);
    if (written) relations.push(ofFraction(written, figure));
    if (!value || !before || written) continue;
    if (isBracketed(tokens, before, mention)) {
      relations.push(ofFraction(before.figure, figure));
      continue;
    }
    const isFurther = before.figure === lastBase && isListed(tokens, before.next, mention.first);
    if (!isFurther && !isRatio(tokens, before.next, mention.first)) continue;
    // `3/22 chỉ tiêu không đạt: thu ngân sách (đạt 95% dự toán)`: behind a colon stands what is said of something else.
    if (hasMark(tokens, value.next, mention.first, ':')) continue;
    if (isValue(before.figure) && isChange(tokens, before.first)) continue;
    const base = baseBehind(tokens, mentions, m, value.figure);
    if (isFurther && !(base && isOfPlan(tokens, mention.next))) continue;
    if (base && isSaidAgain(value.figure, base)) continue;
    const worked = workedBehind(tokens, mentions, m, value.figure);
    if (worked) relations.push(...outWorked(value.figure, worked, figure));
    else if (value.figure.value.shape === 'fraction' && !base) {
      if (!isOfMore(tokens, value, mention)) relations.push(ofFraction(value.figure, figure));
    } else if (base || isOfPlan(tokens, mention.next)) {
      relations.push(relation(value.figure, figure, base));
      lastBase = base;
    } else if (isBare(tokens, mention.next)) {
      const plan = planBefore(tokens, mentions.slice(Math.max(0, m - MOST_BETWEEN), m), value);
      if (plan) relations.push({ ...relation(value.figure, figure, plan), weak: true });
    }
  }
  return relations;
}

/** `104/125 xã (83,2%)`, `830/820 tỷ đồng kế hoạch (101,2%)`: the percent in the bracket right behind a fraction. */
function isBracketed(tokens: Tokens, { figure, next }: Mention, percent: Mention): boolean {
  if (figure.value.shape !== 'fraction' || !isMark(tokens, percent.next, '),;')) return false;
  const open = VERBS.has(tokens.key(percent.first - 1)) ? percent.first - 2 : percent.first - 1;
  return isMark(tokens, open, '(') && (open === next || (open === next + 2 && isOfPlan(tokens, next)));
}

/** `đạt 73,3% (2.345/3.200 hộ)`: nothing but a fraction stands in the bracket behind the percent. */
const writtenBehind = (tokens: Tokens, percent: Mention, fraction: Mention | undefined): Figure | undefined =>
  fraction?.figure.value.shape === 'fraction' &&
  isMark(tokens, percent.next, '(') &&
  fraction.first === percent.next + 1 &&
  isMark(tokens, fraction.next, ')') &&
  !isChange(tokens, percent.first)
    ? fraction.figure
    : undefined;

/** `đạt 8% dự toán năm (56 tỷ đồng/699 tỷ đồng)`: the fraction from which the percent `m` was worked out. */
function workedBehind(tokens: Tokens, mentions: readonly Mention[], m: number, value: Figure): Figure | undefined {
  const [percent, fraction] = [mentions[m], mentions[m + 1]];
  if (!percent || fraction?.figure.value.shape !== 'fraction' || !isMark(tokens, fraction.first - 1, '('))
    return undefined;
  return value.value.shape === 'number' &&
    isSameUnit(value, fraction.figure) &&
    fraction.first - percent.next <= LONGEST_PHRASE
    ? fraction.figure
    : undefined;
}

/** The percent is of the fraction, and the fraction says the value again. */
const outWorked = (value: Figure, fraction: Figure, percent: Figure): Relation[] => [
  ofFraction(fraction, percent),
  {
    type: 'restatement',
    members: [member('first', value), member('again', fraction, { side: 'numerator' })],
    complete: true,
  },
];

const isValue = (figure: Figure): boolean => isAmount(figure) || figure.value.shape === 'fraction';

/** A threshold (`từ 60% trở lên`) or a range says what should be, not what is. */
const isPlainPercent = ({ kind, value, comparator }: Figure): boolean =>
  kind === 'percent' && value.shape === 'number' && !BOUNDS.has(comparator);

const BOUNDS: ReadonlySet<Figure['comparator']> = new Set(['ge', 'le', 'gt', 'lt']);

const relation = (value: Figure, percent: Figure, base: Figure | undefined): Relation => ({
  type: 'ratio',
  members: base
    ? [ofValue(value), member('base', base), member('percent', percent)]
    : [ofValue(value), member('percent', percent)],
  complete: base !== undefined,
});

const ofValue = (value: Figure): Member =>
  value.value.shape === 'fraction' ? member('value', value, { side: 'numerator' }) : member('value', value);

const ofFraction = (fraction: Figure, percent: Figure): Relation => ({
  type: 'ratio',
  members: [
    member('value', fraction, { side: 'numerator' }),
    member('base', fraction, { side: 'denominator' }),
    member('percent', percent),
  ],
  complete: true,
});

/** Verbs that make a percent a ratio to a base. */
const VERBS = words('đạt bằng chiếm đương ứng');
/** Words that may stand about them. */
const FILLERS = words(
  'và mới chỉ được khoảng hơn gần trên tỷ tỉ lệ với là ước tính cũng đã đều tương thực hiện hoàn thành tới mức khá',
);
const LONGEST_CLAUSE = 24;

/**
 * Whether the tokens between the figure before and a percent make the percent a ratio: behind the last comma or bracket
 * stand a verb of reaching and its fillers, nothing else.
 */
function isRatio(tokens: Tokens, from: number, to: number): boolean {
  let verb = false;
  for (let i = to - 1; i >= from && i > to - LONGEST_CLAUSE; i--) {
    if (tokens.kind(i) === TokenKind.mark) return verb && ',;()'.includes(String.fromCharCode(tokens.key(i)));
    if (VERBS.has(tokens.key(i))) verb = true;
    else if (!FILLERS.has(tokens.key(i))) return false;
  }
  return verb;
}

const AND = key('và');

/** `53,7% dự toán giao (1.260 tỷ đồng) và 52,1% dự toán phấn đấu (1.300 tỷ đồng)`: what joins the second percent to the first. */
const isListed = (tokens: Tokens, from: number, to: number): boolean =>
  isMark(tokens, from, ')') && to === from + 2 && (tokens.key(from + 1) === AND || isMark(tokens, from + 1, ',;'));

/** `giảm 13.267 tỷ đồng`: an amount by which something changed is not what is compared. */
function isChange(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (CHANGES.has(tokens.key(i))) return true;
  return false;
}

/** `hơn 254 hộ …, có 230 hộ (chiếm 90% trên tổng số 254 hộ)`: the value is not the base itself, said before. */
const isSaidAgain = (value: Figure, base: Figure): boolean =>
  value.value.shape === 'number' &&
  base.value.shape === 'number' &&
  value.comparator !== base.comparator &&
  equal(value.value.number.value, base.value.number.value);

/** Whether a percent ends its clause. */
const isBare = (tokens: Tokens, next: number): boolean =>
  tokens.kind(next) === TokenKind.end || isMark(tokens, next, '.;,)');

/** Figures between a plan and the percent of it. */
const MOST_BETWEEN = 6;
/** How far before its number a plan may be named. */
const LONGEST_PLAN = 8;

/**
 * `Kế hoạch giao trồng 3.200 ha, đã trồng 2.912 ha, đạt 91%`: the plan that stands right before the value. `Tiếp nhận 980
 * đơn, đã xử lý 960 đơn, đạt 98%`: or what there was to be done.
 */
function planBefore(tokens: Tokens, before: readonly Mention[], value: Mention): Figure | undefined {
  const isDone = isDoneAt(tokens, value.first);
  const plan = before.findLast(
    (one) =>
      one.first < value.first &&
      (isDone ? isMain(tokens, one) : isAmount(one.figure)) &&
      isSameUnit(one.figure, value.figure),
  );
  if (!plan || !isAmount(value.figure)) return undefined;
  if (value.first - plan.next > LONGEST_CLAUSE) return undefined;
  if (isDone) return plan.figure;
  if (hasMark(tokens, plan.next, value.first, '.()')) return undefined;
  for (let i = plan.first - 1; i > plan.first - LONGEST_PLAN && tokens.kind(i) === TokenKind.word; i--)
    if (isOfPlan(tokens, i)) return plan.figure;
  return undefined;
}

const DONE = key('đã');
const LONGEST_VERB = 5;

/** `đã điều tra làm rõ 285 vụ` */
function isDoneAt(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_VERB && tokens.kind(i) === TokenKind.word; i--)
    if (tokens.key(i) === DONE) return true;
  return false;
}
