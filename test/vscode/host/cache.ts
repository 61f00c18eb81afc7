import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';

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
  const draft = await mkdtemp(path.join(cacheFolder, `.${name}-`));
  try {
    await build(draft);
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

export async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
