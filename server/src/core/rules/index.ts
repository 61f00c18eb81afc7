import type { Relation } from '../relations/relation.ts';
import { amountSum } from './amount-sum.ts';
import { balanceMismatch } from './balance-mismatch.ts';
import { changeMismatch } from './change-mismatch.ts';
import { countSum } from './count-sum.ts';
import { growthMismatch } from './growth-mismatch.ts';
import { growthOutOfRange } from './growth-out-of-range.ts';
import { invalidDate } from './invalid-date.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { periodLength } from './period-length.ts';
import { rangeReversed } from './range-reversed.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import type { Finding, Rule } from './rule.ts';
import { sharesSum } from './shares-sum.ts';
import { chanceOfSlip } from './slip.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** Every rule, by its id. */
export const RULES: readonly Rule[] = [
  amountSum,
  balanceMismatch,
  changeMismatch,
  countSum,
  growthMismatch,
  growthOutOfRange,
  invalidDate,
  partExceedsWhole,
  periodLength,
  rangeReversed,
  ratioMismatch,
  sharesSum,
  weekdayMismatch,
];

/** A relation, whether it holds (null where it could not be checked), and what is to be said of it. */
export interface Judged {
  readonly relation: Relation;
  readonly holds: boolean | null;
  readonly findings: readonly Finding[];
}

/**
 * One conflict is one finding: the gravest speaks. Undefined where the figures were only likely to belong together, and
 * nothing explains why they would not fit.
 */
export function judge(relation: Relation): Judged | undefined {
  const verdicts = RULES.filter((rule) => rule.reads === relation.type)
    .map((rule) => rule.check(relation))
    .filter(({ findings }) => !relation.weak || findings.every(isExplained));
  const [gravest] = verdicts
    .flatMap(({ findings }) => findings)
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  const known = verdicts.map(({ holds }) => holds).filter((holds) => holds !== null);
  if (relation.weak && relation.complete && known.length === 0) return undefined;
  return { relation, holds: known.length === 0 ? null : known.every(Boolean), findings: gravest ? [gravest] : [] };
}

/** Whether a slip makes all fit that would hardly do so by chance. */
const isExplained = ({ severity, fixes, relation }: Finding): boolean =>
  severity !== 'hint' && fixes.some(({ slip }) => slip) && chanceOfSlip(relation) < LIKELIEST;

const LIKELIEST = 0.2;

const GRAVITY = ['error', 'warning', 'information', 'hint'];
