import { shareOver100 } from '../../../server/src/core/rules/share-over-100.ts';
import { samplesHold } from './samples.ts';

samplesHold(shareOver100);
