/** How many diagnostics VS Code shows of one file; of more it takes the gravest. */
export const MOST_LISTED = 1000;
