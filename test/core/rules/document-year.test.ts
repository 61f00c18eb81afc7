import { documentYear } from '../../../server/src/core/rules/document-year.ts';
import { samplesHold } from './samples.ts';

samplesHold(documentYear);
