import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresGrammar, plainGrammar } from './grammar.ts';
import { type Colour, grammarFor, marked, root } from './tokenize.ts';

describe('the published grammars', () => {
  it.each([
    ['figures', figuresGrammar()],
    ['plain', plainGrammar('text.plain')],
    ['vi-plan', plainGrammar('text.plain.vi-plan')],
  ])('%s is what the tables of the core give', async (name, grammar) => {
    const file = path.join(root, 'syntaxes', `${name}.tmLanguage.json`);
    const derived = `${JSON.stringify(grammar, null, 2)}\n`;
    if (process.env.UPDATE === '1') await writeFile(file, derived);
    expect(await readFile(file, 'utf8'), 'Stale: UPDATE=1 npx vitest run test/syntaxes writes it').toBe(derived);
  });
});

describe.each(['text.plain', 'text.plain.vi-plan'])('in %s', (host) => {
  let colour: Colour;
  beforeAll(async () => {
    colour = await grammarFor(host);
  });
  const check = (kind: string, text: string) =>
    it(text, () => expect(marked(colour, text.replaceAll(/[⟦⟧]/g, ''), kind)).toBe(text));
  const checkDecomposed = (kind: string, text: string) => check(kind, text.normalize('NFD'));

  describe('percentages', () => {
    check('percent', 'Kinh tế tăng ⟦6,01%⟧ so với năm trước.');
    check('percent', 'GRDP tăng trên ⟦7 %/năm⟧ trong giai đoạn tới.');
    check('percent', 'Lãi suất ⟦2,5 phần trăm⟧ mỗi năm.');
    check('percent', 'Chỉ số giảm ⟦-3,18%⟧, nhóm khác ⟦+7.2%⟧.');
    check('percent', 'Hộ nghèo giảm ⟦từ 2 đến 2,5%⟧ mỗi năm.');
    check('percent', 'Tăng ⟦6,6 – 6,8%⟧ hoặc ⟦6,6%-6,8%⟧.');
    check('percent', 'Tăng lần lượt ⟦2,27%⟧ và ⟦6,91%⟧.');
    check('percent', 'Cơ cấu: ⟦41,5⟧; ⟦30,2⟧ và ⟦28,3%⟧.');
    check('percent', 'Kế hoạch ⟦≥82%⟧, thực hiện ⟦≥ 95%⟧; (⟦99,5%⟧ số hộ).');
    check('percent', '⟦100%⟧ số xã có đường ô tô.');
    checkDecomposed('percent', 'Lãi suất ⟦từ 2 tới 2,5 phần trăm⟧ mỗi năm.');
  });

  describe('percentage points', () => {
    check('percentage-point', 'Tăng ⟦0,06 điểm phần trăm⟧.');
    check('percentage-point', 'Giảm ⟦1-1,5 điểm %⟧ mỗi năm.');
    check('percent', 'Tăng 0,06 điểm phần trăm, tức là tăng ⟦1,2%⟧.');
  });

  describe('money', () => {
    check('money', 'Chi ngân sách ⟦8.625 tỷ đồng⟧.');
    check('money', 'Bình quân ⟦46,3 triệu đồng/người⟧.');
    check('money', 'Xuất khẩu ⟦7,3 triệu USD⟧, nhập khẩu ⟦3 tỷUSD⟧.');
    check('money', 'Tổng vốn ⟦825 tỷ 776 triệu đồng⟧.');
    check('money', 'Quy mô ⟦1 triệu 296 nghìn tỷ đồng⟧.');
    check('money', 'Hỗ trợ ⟦830.000.000đ⟧ và ⟦500.000 VNĐ⟧ mỗi hộ.');
    check('money', 'Dầu ở mức ⟦60 USD/thùng⟧, vé ⟦10$⟧, ⟦20 €⟧.');
    check('money', 'Thu đạt từ ⟦955 tỷ đồng⟧ trở lên.');
    check('money', 'Vay ⟦$50 triệu⟧, viện trợ ⟦€1,5⟧.');
    check('money', 'Giá ⟦15 tr.đ⟧, ⟦20 trđ⟧, ⟦30 tr.đồng⟧, ⟦2 tỷ.đ⟧, ⟦5 ng.đ⟧.');
    check('money', 'Thu ⟦từ 955 đến 1.000 tỷ đồng⟧; vay ⟦3 triệu đô la Mỹ⟧.');
    check('money', 'CHI ⟦12 TỶ ĐỒNG⟧, thu ⟦9 Tỉ Ðồng⟧.');
    checkDecomposed('money', 'Chi ngân sách ⟦8.625 tỷ đồng/năm⟧, vay ⟦2 bảng Anh⟧.');
  });

  describe('dates', () => {
    check('date', 'Nghị quyết ban hành ⟦ngày 25 tháng 10 năm 2022⟧.');
    check('date', 'Từ ⟦mùng 6 tháng 4⟧, tỉnh tổ chức hội nghị.');
    check('date', 'Họp ⟦ngày 07/01/2021⟧, ⟦ngày 11/12⟧, ⟦ngày 22.4⟧ và ⟦ngày 17-12⟧.');
    check('date', 'Chiều ⟦11/12⟧, sáng ⟦10/3/2025⟧ và tối ⟦1/1⟧.');
    check('date', 'Ký ⟦07/01/2021⟧, sửa ⟦25.10.2022⟧.');
    checkDecomposed('date', 'Chiều ⟦11/12⟧ và ⟦ngày 25 tháng 10 năm 2022⟧.');
  });

  describe('what is none of these', () => {
    const silent = (text: string) => check('', text);
    silent('Nghị quyết số 196/2025/QH15 và Thông báo 75-TB/TW.');
    silent('Đạt 11/12 chỉ tiêu; bầu được 13/16 phiếu.');
    silent('Hội nghị có 26 đồng chí và 120 đồng bào dự; tỉnh có 4 đô thị.');
    silent('Cả nước có 10 đại biểu, 5 đơn vị và 3 đồn biên phòng.');
    silent('Sản lượng 192,7 tỷ kWh; 165 nghìn hecta.');
    silent('Mục 1.1.2 của phụ lục; phiên bản 10.20.30.');
    silent('Trồng 3.900 ha rừng, 11 xã đạt chuẩn nông thôn mới.');
    silent('Mỗi ngày 20 lượt; ngày 32/13; đến 5/6 khu.');
    silent('Ký năm 2015. Yên Bái, 20. Đồng Tháp.');
    silent('Tệp a%20b%20c và 1e5.');
    silent('Giai đoạn 2021-2025 và năm học 2022-2023.');
  });
});

