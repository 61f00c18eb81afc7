import { invalidDate } from '../../../server/src/core/rules/invalid-date.ts';
import { samplesHold } from './samples.ts';

samplesHold(invalidDate);
