/** The core's public API. */
export * from './across/index.ts';
export { EXPLANATIONS } from './explanations.ts';
export * from './index.ts';
export type { Explanation } from './rules/rule.ts';
