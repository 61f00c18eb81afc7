import { expect, test } from 'vitest';
import { keySet, keySetOf } from '../../../server/src/core/text/keys.ts';
import { key } from '../../../server/src/core/text/vietnamese.ts';

test('has its words in any spelling, and no others', () => {
  const set = keySet('hoà và hoặc', ['đồng', 'khoá']);
  expect(['hòa', 'HOÀ', 'VÀ', 'đồng'.normalize('NFD'), 'khóa'].map((word) => set.has(key(word)))).toEqual(
    Array(5).fill(true),
  );
  expect(['hoa', 'vá', 'khoa', 'đông', ''].map((word) => set.has(key(word)))).toEqual(Array(5).fill(false));
});

test('knows no marks, no numbers and no end', () => {
  const set = keySet('e và');
  expect([0, -1, -25, '('.charCodeAt(0), ','.charCodeAt(0)].map((token) => set.has(token))).toEqual(
    Array(5).fill(false),
  );
});

test('is a set, whatever its size', () => {
  for (let n = 0; n < 200; n += 7) {
    const members = Array.from({ length: n }, (_, i) => 65_536 + i * 8_192);
    const set = keySetOf(members);
    expect(members.every((one) => set.has(one))).toBe(true);
    expect(members.some((one) => set.has(one + 1))).toBe(false);
  }
});
