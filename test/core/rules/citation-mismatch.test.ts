import { citationMismatch } from '../../../server/src/core/rules/citation-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(citationMismatch);
