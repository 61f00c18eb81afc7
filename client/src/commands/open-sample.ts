import { Uri, workspace } from 'vscode';
import { openText } from '../open-text.ts';
import type { Run } from './command.ts';

/** Opens a short report that comes with the extension: figures of many kinds, and some that do not agree. */
export const openSample: Run = async ({ extension }) => {
  const file = Uri.joinPath(extension.extensionUri, 'media/van-ban-mau.txt');
  await openText(new TextDecoder().decode(await workspace.fs.readFile(file)));
};
