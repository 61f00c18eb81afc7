import { expect, test } from 'vitest';
import { isLonger } from '../../../server/src/core/text/length.ts';

const longer = (text: string, limit: number): boolean => isLonger(text, { start: 0, end: text.length }, limit);

test.each([
  ['thuế', 4, false],
  ['thuế', 3, true],
  ['thu\r\nế', 5, false],
])('%j is longer than %i characters: %s, composed or decomposed', (text, limit, is) => {
  expect([longer(text.normalize('NFC'), limit), longer(text.normalize('NFD'), limit)]).toEqual([is, is]);
});
