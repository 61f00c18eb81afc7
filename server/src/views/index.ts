/** Views over figures: what few ask for, so that it is loaded when they do. */
export { acrossKeys, acrossTexts } from '../formats/across.ts';
export { csv } from '../formats/csv.ts';
export { compareTexts } from './comparable.ts';
export { groupOf, groupsOf } from './groups.ts';
export { knownOf } from './known.ts';
export { reportOf } from './report.ts';
export { tableOf } from './table.ts';
