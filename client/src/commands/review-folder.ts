import { commands, Uri, window } from 'vscode';
import { type ReviewResult, reviewRequest } from '../../../server/src/protocol.ts';
import { logUnread, namesOf, openFolders, withNotice } from '../running.ts';
import { say, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/**
 * Reads every text of the folders that are open, or of the one that is passed (the explorer's menu does), shows the
 * findings in Problems, and says at the end what was done. What was read before it is stopped stays.
 */
export const reviewFolder: Run = async (server, argument) => {
  const folders = argument instanceof Uri ? [argument.toString()] : openFolders();
  if (!folders?.length) {
    window.showInformationMessage(say(NO_FOLDER));
    return;
  }
  const result = await withNotice(READING, (running) => server.run(reviewRequest, { folders }, running));
  logUnread(server, result.unread);
  const [problems, log] = [say(SHOW_PROBLEMS), say(SHOW_LOG)];
  const isFound = Object.values(result.findings).some((count) => count > 0);
  const buttons = [...(isFound ? [problems] : []), ...(result.unread.length > 0 ? [log] : [])];
  const tell =
    result.unread.length > 0 || result.isCancelled ? window.showWarningMessage : window.showInformationMessage;
  const chosen = await tell(say(summaryOf(result)), ...buttons);
  if (chosen === problems) await commands.executeCommand('workbench.actions.view.problems');
  if (chosen === log) server.log.show();
};

/** `Đã kiểm tra 5 văn bản, 211 số liệu, 44 đối chiếu được: 3 chỗ cần kiểm tra.` */
function summaryOf({ texts, silent, figures, checked, findings, conflicts, unread, isCancelled }: ReviewResult): Text {
  const toCheck = findings.error + findings.warning;
  const vi = (n: number) => n.toLocaleString('vi');
  const en = (n: number) => n.toLocaleString('en');
  const parts = {
    vi: [
      isCancelled
        ? `Đã dừng sau ${vi(texts)} văn bản, kết quả đến đó được giữ lại`
        : `Đã kiểm tra ${vi(texts)} văn bản`,
      `${vi(figures)} số liệu, ${vi(checked)} đối chiếu được, ${vi(toCheck)} chỗ cần kiểm tra`,
      ...(conflicts > 0 ? [`${vi(conflicts)} chỗ các văn bản chưa thống nhất với nhau`] : []),
      ...(silent > 0
        ? [`${vi(silent)} văn bản được bỏ qua (không phải tiếng Việt, quá lớn hoặc theo .soatso.json)`]
        : []),
      ...(unread.length > 0
        ? [`không đọc được ${vi(unread.length)} tệp (${namesOf(unread)}), nhật ký ghi rõ lý do`]
        : []),
    ],
    en: [
      isCancelled ? `Stopped after ${en(texts)} texts, what was found is kept` : `${en(texts)} texts checked`,
      `${en(figures)} figures, ${en(checked)} relations checked, ${en(toCheck)} to review`,
      ...(conflicts > 0 ? [`${en(conflicts)} places where texts contradict each other`] : []),
      ...(silent > 0 ? [`${en(silent)} texts passed over (not Vietnamese, too large, or by .soatso.json)`] : []),
      ...(unread.length > 0
        ? [`${en(unread.length)} files could not be read (${namesOf(unread)}), the log says why`]
        : []),
    ],
  };
  return { vi: `${parts.vi.join('; ')}.`, en: `${parts.en.join('; ')}.` };
}

const NO_FOLDER: Text = {
  vi: 'Chưa có thư mục nào được mở. Hãy mở thư mục chứa các văn bản (File → Open Folder…) rồi chạy lại lệnh này.',
  en: 'No folder is open. Open the folder with your texts (File → Open Folder…) and run this command again.',
};
const READING: Text = { vi: 'Soát Số đang kiểm tra các văn bản', en: 'Soát Số is checking the texts' };
const SHOW_PROBLEMS: Text = { vi: 'Xem cảnh báo', en: 'Show findings' };
const SHOW_LOG: Text = { vi: 'Mở nhật ký', en: 'Show log' };
