import { expect, test } from 'vitest';
import { likeness, wordsOf } from '../../server/src/views/words.ts';

test('words have neither capitals, marks nor digits, however they are composed', () => {
  expect([...wordsOf('Thu ngân sách: đạt 12,5% (NSNN)')]).toEqual(['thu', 'ngân', 'sách', 'đạt', 'nsnn']);
  expect(wordsOf('Tỷ lệ'.normalize('NFD'))).toEqual(wordsOf('tỷ lệ'));
});

test('likeness is the share of common words', () => {
  const likenessOf = (a: string, b: string) => likeness(wordsOf(a), wordsOf(b));
  expect(likenessOf('một hai', 'hai một')).toBe(1);
  expect(likenessOf('một hai', 'hai ba')).toBe(0.5);
  expect(likenessOf('một', 'hai')).toBe(0);
  expect(likenessOf('', '')).toBe(0);
});
