import { priceMismatch } from '../../../server/src/core/rules/price-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(priceMismatch);
