import { type TextDocument, Uri, window, workspace } from 'vscode';
import { compareRequest } from '../../../server/src/protocol.ts';
import { committed } from '../git.ts';
import { type Server, uriOf } from '../server.ts';
import { say, type Text } from '../texts.ts';
import type { Views } from '../views/index.ts';
import { aboutDocument } from './command.ts';

/** Compares the figures of the active text with those of its last commit in git. */
export const compareWithCommitted = aboutDocument(async (server, document, _argument, views) => {
  const before = document.isUntitled ? 'not-there' : await committed(document.uri);
  if (before === 'no-git') return window.showInformationMessage(say(NO_GIT));
  if (before === 'no-repository') return window.showInformationMessage(say(NO_REPOSITORY));
  if (before === 'not-there') return window.showInformationMessage(say(NOT_COMMITTED));
  return compare(server, document, before, views);
});

/** Compares the figures of the active text, the later one, with those of a file that is chosen or passed. */
export const compareWithFile = aboutDocument(async (server, document, argument, views) => {
  const chosen = argument instanceof Uri ? argument : await chooseText(document);
  if (!chosen) return undefined;
  const other = await workspace.openTextDocument(chosen);
  return compare(server, document, { uri: chosen, text: other.getText() }, views);
});

async function compare(
  server: Server,
  document: TextDocument,
  before: { readonly uri: Uri; readonly text: string },
  { comparison: view }: Views,
): Promise<unknown> {
  const asked = { uri: before.uri.toString(), text: before.text };
  const comparison = await server.request(compareRequest, { uri: uriOf(document), before: asked });
  return comparison && view.show(comparison, { before: before.uri, after: document.uri });
}

async function chooseText({ uri }: TextDocument): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      title: say(CHOOSE),
      openLabel: say(COMPARE),
      filters: { [say(TEXTS_NAME)]: ['txt', 'md', 'markdown'] },
      ...(uri.scheme !== 'untitled' && { defaultUri: Uri.joinPath(uri, '..') }),
    })) ?? [];
  return file;
}

const NO_GIT: Text = {
  vi: 'VS Code ở máy này chưa dùng được git (chưa cài, hoặc đang tắt trong thiết lập git.enabled), nên không có bản trước để so. Hãy dùng lệnh “Đối chiếu với văn bản khác” và chọn tệp của bản trước.',
  en: 'VS Code cannot use git here (it is not installed, or is switched off in the setting git.enabled), so that there is no earlier state. Use “Compare with another text” and choose the file of the earlier draft.',
};
const NO_REPOSITORY: Text = {
  vi: 'Văn bản này không nằm trong kho git nào, nên không có bản trước để so. Hãy dùng lệnh “Đối chiếu với văn bản khác” và chọn tệp của bản trước.',
  en: 'This text is in no git repository, so that there is no earlier state of it. Use “Compare with another text” and choose the file of the earlier draft.',
};
const NOT_COMMITTED: Text = {
  vi: 'Văn bản này chưa được ghi vào git lần nào, nên chưa có bản trước để so.',
  en: 'This text was never committed to git, so that there is no earlier state of it.',
};
const CHOOSE: Text = { vi: 'Chọn văn bản trước để đối chiếu', en: 'Choose the earlier text' };
const COMPARE: Text = { vi: 'Đối chiếu', en: 'Compare' };
const TEXTS_NAME: Text = { vi: 'Văn bản', en: 'Texts' };
