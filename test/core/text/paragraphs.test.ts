import { describe, expect, it, test } from 'vitest';
import { type Format, nextBlock } from '../../../server/src/core/text/paragraphs.ts';

/** The blocks of a text, each with its role: `prose: …`. */
function blocks(text: string, format: Format = 'plain'): string[] {
  const rows: string[] = [];
  for (let block = nextBlock(text, 0, format); block; block = nextBlock(text, block.end, format))
    rows.push(`${block.role}: ${text.slice(block.start, block.end)}`);
  return rows;
}

describe('in any text', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n \u00a0\r\n', []],
    ['lines up to a blank line', 'Ngày 24\ntháng 11\n \nNgày 25', ['prose: Ngày 24\ntháng 11', 'prose: Ngày 25']],
    [
      'list items',
      'Gồm:\n- 3 xã\n- 4 phường\ntrung tâm',
      ['prose: Gồm:', 'item: - 3 xã', 'item: - 4 phường\ntrung tâm'],
    ],
    [
      'numbered items',
      '1. Một\n2.1. Hai\na) Ba\n(iii) Bốn\nIV. Năm',
      ['item: 1. Một', 'item: 2.1. Hai', 'item: a) Ba', 'item: (iii) Bốn', 'item: IV. Năm'],
    ],
    ['rows', 'Bảng 1\nThu\t5\nChi\t6\n| a | b |', ['prose: Bảng 1', 'row: Thu\t5', 'row: Chi\t6', 'row: | a | b |']],
    [
      'rows between inner pipes',
      'Bảng 1\nThu | 5 | 6\n---|---|---\nThu | chi',
      ['prose: Bảng 1', 'row: Thu | 5 | 6', 'row: ---|---|---', 'prose: Thu | chi'],
    ],
    ['an indented line, not a row', '\tThu 5 tỷ\nChi 6 tỷ', ['prose: \tThu 5 tỷ\nChi 6 tỷ']],
    ['decimals and signs at the start of a line', '1.200 hộ\n2,5%\n-3,18%\n-', ['prose: 1.200 hộ\n2,5%\n-3,18%\n-']],
    ['a year that looks like an item', 'đến năm\n2025. Sau đó', ['prose: đến năm\n2025. Sau đó']],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
    expect(blocks(text.replace(/\n/g, '\r\n')).map((row) => row.replace(/\r/g, ''))).toEqual(expected);
  });

  it('takes a numeral alone on its line for prose, whatever ends the line', () => {
    expect(blocks('1.\nMột')).toEqual(['prose: 1.\nMột']);
    expect(blocks('1.\r\nMột')).toEqual(['prose: 1.\r\nMột']);
    expect(blocks('-\r\nMột')).toEqual(['prose: -\r\nMột']);
  });

  it('has no headings in plain text', () => {
    expect(blocks('# Thu 5 tỷ\nChi 6 tỷ')).toEqual(['prose: # Thu 5 tỷ\nChi 6 tỷ']);
  });
});

describe('in Markdown', () => {
  test.each<[string, string, string[]]>([
    ['headings', '# Năm 2022\nThu 5 tỷ\n## Chi', ['heading: # Năm 2022', 'prose: Thu 5 tỷ', 'heading: ## Chi']],
    ['fenced code', 'Trước\n```js\nlet x = 5\n```\nSau', ['prose: Trước', 'prose: Sau']],
    ['a tilde fence that holds backticks', '~~~\n```\n5\n~~~\nSau', ['prose: Sau']],
    ['an unclosed fence', 'Trước\n```\n5 tỷ', ['prose: Trước']],
    ['front matter', '---\nnăm: 2022\n---\nSau', ['prose: Sau']],
    ['a rule that opens no front matter', '---\nThu 5 tỷ', ['prose: ---\nThu 5 tỷ']],
    [
      'a rule, and another behind a blank line',
      '---\nThu 5 tỷ\n\n---\nChi',
      ['prose: ---\nThu 5 tỷ', 'prose: ---\nChi'],
    ],
    ['a rule with a list', '---\n- Thu 5 tỷ\n- Chi\n\n- Nợ', ['prose: ---\n- Thu 5 tỷ\n- Chi', 'item: - Nợ']],
    ['a comment', 'Trước\n<!-- 5\n\n6 -->\nSau', ['prose: Trước', 'prose: Sau']],
    ['an unclosed comment', 'Trước\n<!-- 5', ['prose: Trước']],
  ])('%s', (_, text, expected) => {
    expect(blocks(text, 'markdown')).toEqual(expected);
    expect(blocks(text.replace(/\n/g, '\r\n'), 'markdown').map((row) => row.replace(/\r/g, ''))).toEqual(expected);
  });
});

describe('a block that grows too long', () => {
  const LONGEST = 20_000;

  it('is cut at the end of a sentence', () => {
    const sentence = 'Năm 2022 thu 5 tỷ đồng. ';
    const text = sentence.repeat(2000);
    const lengths: number[] = [];
    for (let block = nextBlock(text, 0, 'plain'); block; block = nextBlock(text, block.end, 'plain')) {
      expect(text.slice(block.start, block.end).trim()).toMatch(/^Năm .*\.$/su);
      lengths.push(block.end - block.start);
    }
    expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST);
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(LONGEST / 2);
  });

  it('is cut at a space where no sentence ends', () => {
    const first = nextBlock('một '.repeat(10_000), 0, 'plain');
    expect(first?.end).toBe(LONGEST - 1);
  });

  it('is cut anywhere where there is no space', () => {
    expect(blocks('5'.repeat(45_000)).map((row) => row.length - 'prose: '.length)).toEqual([LONGEST, LONGEST, 5000]);
  });
});
