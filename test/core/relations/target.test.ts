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
  ['no verdict', 'Tỷ lệ hồ sơ trực tuyến đạt 73%, kế hoạch 82%.', 'value 73, target 82: none'],
  ['a percent of plan', 'Thu đạt 95 tỷ đồng, bằng 95% kế hoạch, vượt kế hoạch đề ra.', 'percent 95: vượt'],
  ['by how much', 'Tỉnh có 326 sản phẩm, vượt 63% kế hoạch (200 sản phẩm).', 'value 326, target 200, percent 63: vượt'],
  [
    'by how much, behind a growth',
    'Doanh thu đạt 1.653 tỷ đồng, tăng 21% so với cùng kỳ, vượt 16% kế hoạch năm (1.425 tỷ đồng).',
    'value 1653000000000, target 1425000000000, percent 16: vượt',
  ],
])('%s', (_, text, expected) => {
  expect(targets(text)).toEqual([expected]);
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
