import { expect, it, test } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/index.ts';
import { figures, row, tokens } from '../../harness.ts';

/** The sentences with figures, from their first token to their last, and how many figures each has. */
function sentences(text: string): string[] {
  const list = tokens(text);
  return readFigures(list).sentences.map(
    ({ first, next, mentions }) =>
      `${mentions.length}: ${text.slice(list.start(first), next > first ? list.end(next - 1) : list.start(first))}`,
  );
}

test.each<[string, string[]]>([
  ['Thu 5 tỷ đồng, chi 6 tỷ đồng.', ['2: Thu 5 tỷ đồng, chi 6 tỷ đồng']],
  ['Thu 5 tỷ đồng. Chi 6 tỷ đồng', ['1: Thu 5 tỷ đồng', '1: Chi 6 tỷ đồng']],
  ['Không có số. Thu 5 tỷ đồng. Cũng không có số. Chi 6 tỷ đồng.', ['1: Thu 5 tỷ đồng', '1: Chi 6 tỷ đồng']],
  ['Không có số.', []],
  ['', []],
])('%s', (text, expected) => {
  expect(sentences(text).map((row) => row.replace(/\.$/u, ''))).toEqual(expected);
});

it('gives each figure to the sentence that it stands in, and none to two', () => {
  const text = 'Thu 5 tỷ. 6 xã đạt! 7%? Năm 2022, 4/26 xã. '.repeat(20);
  const found = readFigures(tokens(text)).sentences;
  const mentions = found.flatMap((sentence) => sentence.mentions);
  expect(mentions.map(({ figure }) => row(figure))).toEqual(figures(text));
  for (const { first, next, mentions: own } of found)
    for (const mention of own) {
      expect(mention.first).toBeGreaterThanOrEqual(first);
      expect(mention.next).toBeLessThanOrEqual(next);
    }
});
