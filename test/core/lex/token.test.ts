import { describe, expect, it } from 'vitest';
import { CAPITAL, LINE_START, SPACED, TokenKind, TokenTable } from '../../../server/src/core/lex/token.ts';
import { tokens } from '../../harness.ts';

describe('the tokens of a block', () => {
  it('read as its end outside of it', () => {
    const list = tokens('5 tỷ');
    for (const i of [-1, 2, 99, 100_000]) {
      expect(list.kind(i)).toBe(TokenKind.end);
      expect([list.key(i), list.spaced(i), list.lineStart(i), list.capital(i), list.text(i)]).toEqual([
        0,
        false,
        false,
        false,
        '',
      ]);
    }
  });

  it('read as its end behind a shorter block that took the place of a longer one', () => {
    const table = new TokenTable();
    table.reset('một hai', 0);
    table.append(TokenKind.word, 0, 3, 7, CAPITAL);
    table.append(TokenKind.word, 4, 7, 8, SPACED | LINE_START | CAPITAL);
    table.reset('ba', 0);
    table.append(TokenKind.word, 0, 2, 9, 0);
    expect([table.count, table.kind(1), table.key(1), table.text(1)]).toEqual([1, TokenKind.end, 0, '']);
    expect([table.spaced(1), table.lineStart(1), table.capital(1)]).toEqual([false, false, false]);
  });

  it('know capitals and the starts of lines, the first excepted', () => {
    const list = tokens('Thu\nChi chi');
    expect([0, 1, 2].map((i) => list.capital(i))).toEqual([true, true, false]);
    expect([0, 1, 2].map((i) => list.lineStart(i))).toEqual([false, true, false]);
  });

  it('give the text at offsets of the block', () => {
    const table = new TokenTable();
    table.reset('Thu 5 tỷ', 4);
    table.append(TokenKind.number, 0, 1, 0, 0);
    expect([table.text(0), table.slice({ start: 2, end: 4 }), table.charCode(0)]).toEqual(['5', 'tỷ', 0x35]);
  });

  it('are as many as there are', () => {
    const list = tokens('5 '.repeat(5000));
    expect([list.count, list.kind(4999), list.start(4999), list.kind(5000)]).toEqual([
      5000,
      TokenKind.number,
      9998,
      TokenKind.end,
    ]);
  });
});
