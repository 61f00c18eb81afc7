import type { Severity, Span, Text } from '../core/index.ts';

/** The name of the file. */
export const PROJECT_FILE = '.soatso.json';

/** Levels by the ids of rules, and by their groups. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** A finding to be left out, and why. */
export interface Ignored {
  readonly words: string;
  /** Null for all of the same words. */
  readonly occurrence: number | null;
  readonly reason: string;
  /** Where it stands in the project's file. */
  readonly span: Span;
}

/** What a project's file says. */
export interface Project {
  readonly levels: Levels;
  readonly ignored: readonly Ignored[];
  /** Whether a file is not to be checked, by its path from the project's folder, with `/` between. */
  readonly ignoresFile: (path: string) => boolean;
}

/** Something that is wrong with the file, and what to do. */
export interface Problem {
  readonly span: Span;
  readonly message: Text;
}

/** What is said where there is no file. */
export const NO_PROJECT: Project = { levels: {}, ignored: [], ignoresFile: () => false };
