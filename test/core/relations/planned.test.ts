import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const PLAN = 'Năm 2022, tỉnh Bình Minh được giao dự toán thu nội địa là 20.500 tỷ đồng.';
const ACTUAL = 'Thu nội địa của tỉnh đạt 16.400 tỷ đồng, bằng 80,0% dự toán.';
const FOUND = 'value 16400000000000, base 20500000000000, percent 80';

test.each([
  ['in the sentence before', `${PLAN} ${ACTUAL}`],
  ['in the paragraph before', `${PLAN}\n\n${ACTUAL}`],
  ['behind it', `Năm 2022, thu nội địa của tỉnh đạt 16.400 tỷ đồng, bằng 80,0% so với dự toán. ${PLAN}`],
])('the plan %s', (_, text) => {
  expect(relationsOf('ratio', text)).toContain(FOUND);
});

test.each([
  ['another indicator', `Dự toán thu xuất nhập khẩu năm 2022 là 20.500 tỷ đồng. ${ACTUAL}`],
  [
    'another year',
    `Dự toán thu nội địa năm 2019 là 20.500 tỷ đồng. Năm 2022, thu nội địa đạt 16.400 tỷ đồng, bằng 80,0% dự toán.`,
  ],
  ['another place', `${PLAN} Thu nội địa của tỉnh Hòa Phong năm 2022 đạt 16.400 tỷ đồng, bằng 80,0% dự toán.`],
  ['what no slip explains', `${PLAN} Thu nội địa của tỉnh đạt 11.237 tỷ đồng, bằng 80,0% dự toán.`],
])('none: %s', (_, text) => {
  expect(relationsOf('ratio', text).filter((relation) => relation.includes('base'))).toEqual([]);
});

test.each([
  ['its sentence', 'Kế hoạch vốn năm 2022 là 4.560 tỷ đồng; đến nay đã giải ngân 3.210 tỷ đồng, đạt 70,4% kế hoạch.'],
  [
    'the one before',
    'Kế hoạch vốn năm 2022 là 4.560 tỷ đồng. Đến nay đã giải ngân 3.210 tỷ đồng, bằng 70,4% kế hoạch.',
  ],
  [
    'the one before, of a district',
    'Năm 2022, huyện được giao thu 4.560 tỷ đồng. Kết quả, thu ngân sách đạt 3.210 tỷ đồng, bằng 70,4% kế hoạch.',
  ],
])('the plan right before it, under another name, in %s', (_, text) => {
  expect(relationsOf('ratio', text)).toContain('value 3210000000000, base 4560000000000, percent 70.4');
});

test('what the plan lacks', () => {
  const text = `${PLAN} Thu nội địa của tỉnh đạt 16.400 tỷ đồng, bằng 80,0% dự toán, hụt thu 4.100 tỷ đồng.`;
  expect(relationsOf('balance', text)).toEqual(['plus 20500000000000, minus 16400000000000, result 4100000000000']);
});

test('a plan that fits one value is that of the next under the same name in its sentence, slip or none', () => {
  const text = `${PLAN} Tổng số thu nội địa năm 2022 là 16.400 tỷ đồng, đạt 80,0% dự toán, trong đó, thu nội địa là 13.137 tỷ đồng, đạt 71,5% dự toán.`;
  expect(relationsOf('ratio', text)).toContain('value 13137000000000, base 20500000000000, percent 71.5');
});
