import { unitScale } from '../../../server/src/core/rules/unit-scale.ts';
import { samplesHold } from './samples.ts';

samplesHold(unitScale);
