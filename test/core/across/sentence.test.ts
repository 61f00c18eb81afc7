import { expect, test } from 'vitest';
import { sentenceAround, tokenSum } from '../../../server/src/core/across/sentence.ts';
import { located, tokens } from '../../harness.ts';

/** What is left of the hash of a sentence without its last number. */
function around(text: string): number {
  const all = tokens(text);
  const last = all.count - 2;
  const { first, hash } = sentenceAround(all, last, []);
  return (hash - tokenSum(all, last, last + 1, first)) | 0;
}

test('a sentence ends where the next begins, and knows its words, amounts and percents', () => {
  const text = 'Thu 5 tỷ đồng. Năm 2022 chi 6 tỷ đồng, tăng 7%. Thu 8 tỷ đồng.';
  const all = tokens(text);
  const figures = located(text)
    .slice(1)
    .map(({ figure }) => figure);
  expect(sentenceAround(all, 6, figures)).toMatchObject({ first: 5, next: 16, words: 5, figures: 2 });
});

test('without a number a sentence is the same whatever the number, and only then', () => {
  const one = around('Cả năm thu 8.317.');
  expect(around('Cả năm thu 8.137.')).toBe(one);
  expect(around('Cả năm chi 8.317.')).not.toBe(one);
  expect(around('Năm cả thu 8.317.')).not.toBe(one);
  expect(around('Cả 1,5 năm thu 8.317.')).not.toBe(around('Cả 2,5 năm thu 8.317.'));
});
