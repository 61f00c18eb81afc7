import fc from 'fast-check';
import type { Format } from '../server/src/core/index.ts';

/** Sentences with the figures that the reader knows, written for these tests. */
const SENTENCES = [
  'Năm 2022, GRDP bình quân đầu người đạt 46,3 triệu đồng/người, bằng 101% kế hoạch.',
  'Trong 26 chỉ tiêu chủ yếu, có 22 chỉ tiêu đạt kế hoạch.',
  'Còn 4/26 chỉ tiêu không đạt kế hoạch.',
  'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt và 9 chỉ tiêu đạt.',
  'Tổng thu 825 tỷ 776 triệu đồng, tăng từ 2 đến 2,5% so với cùng kỳ.',
  'Lạm phát 6,6 – 6,8%; tỷ lệ hộ nghèo giảm -0,3%, còn 3,18 %.',
  'Ngày 25 tháng 10 năm 2022, HĐND ban hành Nghị quyết 29-NQ/TU.',
  'Cuộc họp lúc 8h30 ngày 07/01/2021 tại QL3B, hotline: 0986575708.',
  'Trồng mới 7.748ha ngô, sản lượng 17.555m3 gỗ và 192,7 tỷ kWh.',
  'Giai đoạn 2021-2025, vốn 1 triệu 296 nghìn tỷ đồng, gấp 2,2 lần.',
  'Đạt hơn 7.300 tỷ đồng, ít nhất 82% trở lên; ≥82%, ~5 nghìn hộ.',
  'Có 126/106 hộ nghèo được hỗ trợ; 93/94 xã đạt chuẩn.',
  'Chi 46.3 triệu, 1,000 tỷ, 274, 4 triệu và 1.200.000 đồng (một triệu hai trăm nghìn đồng).',
  'Cơ cấu 41,5; 30,2 và 28,3%, chênh 0,06 điểm phần trăm trong 6 tháng đầu năm.',
  'Hoá đơn 60 USD/thùng, hoàn thành trong quý I/2022 và tháng 8/2020.',
  'Không có số liệu nào ở đây cả.',
];
const STARTS = ['', '', '', '- ', '1. ', '2.1. ', 'a) ', '# ', '## ', '| ', '> ', 'I. ', '\t'];
const ENDS = ['\n', '\n', '\n\n', ' ', ' ', '\r\n', '', ' |\n', '\t', '\u200b', '\u00a0'];
const MARKUP = ['```\n', '~~~\n', '<!-- ', ' -->', '---\n', '`', '](', ')', '**', '***[3]**', '|---|---|\n'];
/** Rows of tables in each layout, and lines of such with one cell each. */
const ROWS = [
  'Đơn vị: Triệu đồng\n',
  '| STT | Nội dung | Dự toán năm 2022 | Thực hiện |\n',
  '| A | B | 1 | 2 | 3=2-1 |\n',
  '| 1 | Thu nội địa | 1.234 | (56) | … |\n| 2 | Thu khác | 1.200 | - | 12,5% |\n',
  '|\n1\n|\nThu khác\n|\n1.200\n|\n|\n',
  'Nội dung\t2021\t2022\nThu nội địa\t1.234\t1.300\nThu khác\t12,5\t-\n',
  'Nội dung          Kế hoạch    Thực hiện\nThu nội địa          1.234        1.300\nThu khác                          56,5\n',
  'A\nB\n1\n2\n3=2-1\n',
  'I\nThu nội địa\n1.234\n1.300\n66\n-\nThuế khác\n12\n…\n-\n',
  'Tổng cộng\n1.246\n1.300\n54\n',
];
const DIRECTIVES = [
  '<!-- soatso-disable-next-line -->\n',
  '<!-- soatso-disable-next-line count-sum -- đã đối chiếu -->\n\n',
  '<!-- soatso-disable -->',
  '<!-- soatso-enable -->',
  '<!-- soatso-disable-file part-exceeds-whole, tỷ-lệ -->\n',
  'soatso-disable-nextline',
];
const PIECES = [
  '5',
  '0',
  '.',
  ',',
  '%',
  '/',
  '-',
  '–',
  'tỷ',
  ' đồng',
  'đ',
  '\n',
  '\r',
  '\n\n',
  ' ',
  '(',
  '+',
  '25',
  '2.',
  '\u0301',
  '\ud800',
  '\0',
];

const sentence = fc.tuple(fc.constantFrom(...STARTS), fc.constantFrom(...SENTENCES), fc.constantFrom(...ENDS));

/** Something a writer may type or paste: sentences in their lines, markup, a few characters. */
export const snippet = fc.oneof(
  { weight: 6, arbitrary: sentence.map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...ROWS) },
  { weight: 1, arbitrary: fc.constantFrom(...DIRECTIVES) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((parts) => parts.join('')) },
);

/** A policy text with headings, lists, tables and markup, not always well formed. */
export const policyText = fc.array(snippet, { maxLength: 14 }).map((parts) => parts.join(''));

/** The same without markup, odd characters and half tokens. */
export const cleanText = fc
  .array(sentence, { minLength: 1, maxLength: 10 })
  .map((sentences) => sentences.map((parts) => parts.join('')).join(''));

export const format = fc.constantFrom<Format>('plain', 'markdown');

/** A change of a text: where (as shares of its length), and what is put there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
  insert: fc.oneof(fc.constant(''), snippet),
});

export function edited(text: string, { at, remove, insert }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
