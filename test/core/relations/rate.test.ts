import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

/** The growth of exports, said in one way or another, as a component of trade. */
const component = (exports: string): string | undefined =>
  relationsOf('growth', `Xuất nhập khẩu tăng 5%, trong đó ${exports}; nhập khẩu tăng 3%.`)[0]?.split(', ')[1];

test.each([
  ['xuất khẩu tăng 7%', 'component 7'],
  ['xuất khẩu giảm khoảng 7%', 'component −7'],
  ['xuất khẩu 7%', 'component 7'],
  ['tốc độ tăng xuất khẩu đạt 7%', 'component 7'],
  ['xuất khẩu bằng 97% so với cùng kỳ', 'component 97'],
  ['xuất khẩu tăng 7% so với cùng kỳ', 'component 7'],
])('a growth: %s', (exports, expected) => {
  expect(component(exports)).toBe(expected);
});

test.each([
  ['xuất khẩu đạt 7%'],
  ['xuất khẩu chiếm 57%'],
  ['xuất khẩu cùng kỳ tăng 7%'],
  ['xuất khẩu tăng 7% so với kế hoạch'],
])('none: %s', (exports) => {
  expect(component(exports)).toBeUndefined();
});
