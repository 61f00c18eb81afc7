import type { Text } from '../texts.ts';

/** The commands and their titles in the palette, where `Soát Số: ` stands before them. The manifest is derived from it. */
export const COMMANDS = {
  pasteAndCheck: { vi: 'Dán và kiểm tra', en: 'Paste and check' },
  showUnchecked: { vi: 'Xem những gì chưa đối chiếu được', en: 'Show what could not be checked' },
  explain: { vi: 'Giải thích cảnh báo này', en: 'Explain this finding' },
  reportFalseAlarm: { vi: 'Báo cảnh báo nhầm', en: 'Report a false alarm' },
  exportJson: { vi: 'Xuất JSON', en: 'Export JSON' },
  showJson: { vi: 'Xem số liệu dạng JSON', en: 'Show figures as JSON' },
  reviewFolder: { vi: 'Kiểm tra toàn bộ thư mục', en: 'Check the whole folder' },
  exportResults: { vi: 'Xuất kết quả…', en: 'Export results…' },
  report: { vi: 'Lập báo cáo để in', en: 'Make a report for printing' },
  compareWithCommitted: { vi: 'So với bản trước', en: 'Compare with the previous version' },
  compareWithFile: { vi: 'Đối chiếu với văn bản khác', en: 'Compare with another text' },
  showTable: { vi: 'Bảng số liệu', en: 'Figure table' },
  toggleDecorations: { vi: 'Bật/tắt tô màu số liệu', en: 'Toggle figure colours' },
  restoreIgnored: { vi: 'Khôi phục cảnh báo đã bỏ qua', en: 'Restore ignored findings' },
  openSample: { vi: 'Mở văn bản mẫu', en: 'Open a sample text' },
  restart: { vi: 'Khởi động lại', en: 'Restart' },
  showLog: { vi: 'Mở nhật ký', en: 'Show log' },
} as const satisfies Readonly<Record<string, Text>>;

/** The icons that commands have in the titles of views. */
export const COMMAND_ICONS: Partial<Record<CommandName, string>> = {
  reviewFolder: '$(run-all)',
  showTable: '$(table)',
  compareWithCommitted: '$(git-compare)',
  compareWithFile: '$(files)',
};

export type CommandName = keyof typeof COMMANDS;
