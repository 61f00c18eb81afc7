import { expect, test } from 'vitest';
import { KIND_NAMES, LEVELS, unitInWords, unitName, withComparator } from '../../server/src/formats/names.ts';

test('no one is blamed', () => {
  for (const { vi } of Object.values(LEVELS)) expect(vi.toLowerCase().split(' ')).not.toContain('sai');
});

test('kinds have names of their own in each language', () => {
  for (const locale of ['vi', 'en'] as const) {
    const names = Object.values(KIND_NAMES).map((name) => name[locale]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('codes have names, written units stay', () => {
  expect(['VND', 'pp', 'USD', 'chỉ tiêu', null].map((unit) => unitName(unit, 'vi'))).toEqual([
    'đồng',
    'điểm phần trăm',
    'USD',
    'chỉ tiêu',
    '',
  ]);
  expect(['VND', '%', 'USD', 'm3', 'chỉ tiêu'].map(unitInWords)).toEqual([
    'đồng',
    'phần trăm',
    'đô la Mỹ',
    'mét khối',
    'chỉ tiêu',
  ]);
});

test.each([
  ['eq', '82%', '82%'],
  ['approx', 'khoảng 82%', 'about 82%'],
  ['approx-above', 'hơn 82%', 'over 82%'],
  ['approx-below', 'gần 82%', 'nearly 82%'],
  ['ge', 'ít nhất 82%', 'at least 82%'],
  ['le', 'tối đa 82%', 'at most 82%'],
  ['gt', 'trên 82%', 'more than 82%'],
  ['lt', 'dưới 82%', 'less than 82%'],
] as const)('%s', (comparator, vi, en) => {
  expect(withComparator('82%', comparator, 'vi')).toBe(vi);
  expect(withComparator('82%', comparator, 'en')).toBe(en);
});
