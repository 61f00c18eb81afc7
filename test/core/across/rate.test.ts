import { expect, test } from 'vitest';
import { percentSaid } from '../../../server/src/core/across/rate.ts';
import { located, tokens } from '../../harness.ts';

/** What the last percent of a text says. */
function said(text: string): string | undefined {
  const all = tokens(text);
  const { figure } = located(text).at(-1) ?? {};
  if (!figure?.indicator) return undefined;
  let i = 0;
  while (all.start(i) < figure.span.start) i++;
  let end = i;
  while (end < all.count && all.end(end) <= figure.span.end) end++;
  return percentSaid(all, i, { end, indicator: figure.indicator })?.what;
}

test.each([
  ['a level', 'Tỷ lệ che phủ rừng đạt 72,9%', 'Tỷ lệ che phủ rừng là 70%'],
  ['growth', 'Tốc độ tăng trưởng kinh tế đạt 6%', 'GRDP tăng 6%'],
])('the same: %s', (_, one, other) => {
  expect(said(one)).toBe(said(other));
  expect(said(one)).toBeDefined();
});

test.each([
  ['a rise and a fall', 'GRDP tăng 6%', 'GRDP giảm 6%'],
  ['against another', 'Thu ngân sách tăng 6% so với kế hoạch', 'Thu ngân sách tăng 6% so với cùng kỳ'],
  ['against something', 'Thu ngân sách tăng 6%', 'Thu ngân sách tăng 6% so với cùng kỳ'],
])('apart: %s', (_, one, other) => {
  expect(said(one)).not.toBe(said(other));
});

test.each(['Thu ngân sách đạt 101% kế hoạch', 'Tỷ lệ hộ nghèo giảm 2%'])('nothing: %s', (text) => {
  expect(said(text)).toBeUndefined();
});
