import { numberFormat } from '../../../server/src/core/rules/number-format.ts';
import { samplesHold } from './samples.ts';

samplesHold(numberFormat);
