import { verdictMismatch } from '../../../server/src/core/rules/verdict-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(verdictMismatch);
