import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { projectsFor } from '../cli/projects.ts';
import { checkText, readAndCheck } from '../cli/read.ts';
import type { Locale, Text } from '../core/index.ts';
import { reasonOf } from '../disk/reasons.ts';
import { isUnreadable } from '../formats/format.ts';
import type { Workplace } from './tool.ts';

/** Checks texts, and files in these folders: what a model asks for must not reach the rest of the disk. */
export const workplaceIn = (folders: readonly string[], locale: Locale): Workplace => ({
  locale,
  async check(asked) {
    // Projects' files may have changed since the last question.
    const projects = projectsFor({ config: undefined, locale: asked.locale });
    if ('text' in asked) {
      const policy = await projects.policyOf(null);
      return projects.reviewed(checkText(asked.text, { path: null, format: asked.format }), policy);
    }
    const found = await within(folders, asked.path, asked.locale);
    if ('message' in found) return found;
    const read = await readAndCheck(found.path, asked);
    return isUnreadable(read) ? read : projects.reviewed(read, await projects.policyOf(found.path));
  },
});

/** The file's path from the current folder, links followed; or why it is not to be read. */
async function within(
  folders: readonly string[],
  asked: string,
  locale: Locale,
): Promise<{ readonly path: string } | { readonly path: string; readonly message: string }> {
  let message: string | undefined;
  for (const folder of folders) {
    const home = await realpath(folder).catch(() => resolve(folder));
    const file = await realpath(resolve(folder, asked)).catch((error: NodeJS.ErrnoException) => error);
    if (file instanceof Error) message ??= reasonOf(file, locale);
    else if (file.startsWith(home.endsWith(sep) ? home : home + sep)) return { path: relative('', file) };
    else message = OUTSIDE[locale];
  }
  return { path: asked, message: message ?? OUTSIDE[locale] };
}

const OUTSIDE: Text = {
  vi: 'Tệp này nằm ngoài các thư mục mà "soatso mcp" được mở. Hãy chép nội dung vào "text", hoặc khởi động lại với thư mục đó.',
  en: 'This file is outside the folders that "soatso mcp" was started for. Pass its content as "text", or start it with that folder.',
};
