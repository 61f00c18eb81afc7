import { normOutlier } from '../../../server/src/core/rules/norm-outlier.ts';
import { samplesHold } from './samples.ts';

samplesHold(normOutlier);
