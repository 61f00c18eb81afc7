import { balanceMismatch } from '../../../server/src/core/rules/balance-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(balanceMismatch);
