import { explanation as amountSum } from './rules/amount-sum.ts';
import { explanation as averageMismatch } from './rules/average-mismatch.ts';
import { explanation as balanceMismatch } from './rules/balance-mismatch.ts';
import { explanation as changeMismatch } from './rules/change-mismatch.ts';
import { explanation as citationMismatch } from './rules/citation-mismatch.ts';
import { explanation as conflictingValues } from './rules/conflicting-values.ts';
import { explanation as countSum } from './rules/count-sum.ts';
import { explanation as deadlinePast } from './rules/deadline-past.ts';
import { explanation as directionMismatch } from './rules/direction-mismatch.ts';
import { explanation as documentYear } from './rules/document-year.ts';
import { explanation as growthMismatch } from './rules/growth-mismatch.ts';
import { explanation as growthOutOfRange } from './rules/growth-out-of-range.ts';
import { explanation as invalidDate } from './rules/invalid-date.ts';
import { explanation as listCount } from './rules/list-count.ts';
import { explanation as normOutlier } from './rules/norm-outlier.ts';
import { explanation as numberFormat } from './rules/number-format.ts';
import { explanation as partExceedsWhole } from './rules/part-exceeds-whole.ts';
import { explanation as periodLength } from './rules/period-length.ts';
import { explanation as periodSum } from './rules/period-sum.ts';
import { explanation as priceMismatch } from './rules/price-mismatch.ts';
import { explanation as productMismatch } from './rules/product-mismatch.ts';
import { explanation as rangeReversed } from './rules/range-reversed.ts';
import { explanation as ratioMismatch } from './rules/ratio-mismatch.ts';
import { explanation as rowMismatch } from './rules/row-mismatch.ts';
import type { Explanation } from './rules/rule.ts';
import { explanation as shareOver100 } from './rules/share-over-100.ts';
import { explanation as sharesSum } from './rules/shares-sum.ts';
import { explanation as unitScale } from './rules/unit-scale.ts';
import { explanation as unitSuspect } from './rules/unit-suspect.ts';
import { explanation as verdictMismatch } from './rules/verdict-mismatch.ts';
import { explanation as weekdayMismatch } from './rules/weekday-mismatch.ts';
import { explanation as wordsMismatch } from './rules/words-mismatch.ts';
import { unknownExplanation, unusedExplanation } from './suppressions/notices.ts';

/** What is said of a rule or a notice by its id; of none, nothing. */
export const explanationOf = (id: string): Explanation => EXPLANATIONS[id] ?? NOTHING;

const NOTHING: Explanation = { title: { vi: '', en: '' }, reason: { vi: '', en: '' }, bad: [], good: [] };

/** A list of its own: few ask for it, and it is loaded when they do. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  'amount-sum': amountSum,
  'average-mismatch': averageMismatch,
  'balance-mismatch': balanceMismatch,
  'change-mismatch': changeMismatch,
  'citation-mismatch': citationMismatch,
  'conflicting-values': conflictingValues,
  'count-sum': countSum,
  'deadline-past': deadlinePast,
  'direction-mismatch': directionMismatch,
  'document-year': documentYear,
  'growth-mismatch': growthMismatch,
  'growth-out-of-range': growthOutOfRange,
  'invalid-date': invalidDate,
  'list-count': listCount,
  'norm-outlier': normOutlier,
  'number-format': numberFormat,
  'part-exceeds-whole': partExceedsWhole,
  'period-length': periodLength,
  'period-sum': periodSum,
  'price-mismatch': priceMismatch,
  'product-mismatch': productMismatch,
  'range-reversed': rangeReversed,
  'ratio-mismatch': ratioMismatch,
  'row-mismatch': rowMismatch,
  'share-over-100': shareOver100,
  'shares-sum': sharesSum,
  'unit-scale': unitScale,
  'unit-suspect': unitSuspect,
  'verdict-mismatch': verdictMismatch,
  'weekday-mismatch': weekdayMismatch,
  'words-mismatch': wordsMismatch,
  'unknown-suppression': unknownExplanation,
  'unused-suppression': unusedExplanation,
};
