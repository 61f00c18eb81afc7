import { describe, expect, it, test } from 'vitest';
import { lex, UNREAD } from '../../../server/src/core/lex/lexer.ts';
import { TokenKind, TokenTable } from '../../../server/src/core/lex/token.ts';
import type { Format } from '../../../server/src/core/text/paragraphs.ts';
import { key } from '../../../server/src/core/text/vietnamese.ts';
import { tokens } from '../../harness.ts';

const NAMES = { [TokenKind.word]: 'w', [TokenKind.number]: 'n', [TokenKind.mark]: 'm', [TokenKind.end]: 'end' };

/** The tokens as `w:tỷ`, `n:6,01`, `m:%`; `_` before one that stands behind white space, `|` before a line's first. */
function cut(text: string, format?: Format): string {
  const list = tokens(text, format);
  return Array.from({ length: list.count }, (_, i) => {
    const before = list.lineStart(i) ? '|' : list.spaced(i) ? '_' : '';
    return `${before}${NAMES[list.kind(i)]}:${list.text(i)}`;
  }).join(' ');
}

describe('tokens', () => {
  test.each([
    ['Thu 6,01%', 'w:Thu _n:6,01 m:%'],
    ['8.625 tỷ đồng.', 'n:8.625 _w:tỷ _w:đồng m:.'],
    ['830.000.000đ', 'n:830.000.000 w:đ'],
    ['tỷUSD', 'w:tỷUSD'],
    ['11/12/2022', 'n:11 m:/ n:12 m:/ n:2022'],
    ['1.000.', 'n:1.000 m:.'],
    ['5..6', 'n:5 m:. m:. n:6'],
    ['5,, 6', 'n:5 m:, m:, _n:6'],
    ['.5', 'm:. n:5'],
    ['-3,18 %', 'm:- n:3,18 _m:%'],
    ['Ngày 24\ntháng 11', 'w:Ngày _n:24 |w:tháng _n:11'],
    ['24\r\ntháng', 'n:24 |w:tháng'],
    ['5\u00a0tỷ\u202fđồng', 'n:5 _w:tỷ _w:đồng'],
    ['m2', 'w:m n:2'],
    ['', ''],
    [' \n ', ''],
  ])('%o: %s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('do not show zero-width characters', () => {
    expect(cut('5\u200b%')).toBe('n:5 m:%');
    expect(cut('\ufeff5 tỷ')).toBe('n:5 _w:tỷ');
    const list = tokens('đồ\u200bng\u200b.');
    expect([list.key(0), list.end(0)]).toEqual([key('đồng'), 5]);
  });

  it('cut half a surrogate pair off as a mark', () => {
    expect(tokens('5\ud8006').count).toBe(3);
    expect(tokens('5😀6').count).toBe(4);
  });

  it('hold a decomposed word together', () => {
    const list = tokens('tỷ đồng'.normalize('NFD'));
    expect(list.count).toBe(2);
    expect([list.key(0), list.key(1)]).toEqual([key('tỷ'), key('đồng')]);
  });

  it('hold a mark and what is set on it together', () => {
    for (const form of ['NFC', 'NFD']) {
      const list = tokens('≠ 3 ≯5%'.normalize(form));
      expect(list.count).toBe(5);
      expect([list.key(0), list.key(2)]).toEqual(['≠'.charCodeAt(0), '≯'.charCodeAt(0)]);
    }
  });

  it('are those of the block alone, at offsets of the block', () => {
    const table = new TokenTable();
    lex('Thu 5 tỷ', { start: 4, end: 6 }, { tokens: table, format: 'plain' });
    expect([table.count, table.start(0), table.end(0), table.text(0)]).toEqual([1, 0, 1, '5']);
  });
});

describe('what Markdown does not print', () => {
  test.each([
    ['Thu `5 tỷ` đồng', 'w:Thu _m:`5 tỷ` _w:đồng'],
    ['[Điều 5](https://example.org/12) 6', 'm:[ w:Điều _n:5 m:](https://example.org/12) _n:6'],
    ['5 <!-- 6 --> 7', 'n:5 _m:<!-- 6 --> _n:7'],
    ['5 ` 6', 'n:5 _m:` _n:6'],
    ['5](6', 'n:5 m:] m:( n:6'],
    ['<!-- 5', 'm:< m:! m:- m:- _n:5'],
    ['` 5 <!-- 6 --> ` 7', 'm:` 5 <!-- 6 --> ` _n:7'],
  ])('%o: %s', (text, expected) => {
    expect(cut(text, 'markdown')).toBe(expected);
  });

  it('is one mark with a key of its own', () => {
    const list = tokens('`5`', 'markdown');
    expect([list.count, list.kind(0), list.key(0)]).toEqual([1, TokenKind.mark, UNREAD]);
  });

  it('is read in plain text', () => {
    expect(cut('`5`')).toBe('m:` n:5 m:`');
  });
});

describe('the count of letters', () => {
  test.each([
    ['Thu ngân sách đạt kế hoạch', 21, 4],
    ['plan and budget 5%', 13, 0],
    ['ế ặ ợ ữ ỵ ẽ', 6, 6],
    ['à é ô ñ', 4, 0],
    ['', 0, 0],
  ])('%s: %i, Vietnamese %i, composed or not', (text, letters, vietnamese) => {
    expect(count(text.normalize('NFC'))).toEqual({ letters, vietnamese });
    expect(count(text.normalize('NFD'))).toEqual({ letters, vietnamese });
  });

  function count(text: string) {
    const tokens = new TokenTable();
    lex(text, { start: 0, end: text.length }, { tokens, format: 'plain' });
    const { letters, vietnamese } = tokens;
    return { letters, vietnamese };
  }
});
