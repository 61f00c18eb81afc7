/** The page that explains every rule. */
const RULES_PAGE = 'https://github.com/soat-so/soat-so/blob/main/docs/rules.md';

/** Where a rule is explained. */
export const documentationOf = (rule: string): string => `${RULES_PAGE}#${rule}`;
