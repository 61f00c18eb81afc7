import { amountSum } from '../../../server/src/core/rules/amount-sum.ts';
import { samplesHold } from './samples.ts';

samplesHold(amountSum);
