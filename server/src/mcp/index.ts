import { explainRule } from './explain-rule.ts';
import { listFigures } from './list-figures.ts';
import { review } from './review.ts';
import type { Tool } from './tool.ts';

/** Every tool that an agent is given. */
export const TOOLS: readonly Tool[] = [explainRule, listFigures, review];
