import { digitsOf, isSlip } from '../figures/slips.ts';
import { addIntervals, contains, type Interval, negateInterval, point } from '../math/interval.ts';
import {
  compare,
  decimal,
  divide,
  equal,
  isZero,
  type Rational,
  round,
  subtract,
  sum,
  ZERO,
} from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf, type Relation } from '../relations/relation.ts';
import { evaluate, type Formula, isLinear } from '../tables/formula.ts';
import type { Fix } from './rule.ts';

/** Relations of the cells of a table: what they come to, and which one number would make them fit. */

export const writtenValue = (member: Member): Rational => numeralOf(member)?.value ?? ZERO;

/** The numbers that a member stands for: where the table's sums fit to the last digit, the written one alone. */
export function reachOf({ table, type }: Relation, member: Member): Interval | null {
  const isAdded = type === 'parts' || (table?.formula !== undefined && isLinear(table.formula));
  return table?.accuracy === 'exact' && isAdded ? point(writtenValue(member)) : intervalOfMember(member);
}

/** The total less its parts: zero where the sum holds. */
export function restOf(relation: Relation): Interval | null {
  let rest: Interval | null = point(ZERO);
  for (const member of relation.members) {
    const reach = reachOf(relation, member);
    rest = rest && reach && addIntervals(rest, member.role === 'total' ? reach : negateInterval(reach));
  }
  return rest;
}

/** What the formula of a row comes to; `of` gives the numbers of its operands. */
export function resultOf(relation: Relation, of: (member: Member) => Interval | null): Interval | null {
  const formula = relation.table?.formula;
  return formula
    ? evaluate(formula, (k) => {
        const operand = relation.members[k + 1];
        return operand ? of(operand) : null;
      })
    : null;
}

/** Whether a relation would hold with another number in one of its cells; null where that is not known. `rest` is what a sum leaves. */
export function holdsWith(relation: Relation, member: Member, value: Rational, rest: Interval | null): boolean | null {
  const shift = subtract(value, writtenValue(member));
  if (relation.type === 'parts') {
    const by = point(member.role === 'total' ? shift : subtract(ZERO, shift));
    return rest && contains(addIntervals(rest, by), ZERO);
  }
  const moved = (one: Member): Interval | null => {
    const reach = reachOf(relation, one);
    return one === member ? reach && addIntervals(reach, point(shift)) : reach;
  };
  const [result] = relation.members;
  const [computed, stated] = [resultOf(relation, moved), result ? moved(result) : null];
  return computed && stated && contains(addIntervals(computed, negateInterval(stated)), ZERO);
}

/** Cells of a sum that are looked at one by one; of more, the total alone. */
const MOST = 256;

/** For each cell of a sum the number that would make it hold. */
export function sumFixes({ members }: Relation): Fix[] {
  const off = sum(
    members.map((member) => (member.role === 'total' ? writtenValue(member) : subtract(ZERO, writtenValue(member)))),
  );
  return members
    .slice(0, members.length > MOST ? 1 : members.length)
    .map((member) =>
      fixOf(member, member.role === 'total' ? subtract(writtenValue(member), off) : sum([writtenValue(member), off])),
    );
}

/** The same of the cells of a row. */
export function rowFixes(relation: Relation): Fix[] {
  const formula = relation.table?.formula;
  const [result, ...operands] = relation.members;
  if (!formula || !result) return [];
  const values = operands.map(writtenValue);
  const computed = exactly(formula, values);
  const own = computed && fixOf(result, rounded(result, computed));
  const others = operands.flatMap((operand, k) => {
    const solved = solve(formula, values, k, writtenValue(result));
    return solved ? [fixOf(operand, rounded(operand, solved))] : [];
  });
  return own ? [own, ...others] : others;
}

const rounded = (member: Member, value: Rational): Rational => round(value, numeralOf(member)?.place ?? 0);

function exactly(formula: Formula, values: readonly Rational[]): Rational | null {
  return evaluate(formula, (k) => point(values[k] ?? ZERO))?.low ?? null;
}

const ONE: Rational = { n: 1n, d: 1n };

/** The operand that gives the result, the others as they are, for formulas that it enters plainly or as a divisor. */
function solve(formula: Formula, values: readonly Rational[], k: number, result: Rational): Rational | undefined {
  const at = (x: Rational): Rational | null => exactly(formula, values.with(k, x));
  const [none, one] = [at(ZERO), at(ONE)];
  const guesses: Rational[] = [];
  if (none && one && !equal(none, one)) guesses.push(divide(subtract(result, none), subtract(one, none)));
  if (one && !isZero(result)) guesses.push(divide(one, result));
  return guesses.find((x) => {
    const reached = at(x);
    return reached !== null && equal(reached, result);
  });
}

function fixOf(member: Member, value: Rational): Fix {
  return { member, value, slip: isLikelySlip(member, value) };
}

function isLikelySlip(member: Member, value: Rational): boolean {
  const numeral = numeralOf(member);
  if (!numeral || compare(value, ZERO) < 0 !== compare(numeral.value, ZERO) < 0) return false;
  const meant = divide(value, decimal(1n, numeral.place));
  return meant.d === 1n && isSlip(digitsOf(numeral), String(meant.n).replace('-', ''));
}
