import { LEVELLED } from './levelled.ts';
import type { Parsed } from './parse.ts';

/** The text of a file; null where there is none. Rejects where it cannot be read. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** A project's file, understood; null where there is none. Rejects where it cannot be read. */
export type ReadProject = (uri: string) => Promise<ReadText | null>;

export interface ReadText extends Parsed {
  readonly text: string;
}

/** Loads what understands a project's file: few texts have one, so it is a bundle of its own. */
export type LoadParser = () => Promise<typeof import('./file.ts')>;

export const loadParser: LoadParser = () => import('./file.ts');

/** Reads projects' files. What understands them is loaded with the first. */
export function projectReader(read: ReadFile, load: LoadParser): ReadProject {
  return async (uri) => {
    const text = await read(uri);
    if (text === null) return null;
    const { parseProject } = await load();
    return { text, ...parseProject(text, LEVELLED) };
  };
}
