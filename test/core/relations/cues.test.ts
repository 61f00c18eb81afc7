import { expect, test } from 'vitest';
import {
  announcement,
  directionOf,
  isAllCapitals,
  isOfSameUnit,
  isSameUnit,
} from '../../../server/src/core/relations/cues.ts';
import { located, tokens } from '../../harness.ts';

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

test.each([
  ['653 DN', '1.125 doanh nghiệp', true, true],
  ['12 HTX', '15 hợp tác xã', true, true],
  ['12 DN', '15 HTX', false, false],
  ['33 triệu đồng', '46 triệu đồng/người', false, true],
  ['33 triệu đồng/người', '46 triệu đồng/người/năm', false, true],
  ['33 triệu đồng/ha', '46 triệu đồng/người/năm', false, false],
])('%s and %s: the same %s, a change of it %s', (by, value, isSame, isChange) => {
  const [one, other] = [by, value].map((text) => located(`Có ${text}.`)[0]?.figure);
  if (!one || !other) throw new Error('no figures');
  expect([isSameUnit(one, other), isOfSameUnit(one, other)]).toEqual([isSame, isChange]);
});

test.each([
  ['UBND', true],
  ['Ở', true],
  ['Đồng', false],
  ['Mỹ', false],
  ['GRDPs', false],
])('%s has no small letter: %s', (word, expected) => {
  for (const text of [word, word.normalize('NFD')]) expect(isAllCapitals(tokens(text), 0)).toBe(expected);
});
