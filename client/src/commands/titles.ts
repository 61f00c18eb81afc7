import type { Text } from '../texts.ts';

/** The commands and their titles in the palette, where `Soát Số: ` stands before them. The manifest is derived from it. */
export const COMMANDS = {
  exportJson: { vi: 'Xuất JSON', en: 'Export JSON' },
  showJson: { vi: 'Xem số liệu dạng JSON', en: 'Show figures as JSON' },
  toggleDecorations: { vi: 'Bật/tắt tô màu số liệu', en: 'Toggle figure colours' },
  restoreIgnored: { vi: 'Khôi phục cảnh báo đã bỏ qua', en: 'Restore ignored findings' },
  restart: { vi: 'Khởi động lại', en: 'Restart' },
  showLog: { vi: 'Mở nhật ký', en: 'Show log' },
} as const satisfies Readonly<Record<string, Text>>;

export type CommandName = keyof typeof COMMANDS;
