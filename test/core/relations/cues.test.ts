import { expect, test } from 'vitest';
import { announcement, directionOf } from '../../../server/src/core/relations/cues.ts';
import { tokens } from '../../harness.ts';

/** What is said of the last number of a text. */
const direction = (text: string) => {
  const list = tokens(text);
  return directionOf(list, list.count - 1);
};

test.each([
  ['Thu ngân sách tăng 5', 'rises'],
  ['tăng thêm gần 5', 'rises'],
  ['giảm tới 5', 'falls'],
  ['hụt 5', 'falls'],
  ['Thu ngân sách đạt 5', undefined],
  ['tăng cường quản lý 5', undefined],
])('%s: %s', (text, expected) => {
  expect(direction(text)).toBe(expected);
});

test.each([
  ['tỷ đồng, trong đó', false],
  ['tỷ đồng, gồm', true],
  ['tỷ đồng, bao gồm', true],
  ['tỷ đồng), gồm', undefined],
  ['tỷ đồng và', undefined],
])('%s announces parts: %s', (text, complete) => {
  const list = tokens(text);
  expect(announcement(list, 0, list.count)?.complete).toBe(complete);
});
