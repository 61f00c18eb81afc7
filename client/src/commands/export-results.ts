import { type QuickPickItem, Uri, window, workspace } from 'vscode';
import { type ExportTextsParams, exportTextsRequest, type UnreadText } from '../../../server/src/protocol.ts';
import { writeChosen } from '../files.ts';
import { logUnread, namesOf, openFolders, withNotice } from '../running.ts';
import type { Server } from '../server.ts';
import { say, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/** What may be passed instead of asking: another extension's, or a key binding's. */
interface Passed {
  readonly format: ExportTextsParams['format'];
  readonly file: Uri;
}

/**
 * Writes the figures and findings of all texts of the open folders to one file, in a form that the person chooses.
 * Stopped or failed, nothing is left behind.
 */
export const exportResults: Run = async (server, argument) => {
  const folders = openFolders();
  if (!folders?.length) return window.showInformationMessage(say(NO_FOLDER));
  const passed = argument as Passed | undefined;
  const format = passed?.format ?? (await window.showQuickPick(choices(), { title: say(TITLE) }))?.format;
  if (!format) return undefined;
  const file = passed?.file ?? (await chooseFile(format));
  if (!file) return undefined;
  const pieces = await collected(server, { folders, format });
  if (!pieces) return window.showInformationMessage(say(STOPPED));
  if (await writeChosen(server.log, file, pieces)) await window.showTextDocument(file, { preview: false });
  return undefined;
};

/** The export; undefined where it was stopped. */
async function collected(
  server: Server,
  asked: Pick<ExportTextsParams, 'folders' | 'format'>,
): Promise<readonly string[] | undefined> {
  const pieces: string[] = [];
  const locale = say({ vi: 'vi', en: 'en' }) as ExportTextsParams['locale'];
  const result = await withNotice(WRITING, (running) =>
    server.run(exportTextsRequest, { ...asked, locale }, { ...running, partial: (piece) => void pieces.push(piece) }),
  );
  logUnread(server, result.unread);
  if (result.unread.length > 0)
    window.showWarningMessage(say(notRead(result.unread)), say(SHOW_LOG)).then((chosen) => chosen && server.log.show());
  return result.isCancelled ? undefined : pieces;
}

const choices = (): (QuickPickItem & Pick<Passed, 'format'>)[] => [
  { format: 'csv', label: 'CSV', detail: say(CSV) },
  { format: 'json', label: 'JSON', detail: say(JSON_FORM) },
];

function chooseFile(format: ExportTextsParams['format']): Thenable<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0];
  return window.showSaveDialog({
    title: say(TITLE),
    saveLabel: say(SAVE),
    filters: { [format.toUpperCase()]: [format] },
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, `so-lieu.${format}`) }),
  });
}

const notRead = (unread: readonly UnreadText[]): Text => ({
  vi: `Không đọc được ${unread.length} tệp (${namesOf(unread)}) nên kết quả không có các tệp đó. Nhật ký ghi rõ lý do.`,
  en: `${unread.length} files could not be read (${namesOf(unread)}), so that the export is without them. The log says why.`,
});
const NO_FOLDER: Text = {
  vi: 'Chưa có thư mục nào được mở. Hãy mở thư mục chứa các văn bản (File → Open Folder…) rồi chạy lại lệnh này.',
  en: 'No folder is open. Open the folder with your texts (File → Open Folder…) and run this command again.',
};
const TITLE: Text = { vi: 'Xuất kết quả của cả thư mục', en: 'Export the results of the whole folder' };
const SAVE: Text = { vi: 'Xuất', en: 'Export' };
const WRITING: Text = { vi: 'Soát Số đang xuất kết quả', en: 'Soát Số is exporting the results' };
const STOPPED: Text = { vi: 'Đã dừng, không có tệp nào được ghi.', en: 'Stopped; no file was written.' };
const SHOW_LOG: Text = { vi: 'Mở nhật ký', en: 'Show log' };
const CSV: Text = {
  vi: 'Bảng, mỗi số liệu một dòng; mở được bằng Excel',
  en: 'A table, one row a figure; opens in Excel',
};
const JSON_FORM: Text = {
  vi: 'Đầy đủ số liệu, quan hệ, cảnh báo; cho chương trình khác',
  en: 'Figures, relations, findings; for programs',
};
