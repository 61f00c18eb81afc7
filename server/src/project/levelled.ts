import { NOTICES, RULES } from '../core/index.ts';

/** The ids of the rules and notices, and the groups of rules: each may be given a level. */
export const LEVELLED: readonly string[] = [
  ...[...RULES, ...NOTICES].map(({ id }) => id),
  ...new Set(RULES.map(({ group }) => group)),
];
