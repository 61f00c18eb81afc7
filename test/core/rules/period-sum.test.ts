import { periodSum } from '../../../server/src/core/rules/period-sum.ts';
import { samplesHold } from './samples.ts';

samplesHold(periodSum);
