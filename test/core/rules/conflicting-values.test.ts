import { conflictingValues } from '../../../server/src/core/rules/conflicting-values.ts';
import { samplesHold } from './samples.ts';

samplesHold(conflictingValues);
