import { expect, test } from 'vitest';
import { isApart, onOneLine } from '../../../server/src/core/lex/lines.ts';
import { figures, tokens } from '../../harness.ts';

const LINE = 'Đến hết tháng sáu năm nay, cả huyện đã thu được';

/** Whether the token behind the last line break is apart. */
const apart = (text: string): boolean => {
  const list = tokens(text);
  for (let i = list.count - 1; i > 0; i--) if (list.lineStart(i)) return isApart(list, i);
  throw new Error('no second line');
};

test.each([
  ['a sentence that goes on', `${LINE} 830 tỷ\nđồng.`, false],
  ['a capital letter', `${LINE} 830 tỷ\nĐồng chí Bí thư phát biểu.`, true],
  ['a short line, as of a cell', 'Số xã 12\nxã đạt chuẩn', true],
  ['a line of its own before it', `${LINE}\n12\nxã đạt chuẩn`, true],
  ['a colon before the number', `${LINE} nhiều hơn: 12\ntrường học: 5`, true],
  ['a mark', `${LINE} 12\n- xã đạt chuẩn`, true],
])('%s', (_, text, expected) => {
  expect(apart(text)).toBe(expected);
});

test('a stretch is on one line', () => {
  const list = tokens('Có 12 triệu hộ \n kinh doanh');
  expect(onOneLine(list, 3, list.count)).toBe('hộ kinh doanh');
});

test.each([
  [`${LINE} 830 tỷ\nđồng tiền thuế.`, ['money 830000000000 VND']],
  [`${LINE} 830\ntỷ đồng tiền thuế.`, ['money 830000000000 VND']],
  [`${LINE} 2,5 triệu hộ\nkinh doanh.`, ['quantity 2500000 hộ kinh doanh']],
  [`${LINE} 12\nxã đạt chuẩn.`, ['quantity 12 xã']],
  [`${LINE} 3.200\nha rừng.`, ['quantity 3200 ha']],
  [`${LINE} 15 phần\ntrăm dự toán.`, ['percent 15 %']],
  ['Số xã\n12\nxã đạt chuẩn\n15\ntỷ đồng', []],
])('figures over lines: %j', (text, expected) => {
  expect(figures(text).filter((one) => !/^(?:period|duration)/u.test(one))).toEqual(expected);
});
