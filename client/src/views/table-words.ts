import type { Words } from '../../webview/messages.ts';
import { say, type Text } from '../texts.ts';

/** The words of the figure table in the reader's language. */
export const tableWords = (): Words =>
  Object.fromEntries(Object.entries(WORDS).map(([name, text]) => [name, say(text)])) as unknown as Words;

const WORDS: Readonly<Record<keyof Words, Text>> = {
  title: { vi: 'Bảng số liệu', en: 'Figure table' },
  filter: { vi: 'Lọc: chỉ tiêu, nơi, năm, con số…', en: 'Filter: indicator, place, year, number…' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  save: { vi: 'Lưu CSV…', en: 'Save as CSV…' },
  review: { vi: 'Kiểm tra toàn bộ thư mục', en: 'Check the whole folder' },
  none: {
    vi: 'Chưa có chỉ tiêu nào. Hãy mở một văn bản, hoặc kiểm tra toàn bộ thư mục.',
    en: 'There are no indicators yet. Open a text, or check the whole folder.',
  },
  noMatch: { vi: 'Không có dòng nào khớp với bộ lọc.', en: 'Nothing matches the filter.' },
  count: { vi: '# dòng.', en: '# lines.' },
  more: {
    vi: 'Còn # chỉ tiêu nữa: chỉ hiện những chỉ tiêu nói được nhiều nhất.',
    en: '# more indicators are left out: those that say least.',
  },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  place: { vi: 'Nơi', en: 'Place' },
  period: { vi: 'Kỳ', en: 'Period' },
  reached: { vi: 'Thực hiện', en: 'Reached' },
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  share: { vi: 'So với kế hoạch', en: 'Of the plan' },
  picture: { vi: 'Thực hiện và kế hoạch', en: 'Reached and planned' },
  trend: { vi: 'Biến động', en: 'Change' },
  document: { vi: 'văn bản', en: 'texts' },
  derived: { vi: 'suy ra từ tỷ lệ đạt kế hoạch', en: 'follows from the percent of the plan that was reached' },
  open: { vi: 'mở trong', en: 'open in' },
};
