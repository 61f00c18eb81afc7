import { expect, test } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/index.ts';
import { tradeSide } from '../../../server/src/core/relations/trade-side.ts';
import { tokens } from '../../harness.ts';

test.each([
  ['Xuất khẩu đạt 5 tỷ USD.', 'out'],
  ['Kim ngạch NK đạt 5 tỷ USD.', 'in'],
  ['Tổng kim ngạch xuất nhập khẩu đạt 5 tỷ USD.', 'both'],
  ['Cả nước xuất siêu 5 tỷ USD.', 'surplus'],
  ['Cán cân thương mại thâm hụt 5 tỷ USD.', 'deficit'],
  ['Xuất khẩu tăng; thu ngân sách đạt 5 tỷ USD.', undefined],
  ['Thu ngân sách đạt 5 tỷ USD.', undefined],
])('%s: %s', (text, side) => {
  const list = tokens(text);
  const [sentence] = readFigures(list).sentences;
  const [mention] = sentence?.mentions ?? [];
  expect(mention && tradeSide(list, 0, mention)).toBe(side);
});
