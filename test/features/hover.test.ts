import { parse } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { hover } from '../../server/src/features/hover.ts';
import { ask, atCaret, type Situation, snapshotOf } from './harness.ts';

function hoverAt(sample: string, situation?: Situation): Promise<Hover | null> {
  const { text, offset } = atCaret(sample);
  const snapshot = snapshotOf(text, situation);
  return ask(hover, 'textDocument/hover', snapshot, {
    position: snapshot.lines.positionAt(offset),
  }) as Promise<Hover | null>;
}

/** The lines that the hover shows at the caret; none where there is no hover. */
async function lines(sample: string, situation?: Situation): Promise<string[]> {
  const contents = (await hoverAt(sample, situation))?.contents as { value: string } | undefined;
  return contents?.value.split('\n').filter((line) => line !== '') ?? [];
}

const markdown = { client: { hoverFormat: 'markdown' } } as const;
const english = { settings: { locale: 'en' } };

describe('a number', () => {
  test('is shown as written, exact and grouped, in words, by what it is divided, with its true bounds', async () => {
    expect(await lines('GRDP bình quân đạt 46,3 tri‸ệu đồng/người, vượt kế hoạch.', markdown)).toEqual([
      expect.stringMatching(/^\*\*46,3 triệu đồng\/người\*\*/),
      '46.300.000 đồng mỗi người (bốn mươi sáu triệu ba trăm nghìn đồng); số đã làm tròn, thực tế từ 46,25 đến 46,35 triệu đồng',
    ]);
  });

  test('has the number form of the language in which we speak, and bounds in that of the writer', async () => {
    expect(await lines('GRDP bình quân đạt 46,3 tri‸ệu đồng/người, vượt kế hoạch.', english)).toEqual([
      expect.stringMatching(/^46,3 triệu đồng\/người/),
      '46,300,000 VND per người; rounded, in fact from 46,25 to 46,35 triệu đồng',
    ]);
  });

  test.each([
    ['Sản lượng tăng 6,0‸1%.', '6,01% (sáu phẩy không một phần trăm); số đã làm tròn, thực tế từ 6,005 đến 6,015%'],
    ['Tỷ trọng giảm 0,06 đi‸ểm phần trăm.', /^0,06 điểm phần trăm .*thực tế từ 0,055 đến 0,065 điểm phần trăm$/],
    [
      'Thu ngân sách đạt hơn 7.3‸00 tỷ đồng.',
      /^hơn 7\.300\.000\.000\.000 đồng .*; có thể hiểu là từ 7.300 đến 7.400 tỷ đồng$/,
    ],
    [
      'Thu ngân sách đạt gần 7.3‸00 tỷ đồng.',
      /^gần 7\.300\.000\.000\.000 đồng .*; có thể hiểu là từ 7.200 đến 7.300 tỷ đồng$/,
    ],
    [
      'Đã trồng khoảng 165 nghìn he‸cta rừng.',
      /^khoảng 165\.000 hecta .*; có thể hiểu là từ 164,5 đến 165,5 nghìn hecta$/,
    ],
    ['Kế hoạch giao là ≥8‸2%, chưa đạt.', 'ít nhất 82% (tám mươi hai phần trăm)'],
    ['Tỷ lệ hộ nghèo không quá 5‸% vào cuối năm.', 'tối đa 5% (năm phần trăm)'],
    ['Phấn đấu tăng trưởng từ 2 đến 2,‸5%.', 'hai số đã làm tròn, thực tế từ 1,5 đến 2,55%'],
    ['Năng suất đạt 41,‸5; 30,2 và 28,3% so với trước.', /thực tế từ 41,45 đến 41,55%$/],
    ['Tổng vốn là 825 tỷ‸ 776 triệu đồng.', /thực tế từ 825.775.500.000 đến 825.776.500.000 đồng$/],
    ['Đã chi 830.000‸.000đ cho trường học.', '830.000.000 đồng (tám trăm ba mươi triệu đồng)'],
    ['Huyện có 26 ch‸ỉ tiêu chủ yếu.', '26 chỉ tiêu (hai mươi sáu chỉ tiêu)'],
    ['Sản lượng thay đổi -3,1‸8% so với cùng kỳ.', /^-3,18% \(âm ba phẩy một tám phần trăm\)/],
  ])('%s', async (sample, said) => {
    expect((await lines(sample))[1]).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });

  test('that may be read in two ways says so', async () => {
    expect(await lines('Đã khai thác 17.‸555m3 gỗ rừng trồng.')).toContain(
      'Cũng có thể hiểu là 17,555 m3, nếu dấu chấm là dấu thập phân',
    );
  });
});

