import { describe, expect, test } from 'vitest';
import { intervalOfNumeral } from '../../../server/src/core/figures/precision.ts';
import { type Interval, intervalOf, toDecimalString } from '../../../server/src/core/index.ts';
import { located } from '../../harness.ts';

const written = (interval: Interval | null): string =>
  interval
    ? `${interval.low ? toDecimalString(interval.low) : '…'} to ${interval.high ? toDecimalString(interval.high) : '…'}`
    : 'none';

/** The interval of the first figure with one of these kinds. */
function interval(text: string): string {
  const found = located(text).find(({ figure }) => figure.value.shape === 'number' || figure.value.shape === 'range');
  return found ? written(intervalOf(found.figure)) : 'none';
}

describe('the numbers that a figure may stand for', () => {
  test.each([
    ['a plain count, in full', '26 chỉ tiêu', '26 to 26'],
    ['a count with a leading zero', '04 xã', '4 to 4'],
    ['a large count, in full', '7.300 hộ', '7300 to 7300'],
    ['a count in thousands', '5 nghìn hộ', '4500 to 5500'],
    ['a percentage', 'tăng 6,01%', '6.005 to 6.015'],
    ['a whole percentage', 'tăng 6%', '5.5 to 6.5'],
    ['a percentage with a last zero', 'tăng 6,0%', '5.95 to 6.05'],
    ['money in billions', '8.625 tỷ đồng', '8624500000000 to 8625500000000'],
    ['money with a decimal', '46,3 triệu đồng/người', '46250000 to 46350000'],
    ['a decrease', 'tăng trưởng -3,18%', '-3.185 to -3.175'],
    ['about', 'khoảng 7.300 tỷ đồng', '7250000000000 to 7350000000000'],
    ['about, of a precise number', 'ước đạt 6,01%', '6.005 to 6.015'],
    ['about, of a round count', 'khoảng 300 hộ', '250 to 350'],
    ['more than', 'đạt hơn 7.300 tỷ đồng', '7300000000000 to 7400000000000'],
    ['above, of what was', 'đạt trên 60%', '60 to 70'],
    ['nearly', 'gần 7.300 tỷ đồng', '7200000000000 to 7300000000000'],
    ['at least', 'ít nhất 82%', '82 to …'],
    ['and more', '82% trở lên', '82 to …'],
    ['above, of a target', 'kế hoạch trên 7%', '7 to …'],
    ['at most', 'không quá 3%', '… to 3'],
    ['a sign', '≥82%', '82 to …'],
    ['a strict sign', '<82%', '… to 82'],
    ['a range', 'tăng từ 2 đến 2,5%', '1.5 to 2.55'],
    ['a range of counts', '2-3 xã', '2 to 3'],
  ])('%s: %s is %s', (_, text, expected) => {
    expect(interval(text)).toBe(expected);
  });

  test.each(['ngày 07/01/2021', 'giai đoạn 2021-2025', 'trong 5 năm', 'Điều 12', '4/26 chỉ tiêu'])(
    '%s has none',
    (text) => {
      const figures = located(text);
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.map(({ figure }) => intervalOf(figure))).toEqual(figures.map(() => null));
    },
  );

  test('each number of a fraction has its own', () => {
    const [found] = located('12.375,3/10.200 triệu');
    if (found?.figure.value.shape !== 'fraction') throw new Error('no fraction was read');
    const { numerator, denominator } = found.figure.value;
    expect([numerator, denominator].map((side) => written(intervalOfNumeral(side, found.figure)))).toEqual([
      '12375250000 to 12375350000',
      '10199500000 to 10200500000',
    ]);
  });
});
