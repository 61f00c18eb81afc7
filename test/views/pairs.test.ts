import { expect, test } from 'vitest';
import type { FigureRow } from '../../server/src/protocol.ts';
import { pairsOf, type Said } from '../../server/src/views/pairs.ts';

const said = (value: string, indicator: string | null, around: string, period: string | null = '2024'): Said => ({
  row: { kind: 'money', value, low: null, high: null, unit: 'VND', per: null, indicator, period } as FigureRow,
  around,
});

test('figures alike are told apart by what they are said of, then by the words around them', () => {
  const before = [
    said('5', 'thu nội địa', 'thu nội địa đạt'),
    said('7', 'thu xuất nhập khẩu', 'thu xuất nhập khẩu đạt'),
  ];
  const after = [
    said('8', 'thu xuất nhập khẩu', 'thu xuất nhập khẩu đạt'),
    said('6', 'thu nội địa', 'thu nội địa đạt'),
  ];
  expect([...pairsOf(before, after)].toSorted()).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('what has other words is another figure', () => {
  expect(
    pairsOf([said('5', 'thu nội địa', 'thu nội địa đạt')], [said('6', 'chi thường xuyên', 'chi cho giáo dục')]).size,
  ).toBe(0);
});

test('of the same words the same period comes first', () => {
  const words = ['thu nội địa', 'thu nội địa đạt'] as const;
  const pairs = pairsOf([said('5', ...words, '2023'), said('6', ...words, '2024')], [said('7', ...words, '2024')]);
  expect([...pairs]).toEqual([[0, 1]]);
});

test('a long text of figures alike takes no longer than any other, and what is told apart by rare words is found', () => {
  const row = (n: number, more: number) =>
    said(String(n + more), 'kinh phí', `kinh phí cấp cho thôn ${word(n)} ${word(n + 7)}`);
  const many = Array.from({ length: 3000 }, (_, n) => row(n, 0));
  const moved = Array.from({ length: 3000 }, (_, n) => row(n, 5000)).reverse();
  const pairs = pairsOf(many, moved);
  expect(pairs.size).toBe(3000);
  expect([...pairs].every(([after, before]) => after + before === 2999)).toBe(true);
});

/** A word of letters for a number. */
const word = (n: number): string => `${[...String(n)].map((digit) => 'abcdeghikl'[Number(digit)]).join('')}x`;
