import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { atEnd } from './lifetime.ts';

/** The root of the repository: everything the host downloads or writes stays below it. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Where VS Code, Chromium and its fonts are kept between runs (the folder that `@vscode/test-electron` uses too). */
export const cacheFolder = path.join(root, '.vscode-test');

/**
 * The cached folder `name`, built by `build` on first use.
 *
 * The folder appears under its name only when `build` has ended, by one rename: an interrupted build leaves nothing
 * that counts, and of two processes building at once the later one throws its copy away.
 */
export async function cached(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cacheFolder, name);
  if (await exists(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned(name);
  const draft = await mkdtemp(path.join(cacheFolder, `.${name}-`));
  const remove = atEnd(() => rmSync(draft, { recursive: true, force: true }));
  try {
    await build(draft);
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    remove();
  }
  return folder;
}

/** Drafts of processes that were killed: no build takes an hour. */
async function removeAbandoned(name: string): Promise<void> {
  for (const entry of await readdir(cacheFolder)) {
    if (!entry.startsWith(`.${name}-`)) continue;
    const draft = path.join(cacheFolder, entry);
    const age = Date.now() - (await stat(draft).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > 3_600_000) await rm(draft, { recursive: true, force: true });
  }
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
