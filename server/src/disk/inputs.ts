import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';
import type { Locale, Text } from '../core/index.ts';
import type { Unreadable } from '../formats/format.ts';
import { gitignoredBelow } from './gitignore.ts';
import { reasonOf } from './reasons.ts';

/** A text to be read, `-` for standard input, or an argument that names none. */
export type Input = { readonly path: string } | Unreadable;

/**
 * The texts that the arguments name, in their order, each once: a file as it is; of a folder every text in it, by name;
 * of a glob the files that match it. What git ignores is left out of folders and globs.
 */
export async function inputsOf(paths: readonly string[], locale: Locale): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths)
    for (const input of await inputsAt(path, locale)) {
      const name = 'message' in input ? `${input.path}\0` : input.path === STDIN ? STDIN : resolve(input.path);
      if (!inputs.has(name)) inputs.set(name, input);
    }
  return [...inputs.values()];
}

export const STDIN = '-';

/** Those of the arguments that are folders, and so stand for all texts in them. */
export async function foldersOf(paths: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) folders.push(path);
  }
  return folders;
}

async function inputsAt(path: string, locale: Locale): Promise<Input[]> {
  if (path === STDIN) return [{ path }];
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    if (!found.isDirectory()) return [{ path }];
    const listed = await list(TEXTS, { cwd: path, caseSensitiveMatch: false }, locale);
    const isLeftOut = gitignoredBelow(path);
    const inputs = listed
      .map((input) => ('message' in input ? input : { path: join(path, input.path) }))
      .filter((input) => 'message' in input || !isLeftOut(input.path));
    return inputs.length > 0 ? inputs : [{ path, message: NO_TEXTS[locale] }];
  }
  if (!isDynamicPattern(path)) return [{ path, message: reasonOf(found, locale) }];
  const pattern = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const isLeftOut = gitignoredBelow('.');
  const matching = (await list(pattern, { absolute: isAbsolute(path) }, locale)).filter(
    (input) => 'message' in input || !isLeftOut(input.path),
  );
  return matching.length > 0 ? matching : [{ path, message: NO_MATCH[locale] }];
}

const TEXTS = '**/*.{txt,md,markdown}';

/** The files that match, in the order of their names, and folders that could not be looked into. */
async function list(pattern: string, options: GlobOptions, locale: Locale): Promise<Input[]> {
  const closed: Unreadable[] = [];
  const readdir: typeof fs.readdir = Object.assign(
    (
      folder: string,
      how: { withFileTypes: true },
      done: (error: NodeJS.ErrnoException | null, files: fs.Dirent[]) => void,
    ) =>
      fs.readdir(folder, how, (error, files) => {
        if (error && error.code !== 'ENOENT')
          closed.push({ path: relative('', folder), message: reasonOf(error, locale) });
        done(error, files);
      }),
    fs.readdir,
  );
  const files = await glob(pattern, {
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    expandDirectories: false,
    fs: { readdir },
    ...options,
  });
  return [...files.sort().map((path) => ({ path })), ...closed];
}

const NO_TEXTS: Text = {
  vi: 'Thư mục này không có tệp văn bản nào (.txt, .md, .markdown).',
  en: 'This folder has no text files (.txt, .md, .markdown).',
};
const NO_MATCH: Text = { vi: 'Không có tệp nào khớp mẫu tên này.', en: 'No file matches this glob.' };
