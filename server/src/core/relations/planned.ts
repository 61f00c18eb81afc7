import { meets } from '../math/interval.ts';
import { equal } from '../math/rational.ts';
import { isInOneUnit } from './cues.ts';
import { derivedOf } from './derived.ts';
import {
  type BlockContext,
  defineRelation,
  intervalOfMember,
  type Member,
  numeralOf,
  ofRole,
  type PlacedNote,
  type Relation,
} from './relation.ts';
import { asMember, type PlacedStatement, placedStatements, type Statement } from './statement.ts';
import { isSameSubject } from './subject.ts';

/**
 * A value as so many percent of a plan that another sentence gives.
 *
 * `dự toán thu nội địa là 20.524 tỷ đồng` … `thu nội địa đạt 3.946 tỷ đồng, bằng 19,2% dự toán`
 */
export const planned = defineRelation({ id: 'planned', note, link });

function note({ statements }: BlockContext): readonly Statement[] | undefined {
  const found = statements.filter(({ isPlan, open }) => isPlan || open.some(({ type }) => type === 'ratio'));
  return found.length > 0 ? found : undefined;
}

function* link(notes: readonly PlacedNote<readonly Statement[]>[]): Generator<Relation> {
  const statements = placedStatements(notes);
  for (const [n, one] of statements.entries())
    for (const open of one.of.open) {
      const percent = ofRole(open, 'percent');
      if (open.type !== 'ratio' || !percent) continue;
      const plan = planOf(statements, n, open);
      if (!plan) continue;
      const [value, base] = [asMember('value', one), asMember('base', plan)];
      yield { type: 'ratio', members: [value, base, { ...percent, at: one.at }], complete: true, weak: true };
      const { shortBy } = one.of;
      if (shortBy) yield shortfall(plan, one, { role: 'result', figure: shortBy, at: one.at });
    }
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
  const plans = statements.slice(Math.max(0, n - NEAR), n + NEAR).filter((other) => isPlanOf(other, one));
  const implied = plans.length > 0 ? derivedOf(open)?.interval : undefined;
  if (!implied) return undefined;
  const fitting = plans.find((plan) => {
    const interval = intervalOfMember(asMember('base', plan));
    return interval && meets(interval, implied);
  });
  const [only, ...others] = plans;
  return fitting ?? (only && others.every((other) => isSameValue(other, only)) ? only : undefined);
}

function isSameValue(a: PlacedStatement, b: PlacedStatement): boolean {
  const [x, y] = [a, b].map((one) => numeralOf(asMember('base', one))?.value);
  return x !== undefined && y !== undefined && equal(x, y);
}

const isPlanOf = (plan: PlacedStatement, one: PlacedStatement): boolean =>
  plan.of.isPlan &&
  plan.of.figure !== one.of.figure &&
  isInOneUnit(plan.of.figure, one.of.figure) &&
  Math.abs(plan.block - one.block) <= FAR &&
  plan.period?.slice(0, YEAR) === one.period?.slice(0, YEAR) &&
  isSameSubject(plan.of, one.of);

const YEAR = 4;
