/** What several texts say of one thing: few compare texts, so that it is loaded when they do. */
export { type Conflict, conflictsAcross, renderConflict } from './conflicts.ts';
export { type Stated, statementsOf } from './stated.ts';
