import { LEVELLED } from './levelled.ts';
import type { Parsed } from './parse.ts';

/** The text of a file; null where there is none. Rejects where it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** A project's file, understood; null where there is none. Rejects where it cannot be read. */
export type ReadProject = (uri: string) => Promise<ReadText | null>;

export interface ReadText extends Parsed {
  readonly text: string;
}

/** Reads projects' files. Few texts have a project: what understands the file is loaded with the first. */
export function projectReader(read: ReadFile): ReadProject {
  return async (uri) => {
    const text = await read(uri);
    if (text === null) return null;
    const { parseProject } = await import('./file.ts');
    return { text, ...parseProject(text, LEVELLED) };
  };
}
