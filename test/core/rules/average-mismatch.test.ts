import { averageMismatch } from '../../../server/src/core/rules/average-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(averageMismatch);
