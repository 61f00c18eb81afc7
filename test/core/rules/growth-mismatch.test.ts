import { growthMismatch } from '../../../server/src/core/rules/growth-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(growthMismatch);
