/** Views over figures: what few ask for, so that it is loaded when they do. */
export { comparisonOf } from './compare.ts';
export { groupOf, groupsOf } from './groups.ts';
export { reportOf } from './report.ts';
