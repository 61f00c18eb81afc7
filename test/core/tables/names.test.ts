import { describe, expect, it, test } from 'vitest';
import {
  isComparison,
  isOfWhich,
  isPlanHead,
  isShareHead,
  isTotal,
  labelOfIndex,
  markerOf,
  splitName,
} from '../../../server/src/core/tables/names.ts';

describe('the number of a row', () => {
  it('is the deeper the further on in the order A, I, 1, 1.1, a, -, +', () => {
    const ranks = ['A', 'I', '1', '1.1', '1.1.1', 'a)', '-', '+'].map((written) => markerOf(written)?.rank ?? 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('is a letter where the letter before it was one', () => {
    expect(markerOf('I')?.rank).toBe(markerOf('II')?.rank);
    expect(markerOf('I', 'H')?.rank).toBe(markerOf('A')?.rank);
    expect(markerOf('C')?.rank).toBe(markerOf('A')?.rank);
  });

  test.each(['', '()', 'Thu', '1.234', '2022', 'ab', 'IIX', '1.1.1.1.1.1'])('is none: %s', (written) => {
    expect(markerOf(written)).toBeUndefined();
  });

  test.each([
    ['1. Thu nội địa', '1', 'Thu nội địa'],
    ['I Thu nội địa', 'I', 'Thu nội địa'],
    ['- Thuế khác', '-', 'Thuế khác'],
    ['**a) Thu *khác***', 'a', 'Thu *khác'],
    ['Thu nội địa', undefined, 'Thu nội địa'],
    ['5 xã vùng cao', undefined, '5 xã vùng cao'],
    ['1.1 Thu\nkhác', '1.1', 'Thu khác'],
  ])('stands before a name: %s', (name, marker, label) => {
    const found = splitName(name);
    expect([found.marker?.written, found.label]).toEqual([marker, label]);
  });
});

test.each([
  ['A', 'A'],
  ['(1)', '1'],
  ['3=2-1', '3'],
  ['**4 = 2/1**', '4'],
  ['Thu', undefined],
  ['123', undefined],
])('the label in a column index: %s', (written, label) => {
  expect(labelOfIndex(written)).toBe(label);
});

describe('a name says what it is', () => {
  test.each([
    [isTotal, ['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Tổng thu'], ['Cộng đồng', 'Thu nội địa', 'Tổngthu']],
    [isOfWhich, ['Trong đó:', 'trong đó: thuế'], ['Thu trong đó', 'Trong đóng']],
    [isPlanHead, ['Dự toán năm 2022', 'KH 2022'], ['Thực hiện', 'So với dự toán', 'TH/KH']],
    [isComparison, ['So sánh', 'TH/KH', 'Tăng, giảm', '%'], ['Thực hiện năm 2022']],
    [isShareHead, ['Tỷ lệ (%)', 'TH/KH', 'Năng suất'], ['Tăng, giảm', 'Ngày 1/5']],
  ] as const)('%o', (is, yes, no) => {
    expect([...yes, ...no].filter((name) => is(name))).toEqual(yes);
  });
});
