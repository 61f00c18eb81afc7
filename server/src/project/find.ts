import type { Range } from 'vscode-languageserver-types';
import type { Text } from '../core/index.ts';
import { linesOf } from '../positions.ts';
import { NO_PROJECT, PROJECT_FILE, type Problem, type Project } from './project.ts';
import type { ReadProject, ReadText } from './read.ts';

/** A project's file as it was found. */
export interface Found {
  readonly uri: string;
  readonly project: Project;
  /** What is wrong with it, and where. */
  readonly problems: readonly Located[];
  readonly placeOf: (problem: Pick<Problem, 'span'>) => Range;
}

export interface Located {
  readonly range: Range;
  readonly message: Text;
}

export interface Projects {
  /** The project that a text belongs to: the nearest above it. */
  readonly of: (uri: string) => Promise<Found | null>;
  /** The project of this file. */
  readonly at: (uri: string) => Promise<Found | null>;
  /** Files are read anew from now on. */
  readonly forget: () => void;
}

/** Finds projects' files by walking up from texts; each is read once. */
export function projectsIn(read: ReadProject): Projects {
  const known = new Map<string, Promise<Found | null>>();
  const at = (uri: string): Promise<Found | null> => {
    const found = known.get(uri) ?? load(uri, read);
    known.set(uri, found);
    return found;
  };
  return {
    at,
    async of(uri) {
      for (const candidate of candidates(uri)) {
        const found = await at(candidate);
        if (found) return found;
      }
      return null;
    },
    forget: () => known.clear(),
  };
}

/** A text's path from the project's folder, as `ignoresFile` takes it; null where it stands outside. */
export function pathWithin({ uri }: Pick<Found, 'uri'>, text: string): string | null {
  const folder = new URL('.', uri).href;
  const { href } = new URL(text);
  if (!href.startsWith(folder) || href === folder) return null;
  try {
    return decodeURIComponent(href.slice(folder.length));
  } catch {
    // No UTF-8 behind a percent sign: then it is no path that a pattern could name.
    return null;
  }
}

/** Where a text's project may be, the nearest first; nowhere for a text without a folder. */
function* candidates(uri: string): Generator<string> {
  let folder = URL.canParse('.', uri) ? new URL('.', uri) : undefined;
  while (folder) {
    yield new URL(PROJECT_FILE, folder).href;
    const above: URL = new URL('..', folder);
    folder = above.href === folder.href ? undefined : above;
  }
}

async function load(uri: string, read: ReadProject): Promise<Found | null> {
  try {
    const parsed = await read(uri);
    return parsed && found(uri, parsed);
  } catch (error) {
    const { message } = error as Error;
    const start = { line: 0, character: 0 };
    const problem: Text = {
      vi: `Không đọc được tệp này nên tạm thời không dùng. (${message})`,
      en: `The file cannot be read, so it is not used. (${message})`,
    };
    const range = { start, end: start };
    return { uri, project: NO_PROJECT, problems: [{ range, message: problem }], placeOf: () => range };
  }
}

function found(uri: string, { text, project, problems }: ReadText): Found {
  const lines = linesOf(text);
  const placeOf = ({ span }: Pick<Problem, 'span'>): Range => ({
    start: lines.positionAt(span.start),
    end: lines.positionAt(span.end),
  });
  return {
    uri,
    project,
    problems: problems.map((problem) => ({ range: placeOf(problem), message: problem.message })),
    placeOf,
  };
}