test('in a table, its row and its column say what it is, and in which unit', async () => {
  const table = 'Đơn vị: triệu đồng\n\nNội dung\tThực hiện năm 2021\nThu nội địa\t1.2‸34\nThu khác\t56';
  expect(await lines(table)).toEqual([
    '1.234 · Thu nội địa · Thực hiện năm 2021 · năm 2021',
    '1.234.000.000 đồng (một tỷ hai trăm ba mươi tư triệu đồng); số đã làm tròn, thực tế từ 1.233.500.000 đến 1.234.500.000 đồng',
  ]);
});

test('the title says of what and of when', async () => {
  expect((await lines('Năm 2022, GRDP bình quân đạt 46,3 tri‸ệu đồng/người.', markdown))[0]).toBe(
    '**46,3 triệu đồng/người** · GRDP bình quân · năm 2022',
  );
});

describe('other kinds', () => {
  test.each([
    ['Còn 4‸/26 chỉ tiêu chưa đạt kế hoạch.', '4 trên 26 chỉ tiêu ≈ 15,38%'],
    ['Có 5‸/20 xã đạt chuẩn nông thôn mới.', '5 trên 20 xã = 25%'],
    ['Ngày 07/0‸1/2021, hội nghị được tổ chức.', 'Thứ Năm, ngày 7 tháng 1 năm 2021'],
    ['Chiều 11/‸12, hội nghị được tổ chức.', 'ngày 11 tháng 12 (không ghi năm)'],
    ['Trong quý ‸I/2022 đã hoàn thành.', 'quý I năm 2022, từ tháng 1 đến tháng 3'],
    ['Kế hoạch giai đoạn 2021-‸2025 đã được duyệt.', 'từ năm 2021 đến năm 2025 (5 năm)'],
    ['Hội nghị bắt đầu lúc 8h‸30 sáng.', '8 giờ 30 phút'],
  ])('%s', async (sample, said) => expect((await lines(sample))[1]).toBe(said));

  test('of which there is nothing more to say have one line', async () => {
    expect(await lines('Trong 5 nă‸m qua đã có nhiều đổi mới.')).toEqual(['5 năm']);
  });

  test.each(['Nghị quyết số 29-N‸Q/TU đã được ban hành.', 'Theo Điều 1‸2 của quy chế đã ban hành.'])(
    'a name has no hover: %s',
    async (sample) => expect(await hoverAt(sample)).toBeNull(),
  );

  test.each(['Huyện c‸ó 26 chỉ tiêu.', '‸', 'The plan has 2‸6 targets and 40 of them were met'])(
    'there is none where nothing is read: %s',
    async (sample) => expect(await hoverAt(sample)).toBeNull(),
  );
});

