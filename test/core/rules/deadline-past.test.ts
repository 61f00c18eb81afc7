import { deadlinePast } from '../../../server/src/core/rules/deadline-past.ts';
import { samplesHold } from './samples.ts';

samplesHold(deadlinePast);
