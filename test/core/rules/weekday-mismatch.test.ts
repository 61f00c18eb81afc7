import { weekdayMismatch } from '../../../server/src/core/rules/weekday-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(weekdayMismatch);
