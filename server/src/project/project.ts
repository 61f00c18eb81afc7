import type { Severity, Span, Text } from '../core/index.ts';

/** The name of the file. */
export const PROJECT_FILE = '.soatso.json';

/** Levels by the ids of rules, and by their groups. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** Findings to be left out, and why: those of the same words, or of a rule or group. */
export interface Ignored {
  readonly what: { readonly words: string } | { readonly rule: string };
  /** Null for all of them. */
  readonly occurrence: number | null;
  /** The path of the text from the project's folder; null for every text. */
  readonly file: string | null;
  readonly reason: string;
  /** Where it stands in the project's file. */
  readonly span: Span;
}

/** One of them as the file writes it. */
export type IgnoredEntry = {
  readonly file?: string;
  readonly reason: string;
} & ({ readonly fingerprint: string; readonly occurrence?: number } | { readonly rule: string });

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
