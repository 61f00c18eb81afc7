import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const parted = (total: string): boolean => {
  const [, unit = ''] = total.match(/\d (\S.*)$/) ?? [];
  return relationsOf('parts', `${total}, trong đó có 31 ${unit} ở vùng cao.`).length > 0;
};

test.each([
  ['counted', 'Toàn tỉnh có 25 trường'],
  ['measured', 'Toàn tỉnh trồng 25 ha'],
  ['much money', 'Vốn thực hiện đạt 25 tỷ đồng'],
  ['a total of little', 'Tổng số tiền phạt là 25 triệu đồng'],
])('a sum: %s', (_, total) => {
  expect(parted(total)).toBe(true);
});

test.each([
  ['a mean', 'Quy mô bình quân là 25 lao động'],
  ['what each gets', 'Mức hỗ trợ là 25 triệu đồng'],
  ['a profit', 'Lợi nhuận đạt 25 tỷ đồng'],
  ['a difference', 'Cả nước xuất siêu 25 tỷ USD'],
  ['an age', 'Tuổi trung vị là 25 tuổi'],
])('of which more may be of some: %s', (_, total) => {
  expect(parted(total)).toBe(false);
});

test.each([
  'Nợ thuế là 350 tỷ đồng, trong đó nợ cùng kỳ năm trước 400 tỷ đồng.',
  'Đã giải ngân 1.200 tỷ đồng, trong đó kế hoạch vốn kéo dài là 1.500 tỷ đồng.',
  'Tháng 9 xuất khẩu 120 triệu USD, trong đó lũy kế từ đầu năm 980 triệu USD.',
])('what is of another time, or planned, is no part where it is more: %s', (text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
