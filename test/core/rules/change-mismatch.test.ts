import { changeMismatch } from '../../../server/src/core/rules/change-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(changeMismatch);
