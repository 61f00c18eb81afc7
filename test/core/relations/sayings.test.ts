import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const BODY =
  'Theo báo cáo của Sở, năm tháng đầu năm tỉnh đã xuất khẩu gạo được 45 nghìn tấn, trị giá 23,4 tỷ đồng và còn nhiều đơn hàng.';

test.each([
  ['a heading', `# Xuất khẩu gạo đạt 23,4 tỷ đồng\n\n${BODY}`],
  ['a first line', `Xuất khẩu gạo đạt 23,4 tỷ đồng\n${BODY}`],
  [
    'a title that ran into the sentence below it',
    `Giá vàng giảm mạnh. Xuất khẩu gạo đạt 23,4 tỷ đồng ${BODY} Giá ổn định.`,
  ],
])('%s is said again in the text', (_, text) => {
  expect(relationsOf('restatement', text)).toContain('first 23400000000, again 23400000000');
});

test('a unit that a name follows ends no title', () => {
  expect(relationsOf('restatement', 'Thu ngân sách chiếm 23,4% GDP của tỉnh, tăng 23,4% so với năm trước.')).toEqual(
    [],
  );
});
