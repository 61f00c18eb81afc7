import { wordsMismatch } from '../../../server/src/core/rules/words-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(wordsMismatch);
