import { unitSuspect } from '../../../server/src/core/rules/unit-suspect.ts';
import { samplesHold } from './samples.ts';

samplesHold(unitSuspect);
