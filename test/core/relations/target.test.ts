import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/index.ts';
import { relationsOf } from './rows.ts';

/** The targets of a text, each with the verdict's own word. */
const targets = (text: string): string[] => {
  const words = analyse(text).relations.flatMap(({ what: { relation }, at }) =>
    relation.type === 'target'
      ? [relation.verdict ? text.slice(relation.verdict.span.start + at, relation.verdict.span.end + at) : 'none']
      : [],
  );
  return relationsOf('target', text).map((said, i) => `${said}: ${words[i]}`);
};

test.each([
  [
    'a verdict before several items',
    'Còn 2 chỉ tiêu không đạt kế hoạch đề ra là số trường học; tỷ lệ hồ sơ trực tuyến đạt 73%, kế hoạch ≥82%.',
    'value 73, target 82: không đạt',
  ],
  ['a verdict behind', 'Sản lượng đạt 73 tấn (kế hoạch 70 tấn), vượt kế hoạch.', 'value 73, target 70: vượt'],
  [
    'the nearest verdict',
    'Có 17 chỉ tiêu đạt và vượt kế hoạch; 2 chỉ tiêu không đạt là điện và tỷ lệ đô thị hóa (đạt 31%, kế hoạch 32%).',
    'value 31, target 32: không đạt',
  ],
  ['no verdict', 'Tỷ lệ hồ sơ trực tuyến đạt 73%, kế hoạch 82%.', 'value 73, target 82: none'],
  ['a percent of plan', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch, vượt kế hoạch đề ra.', 'percent 95: vượt'],
  [
    'more than twice of it',
    'Tỉnh có 326 sản phẩm, vượt 163% kế hoạch (200 sản phẩm).',
    'value 326, target 200, percent 163: vượt',
  ],
  ['less than it', 'Tỉnh có 190 sản phẩm, vượt 5% kế hoạch (200 sản phẩm).', 'value 190, target 200, percent 5: vượt'],
])('%s', (_, text, expected) => {
  expect(targets(text)).toEqual([expected]);
});

test.each([
  ['by how much', 'Tỉnh có 326 sản phẩm, vượt 63% kế hoạch (200 sản phẩm).', 'new 326, old 200, percent 63'],
  [
    'by how much, behind a growth',
    'Doanh thu đạt 1.653 tỷ đồng, tăng 21% so với cùng kỳ, vượt 16% kế hoạch năm (1.425 tỷ đồng).',
    'new 1653000000000, old 1425000000000, percent 16',
  ],
  [
    'a plan that the bracket names once more',
    'Cục thu được 183 tỷ đồng, vượt 2,2% so với chỉ tiêu dự toán cả năm (chỉ tiêu 179 tỷ đồng).',
    'new 183000000000, old 179000000000, percent 2.2',
  ],
  [
    'a plan without a bracket',
    'Cục thu được 183 tỷ đồng, vượt 2,2% so với kế hoạch là 179 tỷ đồng.',
    'new 183000000000, old 179000000000, percent 2.2',
  ],
])('what exceeds a plan is a change from it: %s', (_, text, expected) => {
  expect(relationsOf('change', text)).toContain(expected);
  expect(targets(text)).toEqual([]);
});

test('what the bracket holds besides is no plan', () => {
  expect(relationsOf('change', 'Thu được 183 tỷ đồng, vượt 2,2% kế hoạch (tương đương 4 tỷ đồng).')).toEqual([]);
});

test.each([
  ['two targets that are never named', 'Có 1.110 hồ sơ, bằng 33,39% kế hoạch, vượt chỉ tiêu tỉnh giao.'],
  ['plans of two periods', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch năm, vượt kế hoạch 9 tháng.'],
  ['two values', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch; chi vượt kế hoạch.'],
  ['a change of the plan', 'Thu tăng 95% so với kế hoạch, vượt kế hoạch.'],
  [
    'what exceeds something else',
    'Doanh thu đạt 1.653 tỷ đồng, tăng 21%; lợi nhuận vượt 16% kế hoạch (1.425 tỷ đồng).',
  ],
])('none: %s', (_, text) => {
  expect(targets(text)).toEqual([]);
});

test('what is to be low has no verdict', () => {
  expect(targets('Tỷ lệ hộ nghèo giảm còn 6%, đạt 6%, kế hoạch 5%, vượt kế hoạch.')).toEqual([
    'value 6, target 5: none',
  ]);
});
