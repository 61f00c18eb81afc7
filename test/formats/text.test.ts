import { expect, test } from 'vitest';
import type { WriteOptions } from '../../server/src/formats/format.ts';
import { text } from '../../server/src/formats/text.ts';
import { checked, OPTIONS, write } from './checked.ts';

const CONFLICT = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
const HOLDS = 'Xã có 13 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
const IMPOSSIBLE = 'Còn 27/26 chỉ tiêu không đạt kế hoạch.';

const report = (texts: readonly string[], people: Partial<WriteOptions['people']> = {}, locale: 'vi' | 'en' = 'vi') =>
  write(
    text,
    texts.map((one, i) => checked(one, `${i + 1}.txt`)),
    { locale, people: { ...OPTIONS.people, ...people } },
  );

test('a finding is shown with its line, a caret under each participant, and what was found and checked', async () => {
  expect(await report([CONFLICT])).toBe(`1.txt

1.txt:1:21: Cần kiểm tra: 4 + 9 = 13, nhưng văn bản ghi tổng là 12 dự án. Nếu số 4 là 3 thì khớp. [count-sum]
  1 | Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.
    |       ^^^^^^^^ tổng: 12 dự án
    |                     ^^^^^^^
    |                                              ^^^^^^^ phần: 9 dự án

  Soát Số: 3 số liệu, 1 đối chiếu được, 1 cần kiểm tra
`);
});

test('several texts end in their total', async () => {
  expect(await report([HOLDS, 'Tỉnh có 15 dự án, trong đó 4 dự án giao thông và 3 dự án thủy lợi.'])).toBe(`1.txt
  Soát Số: 3 số liệu, 1 đối chiếu được, 0 cần kiểm tra

2.txt
  Soát Số: 3 số liệu, 1 đối chiếu được, 0 cần kiểm tra

Tổng cộng 2 văn bản: 6 số liệu, 2 đối chiếu được, 0 cần kiểm tra
`);
});

test('every figure in an aligned table', async () => {
  expect(await report(['Năm 2022, thu 46,3 triệu đồng/người, tăng 6,01%.'], { figures: true })).toBe(`1.txt

  Dòng  Loại       Trong văn bản             Giá trị  Đơn vị
     1  kỳ         Năm 2022                 năm 2022
     1  tiền       46,3 triệu đồng/người  46.300.000  đồng/người
     1  phần trăm  6,01%                        6,01  %

  Soát Số: 3 số liệu, 0 đối chiếu được, 0 cần kiểm tra; còn 1 chỗ chưa đối chiếu được
`);
});

test('a text that is not Vietnamese is said to be so, in one line', async () => {
  expect(await report(['The province reached 12 targets.'])).toBe(
    '1.txt\n  Văn bản này không phải tiếng Việt nên Soát Số không kiểm tra.\n',
  );
});

test('an empty text has no figures', async () => {
  expect(await report([''])).toBe('1.txt\n  Soát Số: 0 số liệu, 0 đối chiếu được, 0 cần kiểm tra\n');
});

test('quiet shows the level of contradictions only, and no text without', async () => {
  const shown = await report([CONFLICT, IMPOSSIBLE], { quiet: true });
  expect(shown).not.toContain('1.txt');
  expect(shown).toContain('2.txt:1:5: Mâu thuẫn rõ: ');
  expect(shown).toContain('Tổng cộng 2 văn bản: 4 số liệu, 2 đối chiếu được, 1 mâu thuẫn rõ, 1 cần kiểm tra');
});

test('in English', async () => {
  const shown = await report([CONFLICT], {}, 'en');
  expect(shown).toContain('1.txt:1:21: To be checked: 4 + 9 = 13, but the text gives a total of 12 dự án.');
  expect(shown).toContain('Soát Số: figures: 3, checked against others: 1, to be checked: 1');
});

test('a text without a name is called standard input', async () => {
  const { source, ...read } = checked(HOLDS);
  expect(await write(text, [{ ...read, source: { ...source, path: null } }])).toMatch(/^\(đầu vào chuẩn\)\n/);
});
