import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Locale, type Text, UNUSED } from '../core/index.ts';
import { decode } from '../disk/decode.ts';
import { reasonOf } from '../disk/reasons.ts';
import type { Across, Checked } from '../formats/format.ts';
import { LEVELS } from '../formats/names.ts';
import { printable } from '../formats/terminal.ts';
import { type Found, projectsIn } from '../project/find.ts';
import type { Ignored } from '../project/project.ts';
import { loadParser, projectReader } from '../project/read.ts';
import { ignoring, levelsBy, type Policy, policyIn, REPORT_ALL, review } from '../project/review.ts';

export interface ProjectOptions {
  /** The project's file for all texts; false for none; undefined for the nearest above each text. */
  readonly config: string | false | undefined;
  readonly locale: Locale;
}

/** The projects that texts belong to, and what was met on the way. */
export interface CheckedProjects {
  /** What is to be reported of a text; of one without a name, as if it stood in the current folder. */
  readonly policyOf: (path: string | null) => Promise<PolicyOfText>;
  /** The text with what of it is reported. */
  readonly reviewed: (checked: Omit<Checked, 'findings'>, policy: PolicyOfText) => Checked;
  /** Notes which of a policy's entries left something out of a text. */
  readonly use: (policy: PolicyOfText, entries: readonly number[]) => void;
  /** A conflict between texts as the project of the text at which it is shown has it; undefined where it is left out. */
  readonly reviewedAcross: (conflict: Across) => Promise<Across | undefined>;
  /** What is wrong with projects' files, a line each. */
  readonly problems: readonly string[];
  /** Entries of projects' files that no finding needs, a line each, as far as the folders that were checked whole tell. */
  readonly unused: (folders: readonly string[]) => readonly string[];
}

export interface PolicyOfText extends Policy {
  readonly found: Found | null;
}

export function projectsFor({ config, locale }: ProjectOptions): CheckedProjects {
  const projects = projectsIn(projectReader((uri) => readText(uri, locale), loadParser));
  const used = new Map<Found, Set<Ignored>>();
  const problems: string[] = [];
  const named = typeof config === 'string' ? pathToFileURL(resolve(config)).href : undefined;
  let isMissing = false;

  const find = async (uri: string): Promise<Found | null> => {
    if (config === false) return null;
    if (named === undefined) return projects.of(uri);
    const found = await projects.at(named);
    if (!found && !isMissing) {
      isMissing = true;
      problems.push(`${printable(String(config))}: ${reasonOf(NOT_FOUND, locale)}`);
    }
    return found;
  };
  const policyOf = async (path: string | null): Promise<PolicyOfText> => {
    const uri = path === null ? `${pathToFileURL(resolve('.')).href}/-` : pathToFileURL(resolve(path)).href;
    const found = await find(uri);
    if (!found) return { ...REPORT_ALL, found };
    if (!used.has(found)) {
      used.set(found, new Set());
      problems.push(...found.problems.map(({ range, message }) => line(found, range.start, message[locale])));
    }
    return { ...policyIn(found, path === null ? null : uri), found };
  };
  return {
    problems,
    policyOf,
    reviewed(checked, policy) {
      const { shown, used: entries } = review(checked.analysis, policy);
      for (const entry of entries) if (policy.found) used.get(policy.found)?.add(entry);
      return { ...checked, findings: shown };
    },
    use({ found, ignored }, entries) {
      for (const entry of entries) if (found && ignored[entry]) used.get(found)?.add(ignored[entry]);
    },
    async reviewedAcross(conflict) {
      const { levels, ignored, found } = await policyOf(conflict.places[0].source.path);
      const entries = ignoring(ignored, { rule: conflict.conflict.said.rule, fingerprint: conflict.fingerprint });
      for (const entry of entries) if (found) used.get(found)?.add(entry);
      const severity = levelsBy(levels)(conflict.conflict.said);
      return entries.length > 0 || severity === 'off' ? undefined : { ...conflict, severity };
    },
    unused: (folders) =>
      [...used].flatMap(([found, entries]) =>
        named === undefined && isWithin(found, folders)
          ? unusedIn(found, entries).map((entry) =>
              line(found, found.placeOf(entry).start, `${LEVELS.hint[locale]}: ${unusedEntry(entry)[locale]}`),
            )
          : [],
      ),
  };
}

const unusedIn = ({ project }: Found, used: ReadonlySet<Ignored>): readonly Ignored[] =>
  project.levels[UNUSED.id] === 'off' ? [] : project.ignored.filter((entry) => !used.has(entry));

const isWithin = ({ uri }: Found, folders: readonly string[]): boolean =>
  folders.some((folder) => uri.startsWith(`${pathToFileURL(resolve(folder)).href.replace(/\/$/u, '')}/`));

const line = ({ uri }: Found, at: { line: number; character: number }, said: string): string =>
  `${printable(relative('', fileURLToPath(uri)))}:${at.line + 1}:${at.character + 1}: ${printable(said)}`;

const unusedEntry = ({ what, reason }: Ignored): Text =>
  'words' in what
    ? {
        vi: `Không còn cảnh báo nào mang dấu nhận biết này (lý do đã ghi: ${reason}). Hãy xóa mục này.`,
        en: `No finding has this fingerprint any more (the reason given: ${reason}). Remove this entry.`,
      }
    : {
        vi: `Không còn cảnh báo nào của quy tắc này (lý do đã ghi: ${reason}). Hãy xóa mục này.`,
        en: `There is no finding of this rule any more (the reason given: ${reason}). Remove this entry.`,
      };

const NOT_FOUND = Object.assign(new Error(), { code: 'ENOENT' });

async function readText(uri: string, locale: Locale): Promise<string | null> {
  const bytes = await readFile(fileURLToPath(uri)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    if (bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR') return null;
    throw new Error(reasonOf(bytes, locale));
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) throw new Error(decoded.problem[locale]);
  return decoded.text;
}
