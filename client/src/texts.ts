import { workspace } from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { MOST_LISTED } from './limits.ts';

/** One text in the languages of the product. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** The text in the language that the setting `soatSo.locale` names. */
export const say = (text: Text): string =>
  workspace.getConfiguration('soatSo').get('locale') === 'en' ? text.en : text.vi;

/** `Soát Số: 45 số liệu, …, 2 cần kiểm tra.` */
export const sentence = ({ vi, en }: Text): Text => ({ vi: `Soát Số: ${vi}.`, en: `Soát Số: ${en}.` });

/** What the extension itself says to a person. Findings and hovers are the server's to word. */
export const TEXTS = {
  noDocument: {
    vi: 'Soát Số đọc văn bản thuần và Markdown. Hãy mở một văn bản như vậy rồi chạy lại lệnh này.',
    en: 'Soát Số reads plain text and Markdown. Open such a text and run this command again.',
  },
  nothingAsked: {
    vi: 'Hãy đưa "text" là nội dung văn bản, hoặc "path" là đường dẫn của một tệp.',
    en: 'Give either "text", the text itself, or "path", a file.',
  },
  notInWorkspace: ({ path }: { path: string }): Text => ({
    vi: `Không có tệp ${path} trong thư mục đang mở. Hãy kiểm tra lại đường dẫn, hoặc đưa thẳng nội dung vào "text".`,
    en: `There is no file ${path} in the open folders. Check its path, or pass its content as "text".`,
  }),
  saveTitle: { vi: 'Xuất số liệu ra tệp JSON', en: 'Export the figures as JSON' },
  saveLabel: { vi: 'Xuất', en: 'Export' },
  notWritten: ({ file, reason }: { file: string; reason: string }): Text => ({
    vi: `Chưa ghi được ${file}, tệp cũ (nếu có) còn nguyên. Hãy chọn nơi khác hoặc xem lại quyền ghi. (${reason})`,
    en: `${file} could not be written; a former file is unchanged. Choose another place or check its permissions. (${reason})`,
  }),
  failed: ({ command, reason }: { command: Text; reason: string }): Text => ({
    vi: `Chưa làm được “${command.vi}”. Hãy thử lại; nếu vẫn vậy, nhật ký cho biết lý do. (${reason})`,
    en: `“${command.en}” did not succeed. Try again; if that does not help, the log says why. (${reason})`,
  }),
  notStarted: ({ reason }: { reason: string }): Text => ({
    vi: `Soát Số chưa khởi động được. Hãy chạy lệnh “Developer: Reload Window”; nếu vẫn vậy, nhật ký cho biết lý do. (${reason})`,
    en: `Soát Số did not start. Run “Developer: Reload Window”; if that does not help, the log says why. (${reason})`,
  }),
  crashed: {
    vi: 'Soát Số vừa tự khởi động lại; văn bản của bạn còn nguyên.',
    en: 'Soát Số has just restarted; your texts are as they were.',
  },
  stopped: {
    vi: 'Soát Số dừng đột ngột nhiều lần nên không tự khởi động lại nữa. Văn bản của bạn không bị ảnh hưởng.',
    en: 'Soát Số stopped unexpectedly several times and will not restart by itself. Your texts are not affected.',
  },
  reading: { vi: 'đang đọc văn bản', en: 'reading the text' },
  notRunning: { vi: 'đã dừng', en: 'stopped' },
  settings: { vi: 'Mở thiết lập', en: 'Open the setting' },
  openProblems: { vi: 'Xem cảnh báo', en: 'Show findings' },
  silent: {
    'not-vietnamese': {
      vi: 'không kiểm tra: không phải văn bản tiếng Việt',
      en: 'not checked: the text is not Vietnamese',
    },
    'too-large': {
      vi: 'không kiểm tra: văn bản lớn quá mức đặt trong soatSo.size.limit',
      en: 'not checked: the text is larger than soatSo.size.limit allows',
    },
    off: {
      vi: 'không nêu cảnh báo: đã tắt trong soatSo.check.when',
      en: 'findings are switched off in soatSo.check.when',
    },
    ignored: {
      vi: 'không kiểm tra: tệp này được bỏ qua trong .soatso.json',
      en: 'not checked: .soatso.json ignores this file',
    },
  },
  beyondReach: { vi: 'không kiểm tra: văn bản trên 50 MB', en: 'not checked: the text is over 50 MB' },
  jsonTooLong: {
    vi: 'Bản JSON của văn bản này dài trên 50 MB nên VS Code không mở được. Hãy xuất ra tệp.',
    en: 'The JSON of this text is over 50 MB, which VS Code cannot open. Export it to a file instead.',
  },
  jsonWritten: {
    vi: 'Đã ghi tệp JSON. Tệp dài trên 50 MB nên không mở ra ở đây.',
    en: 'The JSON was written. The file is over 50 MB, so that it is not opened here.',
  },
  whyBeyondReach: {
    vi: 'VS Code không chuyển văn bản trên 50 MB cho tiện ích. Hãy chia nhỏ tệp, hoặc dùng soatso trên dòng lệnh.',
    en: 'VS Code does not pass texts over 50 MB to extensions. Split the file, or use soatso on the command line.',
  },
  /** `45 số liệu, 12 đối chiếu được, 2 cần kiểm tra` */
  summary: ({ figures, checked, findings }: Status): Text => {
    const toCheck = findings.error + findings.warning;
    const vi = (n: number) => n.toLocaleString('vi');
    const en = (n: number) => n.toLocaleString('en');
    return {
      vi: `${vi(figures)} số liệu, ${vi(checked)} đối chiếu được, ${vi(toCheck)} cần kiểm tra`,
      en: `${en(figures)} figure${figures === 1 ? '' : 's'}, ${en(checked)} checked, ${en(toCheck)} to review`,
    };
  },
  /** What stands behind the summary, one line each. */
  details: ({ relations, checked, findings }: Status): Text => {
    const all = findings.error + findings.warning + findings.information + findings.hint;
    const isCut = all > MOST_LISTED;
    const [vi, en] = [(n: number) => n.toLocaleString('vi'), (n: number) => n.toLocaleString('en')];
    return {
      vi: [
        `Đọc được ${vi(relations)} quan hệ giữa các số liệu; đối chiếu được ${vi(checked)}.`,
        `Mâu thuẫn rõ: ${vi(findings.error)}. Cần kiểm tra: ${vi(findings.warning)}. ` +
          `Lưu ý: ${vi(findings.information)}. Gợi ý: ${vi(findings.hint)}.`,
        ...(isCut
          ? [`VS Code chỉ liệt kê ${vi(MOST_LISTED)} cảnh báo của mỗi tệp; bản xuất JSON có đủ ${vi(all)} cảnh báo.`]
          : []),
        'Không có cảnh báo chưa phải là mọi số liệu đều đúng: chỉ những gì đối chiếu được mới được kiểm tra.',
      ].join('\n'),
      en: [
        `${en(relations)} relation${relations === 1 ? '' : 's'} between figures read; ${en(checked)} could be checked.`,
        `Clear conflicts: ${en(findings.error)}. To review: ${en(findings.warning)}. ` +
          `Notes: ${en(findings.information)}. Hints: ${en(findings.hint)}.`,
        ...(isCut
          ? [`VS Code lists only ${en(MOST_LISTED)} findings of a file; the JSON export has all ${en(all)}.`]
          : []),
        'No finding does not mean that every figure is right: only what could be compared was checked.',
      ].join('\n'),
    };
  },
} as const;