describe('in Markdown', () => {
  /** A host in the manner of VS Code's own: paragraphs, code and links are scopes of its making. */
  const markdown = {
    scopeName: 'text.html.markdown',
    repository: { $self: { patterns: [] }, $base: { patterns: [] } },
    patterns: [
      { begin: '^```.*$', end: '^```$', name: 'markup.fenced_code.block.markdown' },
      {
        begin: '(^|\\G)(?=\\S)',
        while: '(^|\\G)(?=\\S)',
        name: 'meta.paragraph.markdown',
        patterns: [
          { match: '`[^`]*`', name: 'markup.inline.raw.string.markdown' },
          { match: '\\*\\*[^*]+\\*\\*', name: 'markup.bold.markdown', captures: { 0: { patterns: [] } } },
          { match: '<[^>]+>', name: 'markup.underline.link.markdown' },
        ],
      },
    ],
  };
  let colour: Colour;
  beforeAll(async () => {
    colour = await grammarFor('text.html.markdown', { 'text.html.markdown': markdown });
  });
  const check = (text: string) => it(text, () => expect(marked(colour, text.replaceAll(/[⟦⟧]/g, ''))).toBe(text));

  check('Tăng **⟦6,01%⟧**, thu ⟦830 tỷ đồng⟧ `7%`.');
  check('⟦6,01%⟧ ở đầu dòng, xem <http://example.vn/50%>.');
  check('```\nTăng 6,01%\n```\nTăng ⟦6,01%⟧.');
});

describe('a hostile line of 200,000 characters', () => {
  let colour: Colour;
  beforeAll(async () => {
    colour = await grammarFor('text.plain');
  });
  const hostile = [
    '1',
    '1.',
    '1 ',
    ' ',
    '1,',
    'từ 1 đến ',
    '1; ',
    '1 tỷ ',
    '1 tỷ 1 triệu ',
    '1 tỷ tỷ ',
    '(',
    'ngày 1',
    'đ',
    '%',
    '1 và ',
    '-1',
  ];
  it.each(hostile)('“%s…” is read within the time that a test may take', (piece) => {
    const line = piece.repeat(200_000 / piece.length);
    expect(marked(colour, line).replaceAll(/[⟦⟧]/g, '')).toBe(line);
  });
});
