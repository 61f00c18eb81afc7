import { growthOutOfRange } from '../../../server/src/core/rules/growth-out-of-range.ts';
import { samplesHold } from './samples.ts';

samplesHold(growthOutOfRange);
