/** Views over figures: what few ask for, so that it is loaded when they do. */
export { acrossKeys, acrossTexts } from '../formats/across.ts';
export { comparisonOf } from './compare.ts';
export { groupOf, groupsOf } from './groups.ts';
export { reportOf } from './report.ts';
export { statementsIn } from './statements.ts';
export { tableOf } from './table.ts';
