import { describe, expect, test } from 'vitest';
import { answersTo, indicatorAt, isSameIndicator, saidFigures } from '../../server/src/features/indicators.ts';
import { atCaret, snapshotOf } from './harness.ts';

test.each([
  ['Thu ngâ‸n sách đạt 830 tỷ đồng.', 'Thu ngân sách'],
  ['Thu ngân sách đạt 8‸30 tỷ đồng.', 'Thu ngân sách'],
  ['Thu ngân sách đạt 830 tỷ đồng. Hội n‸ghị bế mạc.', null],
  ['Revenue grew by 6‸.01% in the second quarter', null],
])('%s is at %s', (sample, expected) => {
  const { text, offset } = atCaret(sample);
  expect(indicatorAt(snapshotOf(text), offset)).toBe(expected);
});

test('figures that are said of nothing are none of an indicator', () => {
  const said = saidFigures(snapshotOf('Thu ngân sách đạt 830 tỷ đồng. Hội nghị bế mạc ngày 12/5/2021.'));
  expect(said.map(({ indicator }) => indicator)).toEqual(['Thu ngân sách']);
});

test('case, spacing and Unicode form make no other indicator', () => {
  expect(isSameIndicator('Thu  ngân\nsách', 'thu ngân sách'.normalize('NFD'))).toBe(true);
  expect(isSameIndicator('Thu ngân sách', 'Chi ngân sách')).toBe(false);
});

describe('a query is answered', () => {
  test.each([
    ['thu ngân', true],
    ['sách thu', true],
    ['THU NGAN SACH', true],
    ['dia ban', true],
    ['chi', false],
    ['thủ', false],
  ])('%s: %s', (query, expected) => {
    expect(answersTo('Thu ngân sách trên địa bàn', query)).toBe(expected);
  });
});
