import { commands, env, window } from 'vscode';
import type { Status } from '../../../server/src/protocol.ts';
import { openText } from '../open-text.ts';
import { type Server, uriOf } from '../server.ts';
import { tell } from '../tell.ts';
import { say, sentence, TEXTS, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/**
 * Opens what is on the clipboard in a new editor, with no folder and no file, and says what there is in it: the findings
 * in Problems, the sum in a message.
 */
export const pasteAndCheck: Run = async (server) => {
  const text = await env.clipboard.readText();
  if (text.trim() === '') {
    await openText('');
    return tell(NOTHING);
  }
  const checked = await checkedIn(server, () => openText(text));
  if (checked.silent) return tell(sentence(TEXTS.silent[checked.silent]));
  const found = Object.values(checked.findings).reduce((sum, n) => sum + n, 0);
  if (found > 0) await commands.executeCommand('workbench.panel.markers.view.focus');
  const unchecked = say(UNCHECKED);
  const chosen = await window.showInformationMessage(say(sentence(TEXTS.summary(checked))), unchecked);
  if (chosen === unchecked) await commands.executeCommand('soatSo.showUnchecked');
};

/** The first check of a document that is about to be opened. */
async function checkedIn(server: Server, open: () => ReturnType<typeof openText>): Promise<Status> {
  const early = new Map<string, Status>();
  let settle: ((status: Status) => void) | undefined;
  let wanted: string | undefined;
  const listening = server.onDidCheck((status) => {
    early.set(status.uri, status);
    if (status.uri === wanted) settle?.(status);
  });
  try {
    wanted = uriOf(await open());
    return early.get(wanted) ?? (await new Promise((resolve) => (settle = resolve)));
  } finally {
    listening.dispose();
  }
}

const NOTHING: Text = {
  vi: 'Bộ nhớ tạm chưa có chữ nào. Hãy dán văn bản vào trang trống này, hoặc chép văn bản rồi chạy lại lệnh.',
  en: 'There is no text on the clipboard. Paste a text into this empty page, or copy one and run the command again.',
};
const UNCHECKED: Text = { vi: 'Xem chỗ chưa đối chiếu được', en: 'Show what could not be checked' };
