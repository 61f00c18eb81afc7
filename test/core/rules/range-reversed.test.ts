import { rangeReversed } from '../../../server/src/core/rules/range-reversed.ts';
import { samplesHold } from './samples.ts';

samplesHold(rangeReversed);
