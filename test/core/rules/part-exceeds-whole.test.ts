import { partExceedsWhole } from '../../../server/src/core/rules/part-exceeds-whole.ts';
import { samplesHold } from './samples.ts';

samplesHold(partExceedsWhole);
