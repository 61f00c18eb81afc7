/** Views over figures: what few ask for, so that it is loaded when they do. */
export { acrossKeys, acrossTexts } from '../formats/across.ts';
export { compareTexts } from './comparable.ts';
export { exportJson, exportTexts } from './exported.ts';
export { groupOf, groupsOf } from './groups.ts';
export { knownOf } from './known.ts';
export { reportOf } from './report.ts';
export { tableOf } from './table.ts';
export { uncheckedIn } from './unchecked.ts';