describe('a relation', () => {
  test('that holds is shown with its arithmetic', async () => {
    expect(await lines('Huyện có 12‸ chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.')).toContain(
      '3 + 9 = 12: khớp',
    );
  });

  test('whose parts need not be all says how far it was checked', async () => {
    expect(await lines('Huyện có 20‸ chỉ tiêu, trong đó 4 chỉ tiêu đạt và 3 chỉ tiêu vượt kế hoạch.')).toContain(
      'Đối chiếu với 4 chỉ tiêu; 3 chỉ tiêu: không phần nào vượt tổng',
    );
  });

  const broken = 'Huyện có 12 chỉ tiêu,\ngồm 4 chỉ‸ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';

  test('that is broken shows the finding, its level, its participants and why it matters', async () => {
    expect(await lines(broken, markdown)).toEqual([
      expect.stringMatching(/^\*\*4 chỉ tiêu\*\*/),
      '4 chỉ tiêu (bốn chỉ tiêu)',
      expect.stringMatching(/^\*\*Cần kiểm tra:\*\* 4 \+ 9 = 13/),
      'Số liệu liên quan: tổng: 12 chỉ tiêu (dòng 1); phần: 9 chỉ tiêu (dòng 2)',
      expect.stringContaining('Đề nghị'),
    ]);
  });

  test('that the client shows there itself adds its level and why it matters; at the others the finding, too', async () => {
    const linking = { client: { ...markdown.client, showsRelatedInformation: true } };
    expect(await lines(broken, linking)).toEqual([
      expect.stringMatching(/^\*\*4 chỉ tiêu\*\*/),
      '4 chỉ tiêu (bốn chỉ tiêu)',
      expect.stringMatching(/^\*\*Cần kiểm tra:\*\* Khi .*Đề nghị/),
    ]);
    expect(await lines(broken.replace('chỉ‸', 'chỉ').replace('12', '12‸'), linking)).toContainEqual(
      expect.stringMatching(/^\*\*Cần kiểm tra:\*\* 4 \+ 9 = 13/),
    );
  });

  test('whose rule is off is still no relation that holds', async () => {
    expect(await lines(broken, { settings: { rules: { 'count-sum': 'off' } } })).toEqual([
      expect.stringMatching(/^4 chỉ tiêu/),
      '4 chỉ tiêu (bốn chỉ tiêu)',
      '4 + 9 ≠ 12: chưa khớp, đề nghị kiểm tra lại',
    ]);
  });
});

test('the hover covers the figure', async () => {
  expect((await hoverAt('Huyện\ncó 26 ch‸ỉ tiêu.'))?.range).toEqual({
    start: { line: 1, character: 3 },
    end: { line: 1, character: 14 },
  });
});

/** Snippets of the length of `26 chỉ tiêu`, each of which does something in Markdown or HTML. */
const HOSTILE = [
  '<b>đậm</b>!',
  '<img src=x>',
  '[a](x:y) ok',
  '![a](x:y) k',
  '**a** _b_ c',
  '`code` code',
  '~~a~~ ~b~ c',
  '&lt;&#60;&a;',
  'www.abc.com',
  'http://a.bc',
  'ftp://a.bcd',
  'ab@cdef.com',
  '# tiêu đề a',
  '- mục lục a',
  '1. mục lục ',
  '+ mục lục a',
  '> trích dẫn',
  '--- --- ---',
  '===========',
  '| a | b | c',
  'a\n\n# b\n\n-c',
  '\\*a\\* \\<b>',
  '<!-- abc ->',
  '$a$ $(zap)$',
];

test.each(HOSTILE)('text of the document is no markup: %j', async (hostile) => {
  const text = 'Huyện có 26 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
  const harmless = snapshotOf(text, markdown);
  const snapshot = { ...harmless, text: text.replace('26 chỉ tiêu', hostile.padEnd(11, 'x').slice(0, 11)) };
  const position = harmless.lines.positionAt(text.indexOf('26'));
  const { contents } = (await ask(hover, 'textDocument/hover', snapshot, { position })) as {
    contents: { value: string };
  };
  const tags = parse(contents.value, { async: false, gfm: true }).match(/<\/?[a-z][^>]*>/g) ?? [];
  expect(new Set(tags)).toEqual(new Set(['<p>', '</p>', '<strong>', '</strong>']));
  expect(decoded(parse(contents.value, { async: false, gfm: true }))).toContain(shown(snapshot.text.slice(9, 20)));
});

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();
const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

test('a figure that takes part in very many findings names some of them, and how many more there are', async () => {
  const said = await lines(`Thu ngân sách tăng 6,‸5%. ${'Huyện có 22385 hộ được vay vốn. '.repeat(40)}`);
  expect(said.filter((line) => line.startsWith('Gợi ý:') || line.startsWith('Lưu ý:'))).toHaveLength(10);
  expect(said.at(-1)).toBe('… và 30 cảnh báo khác');
});
