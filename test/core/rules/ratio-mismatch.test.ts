import { ratioMismatch } from '../../../server/src/core/rules/ratio-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(ratioMismatch);
