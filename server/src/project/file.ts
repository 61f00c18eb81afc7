/** All that understands a project's file: few texts have one, so it is loaded when it is needed. */
export { withIgnored } from './edit.ts';
export { parseProject } from './parse.ts';
