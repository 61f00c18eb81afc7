import type { Said } from '../formats/format.ts';
import type { Counts, Recorded } from './baseline.ts';
import type { Host } from './main.ts';
import type { CheckOptions } from './options.ts';
import type { CheckedProjects } from './projects.ts';

/** One call of the command line: what it was asked for, and what it has met so far. */
export interface Run {
  readonly options: CheckOptions;
  readonly host: Host;
  readonly projects: CheckedProjects;
  readonly known: Known;
  readonly seen: {
    error: number;
    warning: number;
    /** What could not be read or used, and so is the status of a failure. */
    problems: number;
    /** Lines of standard input that are no documents; those among the problems. */
    badLines: number;
    /** All inputs were gone through: no reader of the output went away before. */
    isThrough: boolean;
    /** Of each text that was checked, all findings, known ones too; kept only where a baseline asks for it. */
    readonly found: Map<string, Counts>;
    /** What each text says that others may say too; kept only where they are checked against one another. */
    readonly said: (readonly Said[])[];
  };
}

/** The baseline as it was when the call began. */
export type Known = { readonly recorded: Recorded } | { readonly problem: string };

/** On standard error, a line. */
export const say = ({ host }: Pick<Run, 'host'>, line: string): void => void host.stderr.write(`soatso: ${line}\n`);

/** The same, of something that could not be read or used. */
export function fail(run: Run, line: string): void {
  run.seen.problems++;
  say(run, line);
}
