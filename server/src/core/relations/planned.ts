import { digitsOf } from '../figures/slips.ts';
import { meets } from '../math/interval.ts';
import { equal, subtract } from '../math/rational.ts';
import { isInOneUnit } from './cues.ts';
import { derivedOf } from './derived.ts';
import {
  type Beside,
  defineRelation,
  intervalOfMember,
  type Member,
  numeralOf,
  ofRole,
  type Relation,
} from './relation.ts';
import { asMember, baseWith, type PlacedStatement, ratioOver } from './statement.ts';
import { isSameSubject, mayBeSame } from './subject.ts';

/**
 * A value as so many percent of a plan that another sentence gives.
 *
 * `dự toán thu nội địa là 20.524 tỷ đồng` … `thu nội địa đạt 3.946 tỷ đồng, bằng 19,2% dự toán`
 */
export const planned = defineRelation({
  id: 'planned',
  about: ({ isPlan, open }) => isPlan || open.some(({ type }) => type === 'ratio'),
  link,
});

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  let shown: Shown | undefined;
  for (let n = 0; n < statements.length; n++) {
    const one = statements[n];
    if (!one) continue;
    for (const open of one.of.open) {
      const percent = ofRole(open, 'percent');
      if (open.type !== 'ratio' || !percent) continue;
      const beside = planBeside(statements, n);
      const plan = planOf(statements, n, open) ?? beside;
      if (!plan) continue;
      const { shortBy } = one.of;
      const short = shortBy && shortfall(plan, one, { role: 'result', figure: shortBy, at: one.at });
      if (short) yield short;
      // What is short of the plan shows that it is the one, and so does another percent of it in the same sentence.
      const weak = !(short && isDifference(short)) && !isShown(shown, plan, one);
      const ratio = ratioOver(one, plan, percent, weak);
      yield ratio;
      if (fits(open, ratio)) shown = { plan, one };
      if (beside && beside !== plan && isPlanOf(beside, one)) yield ratioOver(one, beside, percent, true);
    }
  }
}

/** A plan, and what was said to be so many percent of it, which fits. */
interface Shown {
  readonly plan: PlacedStatement;
  readonly one: PlacedStatement;
}

const isShown = (shown: Shown | undefined, plan: PlacedStatement, { of, block }: PlacedStatement): boolean =>
  shown?.plan === plan &&
  shown.one.block === block &&
  shown.one.of.sentence === of.sentence &&
  shown.one.of.about === of.about;

/** Digits of a percent that hardly fit by chance. */
const TELLING = 3;

/** Whether the plan is what a percent with many digits says it is. */
function fits(open: Relation, ratio: Relation): boolean {
  const [base, percent] = [ofRole(ratio, 'base'), ofRole(ratio, 'percent')];
  const [written, implied] = [base && intervalOfMember(base), derivedOf(open)?.interval];
  const numeral = percent && numeralOf(percent);
  if (!written || !implied || !numeral || !meets(written, implied)) return false;
  return digitsOf(numeral).length >= TELLING;
}

/**
 * The plan right before a value, in its sentence or the one before: `Kế hoạch vốn là 900 tỷ đồng; đến nay đã giải ngân 450 tỷ
 * đồng, đạt 50% kế hoạch`. Undefined where another amount in the unit stands between.
 */
function planBeside(statements: readonly PlacedStatement[], n: number): PlacedStatement | undefined {
  const one = statements[n];
  if (!one) return undefined;
  for (let k = n - 1; k >= Math.max(0, n - NEAREST); k--) {
    const plan = statements[k];
    if (plan && isSameMeasure(plan, one)) return isPlanBeside(plan, one) ? plan : undefined;
  }
  return undefined;
}

const isPlanBeside = (plan: PlacedStatement, one: PlacedStatement): boolean =>
  plan.of.isPlan &&
  plan.block === one.block &&
  one.of.sentence - plan.of.sentence <= 1 &&
  isOfOneYear(plan, one) &&
  mayBeSame(plan.of, one.of);

const NEAREST = 3;

const isSameMeasure = ({ of: a }: PlacedStatement, { of: b }: PlacedStatement): boolean =>
  isInOneUnit(a.figure, b.figure) && a.figure.per === b.figure.per;

function isDifference({ members }: Relation): boolean {
  const [plan, value, result] = members.map((one) => numeralOf(one)?.value);
  return plan !== undefined && value !== undefined && result !== undefined && equal(subtract(plan, value), result);
}

/** `đạt 14.424 tỷ đồng, hụt thu 6.100 tỷ đồng`: what the plan lacks. */
const shortfall = (plan: PlacedStatement, one: PlacedStatement, result: Member): Relation => ({
  type: 'balance',
  members: [asMember('plus', plan), asMember('minus', one), result],
  complete: true,
  weak: true,
});

/** How many statements, and blocks, away a plan may be. */
const NEAR = 12;
const FAR = 40;
/** The plan that a percent is of: the one that fits, or else the only one of the same subject and year. */
function planOf(statements: readonly PlacedStatement[], n: number, open: Relation): PlacedStatement | undefined {
  const one = statements[n];
  if (!one) return undefined;
  const plans: PlacedStatement[] = [];
  for (let k = Math.max(0, n - NEAR); k < Math.min(n + NEAR, statements.length); k++) {
    const plan = statements[k];
    if (plan && isPlanOf(plan, one)) plans.push(plan);
  }
  const implied = plans.length > 0 ? derivedOf(open)?.interval : undefined;
  if (!implied) return undefined;
  const [only, ...others] = plans;
  return baseWith(plans, implied) ?? (only && others.every((other) => isSameValue(other, only)) ? only : undefined);
}

function isSameValue(a: PlacedStatement, b: PlacedStatement): boolean {
  const [x, y] = [a, b].map((one) => numeralOf(asMember('base', one))?.value);
  return x !== undefined && y !== undefined && equal(x, y);
}

const isPlanOf = (plan: PlacedStatement, one: PlacedStatement): boolean =>
  plan.of.isPlan &&
  plan.of.figure !== one.of.figure &&
  Math.abs(plan.block - one.block) <= FAR &&
  isInOneUnit(plan.of.figure, one.of.figure) &&
  isOfOneYear(plan, one) &&
  isSameSubject(plan.of, one.of);

const isOfOneYear = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.period === b.period || a.period?.slice(0, YEAR) === b.period?.slice(0, YEAR);

const YEAR = 4;
