import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const FIRST = 'Năm 2020, tổng thu NSNN từ hoạt động xuất nhập khẩu của ngành Hải quan đạt 317.090 tỷ đồng.';

test.each([
  ['in other words', 'Số thu ngân sách từ hoạt động xuất nhập khẩu năm 2020 đạt 317.090 tỷ đồng.'],
  ['with a digit changed', 'Số thu ngân sách từ hoạt động xuất nhập khẩu năm 2020 đạt 317.990 tỷ đồng.'],
])('%s', (_, again) => {
  expect(relationsOf('restatement', `${FIRST}\n\n${again}`)).toHaveLength(1);
});

test.each([
  ['another period', 'Số thu ngân sách từ hoạt động xuất nhập khẩu năm 2019 đạt 317.990 tỷ đồng.'],
  ['a plan', 'Dự toán thu ngân sách từ hoạt động xuất nhập khẩu năm 2020 là 317.990 tỷ đồng.'],
  ['fewer words', 'Số thu ngân sách năm 2020 đạt 317.990 tỷ đồng.'],
  ['what no slip explains', 'Số thu ngân sách từ hoạt động xuất nhập khẩu năm 2020 đạt 298.145 tỷ đồng.'],
])('none: %s', (_, again) => {
  expect(relationsOf('restatement', `${FIRST}\n\n${again}`)).toEqual([]);
});
