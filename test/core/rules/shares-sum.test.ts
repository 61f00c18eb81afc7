import { sharesSum } from '../../../server/src/core/rules/shares-sum.ts';
import { samplesHold } from './samples.ts';

samplesHold(sharesSum);
