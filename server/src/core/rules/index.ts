import type { Relation, RelationType } from '../relations/relation.ts';
import { amountSum } from './amount-sum.ts';
import { averageMismatch } from './average-mismatch.ts';
import { balanceMismatch } from './balance-mismatch.ts';
import { changeMismatch } from './change-mismatch.ts';
import { citationMismatch } from './citation-mismatch.ts';
import { conflictingValues } from './conflicting-values.ts';
import { countSum } from './count-sum.ts';
import { deadlinePast } from './deadline-past.ts';
import { directionMismatch } from './direction-mismatch.ts';
import { documentYear } from './document-year.ts';
import { growthMismatch } from './growth-mismatch.ts';
import { growthOutOfRange } from './growth-out-of-range.ts';
import { invalidDate } from './invalid-date.ts';
import { listCount } from './list-count.ts';
import { normOutlier } from './norm-outlier.ts';
import { numberFormat } from './number-format.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { periodLength } from './period-length.ts';
import { periodSum } from './period-sum.ts';
import { priceMismatch } from './price-mismatch.ts';
import { productMismatch } from './product-mismatch.ts';
import { rangeReversed } from './range-reversed.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import { rowMismatch } from './row-mismatch.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { shareOver100 } from './share-over-100.ts';
import { sharesSum } from './shares-sum.ts';
import { isByChance } from './slip.ts';
import { unitScale } from './unit-scale.ts';
import { unitSuspect } from './unit-suspect.ts';
import { verdictMismatch } from './verdict-mismatch.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';
import { wordsMismatch } from './words-mismatch.ts';

/** Every rule, by its id. */
export const RULES: readonly Rule[] = [
  amountSum,
  averageMismatch,
  balanceMismatch,
  changeMismatch,
  citationMismatch,
  conflictingValues,
  countSum,
  deadlinePast,
  directionMismatch,
  documentYear,
  growthMismatch,
  growthOutOfRange,
  invalidDate,
  listCount,
  normOutlier,
  numberFormat,
  partExceedsWhole,
  periodLength,
  periodSum,
  priceMismatch,
  productMismatch,
  rangeReversed,
  ratioMismatch,
  rowMismatch,
  shareOver100,
  sharesSum,
  unitScale,
  unitSuspect,
  verdictMismatch,
  weekdayMismatch,
  wordsMismatch,
];

const RULES_OF: ReadonlyMap<RelationType, readonly Rule[]> = new Map(
  RULES.flatMap(({ reads }) => reads).map((type) => [type, RULES.filter(({ reads }) => [reads].flat().includes(type))]),
);

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
  let holds: boolean | null = null;
  let gravest: Finding | undefined;
  let isRefuted = false;
  for (const rule of RULES_OF.get(relation.type) ?? NONE) {
    const verdict = rule.check(relation);
    if (relation.weak && !verdict.findings.every(isExplained)) {
      isRefuted ||= verdict.findings.some((finding) => refutes(finding, relation));
      continue;
    }
    if (verdict.holds !== null) holds = holds !== false && verdict.holds;
    for (const finding of verdict.findings) if (!gravest || isGraver(finding, gravest)) gravest = finding;
  }
  if (relation.weak && !gravest && (isRefuted || (relation.complete && holds === null))) return undefined;
  return { relation, holds, findings: gravest ? [withoutSlips(gravest)] : NONE };
}

const NONE: readonly never[] = [];

const isGraver = (a: Finding, b: Finding): boolean => GRAVITY.indexOf(a.severity) < GRAVITY.indexOf(b.severity);

const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether figures that were only likely to belong together do not; what is not said to be all may be less. */
const refutes = ({ severity }: Finding, { complete }: Relation): boolean =>
  severity === 'error' || (severity === 'warning' && complete);

/** What rounding explains has no slip behind it: only the number worked out anew is offered. */
function withoutSlips(finding: Finding): Finding {
  if (finding.severity !== 'hint') return finding;
  const { at, fixes } = finding;
  return { ...finding, fixes: fixes.filter(({ member }) => member === at).map((fix) => ({ ...fix, slip: false })) };
}

/** Whether a slip makes all fit that would hardly do so by chance. */
const isExplained = ({ severity, fixes, relation }: Finding): boolean =>
  severity !== 'hint' && fixes.some(({ slip }) => slip) && !isByChance(relation);
