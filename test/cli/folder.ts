import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export const CONFLICT = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';
export const HOLDS = 'Xã có 13 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';
export const IMPOSSIBLE = 'Còn 27/26 chỉ tiêu không đạt kế hoạch.\n';

/** A folder of the test file's own with these files, made before its tests and removed after them. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string } {
  const folder = { path: '' };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'soatso-'));
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder.path, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}
