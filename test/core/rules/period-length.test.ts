import { periodLength } from '../../../server/src/core/rules/period-length.ts';
import { samplesHold } from './samples.ts';

samplesHold(periodLength);
