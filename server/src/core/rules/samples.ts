import { samples as amountSum } from './amount-sum.ts';
import { samples as averageMismatch } from './average-mismatch.ts';
import { samples as balanceMismatch } from './balance-mismatch.ts';
import { samples as changeMismatch } from './change-mismatch.ts';
import { samples as citationMismatch } from './citation-mismatch.ts';
import { samples as conflictingValues } from './conflicting-values.ts';
import { samples as countSum } from './count-sum.ts';
import { samples as deadlinePast } from './deadline-past.ts';
import { samples as directionMismatch } from './direction-mismatch.ts';
import { samples as documentYear } from './document-year.ts';
import { samples as growthMismatch } from './growth-mismatch.ts';
import { samples as growthOutOfRange } from './growth-out-of-range.ts';
import { samples as invalidDate } from './invalid-date.ts';
import { samples as listCount } from './list-count.ts';
import { samples as normOutlier } from './norm-outlier.ts';
import { samples as numberFormat } from './number-format.ts';
import { samples as partExceedsWhole } from './part-exceeds-whole.ts';
import { samples as periodLength } from './period-length.ts';
import { samples as periodSum } from './period-sum.ts';
import { samples as priceMismatch } from './price-mismatch.ts';
import { samples as productMismatch } from './product-mismatch.ts';
import { samples as rangeReversed } from './range-reversed.ts';
import { samples as ratioMismatch } from './ratio-mismatch.ts';
import { samples as rowMismatch } from './row-mismatch.ts';
import type { Samples } from './rule.ts';
import { samples as shareOver100 } from './share-over-100.ts';
import { samples as sharesSum } from './shares-sum.ts';
import { samples as unitScale } from './unit-scale.ts';
import { samples as unitSuspect } from './unit-suspect.ts';
import { samples as verdictMismatch } from './verdict-mismatch.ts';
import { samples as weekdayMismatch } from './weekday-mismatch.ts';
import { samples as wordsMismatch } from './words-mismatch.ts';

/** The samples of every rule, by its id. A list of its own, so that a bundle which does without them is free of them. */
export const SAMPLES: Readonly<Record<string, Samples>> = {
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
};
