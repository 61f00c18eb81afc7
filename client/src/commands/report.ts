import { env, Uri, window, workspace } from 'vscode';
import { reportRequest } from '../../../server/src/protocol.ts';
import { writeChosen } from '../files.ts';
import { say, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/**
 * Makes a page of the findings, of all texts that are open or were reviewed, to be printed and signed: in a file that
 * the person chooses (or that is passed), opened in the browser.
 */
export const report: Run = async (server, argument) => {
  const file = argument instanceof Uri ? argument : await chooseFile();
  if (!file) return;
  const locale = say({ vi: 'vi', en: 'en' }) as 'vi' | 'en';
  const page = await server.request(reportRequest, { uris: null, locale });
  if (!(await writeChosen(server.log, file, page))) return;
  const open = say(OPEN);
  const chosen = await window.showInformationMessage(say(written(workspace.asRelativePath(file))), open);
  if (chosen === open && !(await env.openExternal(file))) await window.showTextDocument(file);
};

function chooseFile(): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0];
  return window.showSaveDialog({
    title: say(TITLE),
    saveLabel: say(SAVE),
    filters: { HTML: ['html'] },
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, 'bao-cao-soat-so.html') }),
  });
}

const TITLE: Text = { vi: 'Lập báo cáo để in', en: 'Make a report for printing' };
const SAVE: Text = { vi: 'Lập', en: 'Make' };
const OPEN: Text = { vi: 'Mở trong trình duyệt', en: 'Open in the browser' };
const written = (file: string): Text => ({
  vi: `Đã lập báo cáo ${file}. Mở trong trình duyệt để xem và in (Ctrl+P).`,
  en: `The report ${file} is there. Open it in the browser to read and print it (Ctrl+P).`,
});
