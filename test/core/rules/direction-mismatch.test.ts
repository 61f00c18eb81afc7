import { directionMismatch } from '../../../server/src/core/rules/direction-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(directionMismatch);
