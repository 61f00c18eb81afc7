import { describe, expect, it, test } from 'vitest';
import { phraseSet, phraseTable } from '../../../server/src/core/lex/phrases.ts';
import { tokens } from '../../harness.ts';

const TABLE = phraseTable([
  ['đô la', 'dollar'],
  ['đô la Mỹ', 'US dollar'],
  ['điểm phần trăm', 'point'],
  ['khoá', 'term'],
  ['khoảngcách', 'too long a word for a key'],
  ['10 năm', 'no word'],
]);

describe('phrases', () => {
  test.each([
    ['đô la Mỹ', 'US dollar', 3],
    ['đô la xanh', 'dollar', 2],
    ['ĐÔ LA MỸ', 'US dollar', 3],
    ['điểm phần trăm', 'point', 3],
    ['khóa XV', 'term', 1],
  ])('%s is %s', (text, what, next) => {
    expect(TABLE.at(tokens(text), 0)).toEqual({ what, next });
    expect(TABLE.at(tokens(text.normalize('NFD')), 0)).toEqual({ what, next });
  });

  test.each(['đô', 'đô thị', 'la', 'điểm phần', '10 năm', '5', '%', '', 'khoảngcách'])('none is in %o', (text) => {
    expect(TABLE.at(tokens(text), 0)).toBeUndefined();
  });

  it('do not go over a line break', () => {
    expect(TABLE.at(tokens('đô la\nMỹ'), 0)).toEqual({ what: 'dollar', next: 2 });
    expect(TABLE.at(tokens('đô\nla'), 0)).toBeUndefined();
  });

  it('are found at any token, and not behind the last', () => {
    const list = tokens('5 đô la');
    expect([-1, 0, 1, 2, 3].map((i) => TABLE.at(list, i)?.what)).toEqual([
      undefined,
      undefined,
      'dollar',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['kế hoạch năm', 2],
    ['so với dự toán', 2],
    ['so sánh', undefined],
  ])('of a set stand there or not: %s', (text, next) => {
    expect(phraseSet('kế hoạch, so với').at(tokens(text), 0)?.next).toBe(next);
  });
});
