import { productMismatch } from '../../../server/src/core/rules/product-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(productMismatch);
