import { describe, expect, test } from 'vitest';
import { analyse, type Format } from '../../server/src/core/index.ts';
import { lex } from '../../server/src/core/lex/lexer.ts';
import { TokenTable } from '../../server/src/core/lex/token.ts';
import { checksOf } from '../../server/src/core/tables/checks.ts';
import { readTables } from '../../server/src/core/tables/index.ts';
import { nextBlock } from '../../server/src/core/text/paragraphs.ts';

/** Pieces that, repeated, have made readers of text slow. */
const HOSTILE: readonly { name: string; piece: string; format?: Format }[] = [
  { name: 'digits', piece: '5' },
  { name: 'grouped digits', piece: '1.234.' },
  { name: 'spaces', piece: ' ' },
  { name: 'line breaks', piece: '\n' },
  { name: 'carriage returns', piece: '\r' },
  { name: 'brackets', piece: '(' },
  { name: 'hyphens', piece: '-' },
  { name: 'a chain of hyphens', piece: '1-' },
  { name: 'a chain of words and hyphens', piece: 'a1-' },
  { name: 'slashes', piece: '1/' },
  { name: 'dates', piece: '1/1/' },
  { name: 'plus signs', piece: '1+' },
  { name: 'colons', piece: '1:' },
  { name: 'a list', piece: '1, ' },
  { name: 'a list with semicolons', piece: '1; ' },
  { name: 'a list with và', piece: '1 và ' },
  { name: 'ranges', piece: '1 - ' },
  { name: 'từ', piece: 'từ 1 đến ' },
  { name: 'scale words', piece: 'tỷ ' },
  { name: 'numbers with scale words', piece: '1 tỷ 1 triệu 1 nghìn ' },
  { name: 'a number and scale words', piece: '1 tỷ tỷ tỷ tỷ ' },
  { name: 'number words', piece: 'hai ba mươi tỷ ' },
  { name: 'không', piece: 'không ' },
  { name: 'counts', piece: '5 xã ' },
  { name: 'counts of one noun', piece: '5 xã, ' },
  { name: 'announced parts', piece: '5 xã, gồm ' },
  { name: 'lists', piece: '5 xã: a, b và c; ' },
  { name: 'announced lists', piece: '5 xã gồm: xã A và 2 xã; ' },
  { name: 'lists over blocks', piece: 'Có 5 xã đạt chuẩn này:\n- a\n' },
  { name: 'lists that hold, and their numbers', piece: '2 xã đạt chuẩn đó là: A; B\n\n2 xã đạt chuẩn đó có\n\n' },
  { name: 'fractions', piece: '4/26 xã ' },
  { name: 'fractions and percents', piece: '4/26 xã 5% ' },
  { name: 'totals', piece: 'Trong 26 xã, có 22 xã đạt ' },
  { name: 'percentages', piece: '5% ' },
  { name: 'single parts', piece: '5 tỷ đồng, trong đó có 3 tỷ đồng, tăng 2%, ' },
  {
    name: 'what is still due',
    piece: '6 tháng đầu năm thu 5 tỷ đồng; để đạt kế hoạch 9 tỷ đồng, 6 tháng cuối năm phải thu 4 tỷ đồng; ',
  },
  { name: 'what each comes to', piece: '5 suất quà, mỗi suất 2 triệu đồng, tổng trị giá 9 triệu đồng, ' },
  { name: 'so many times', piece: '5 tỷ đồng, gấp 2 lần năm 2021 (3 tỷ đồng), ' },
  { name: 'lists that go on', piece: '5 xã, gồm 2 xã đạt, 1 xã chưa đạt và một số xã khác; ' },
  { name: 'money', piece: '5 tỷ đồng/người ' },
  { name: 'comparators', piece: 'không ít hơn ' },
  { name: 'targets', piece: 'kế hoạch trên ' },
  { name: 'combining marks', piece: '\u0301' },
  { name: 'zero-width spaces', piece: '\u200b' },
  { name: 'a long word', piece: 'ộ' },
  { name: 'capitals and dots', piece: 'A. ' },
  { name: 'one number to a line', piece: '5\n' },
  { name: 'items', piece: '- 5 xã\n' },
  { name: 'rows', piece: '5\t6\n' },
  { name: 'rows between pipes', piece: '| Thu | 5 | - | (6) | 7% |\n' },
  { name: 'rows between blanks', piece: 'Thu khác      5      6\n' },
  { name: 'pipes', piece: '|' },
  { name: 'pipes that stand alone', piece: '|\n5\n' },
  { name: 'cells one to a line', piece: 'A\nB\n1\n2\n3=2-1\n-\nThu\n5\n6\n' },
  { name: 'a column index over and over', piece: 'A\t1\t2\t3=2-1\n' },
  { name: 'captions', piece: 'Đơn vị: tỷ đồng\n\n' },
  { name: 'headings', piece: '# 5\n', format: 'markdown' },
  { name: 'backticks', piece: '` ', format: 'markdown' },
  { name: 'code', piece: '`5` ', format: 'markdown' },
  { name: 'links that do not close', piece: '](', format: 'markdown' },
  { name: 'links', piece: '](5) ', format: 'markdown' },
  { name: 'comments that do not close', piece: '<!-- ', format: 'markdown' },
  { name: 'comments', piece: '<!-- 5 -->\n', format: 'markdown' },
  { name: 'directives', piece: '<!-- soatso-disable-next-line count-sum, a -->\n', format: 'markdown' },
  { name: 'directives in a line', piece: '<!-- soatso-disable -->5 xã ', format: 'markdown' },
  { name: 'fences', piece: '```\n', format: 'markdown' },
  { name: 'fences that do not close', piece: '~~~a\n5\n', format: 'markdown' },
  { name: 'front matter', piece: '---\n', format: 'markdown' },
  { name: 'addresses', piece: 'http://5 ' },
  { name: 'an address', piece: 'www.5/' },
];

/** A block's length is bounded, so these stay below it: growth within a block shows here, growth over blocks below. */
const [SMALL, LARGE] = [4_000, 16_000];
const GROWTH = LARGE / SMALL;
/** What may be done besides, whatever the length. */
const ALLOWANCE = 1.3;

describe('four times the text of one block asks four times the questions of its tokens', () => {
  test.each(HOSTILE)('$name', ({ piece, format = 'plain' }) => {
    const [small, large] = [SMALL, LARGE].map((length) => questions(repeated(piece, length), format));
    expect(large).toBeLessThan((small ?? 0) * GROWTH * ALLOWANCE + 2000);
  });

  test.each(HOSTILE)('$name, between sentences', ({ piece, format = 'plain' }) => {
    const text = (length: number): string => `Trong 26 xã, gồm 5 xã ${repeated(piece, length)} và 6 xã đạt 5%.`;
    const [small, large] = [SMALL, LARGE].map((length) => questions(text(length), format));
    expect(large).toBeLessThan((small ?? 0) * GROWTH * ALLOWANCE + 2000);
  });
});

describe('four times the text looks at four times the characters', () => {
  test.each(HOSTILE)('$name', ({ piece, format = 'plain' }) => {
    const [small, large] = [LARGE * 2, LARGE * 8].map((length) => looks(repeated(piece, length), format));
    expect(large).toBeLessThan((small ?? 0) * GROWTH * ALLOWANCE + 2000);
  });
});

/** Tables by what is repeated in them: rows, levels, totals, formulas, names that make no row. */
const TABLES: readonly { name: string; head?: string; piece: string }[] = [
  { name: 'rows', head: 'Nội dung\tNăm 2021\tNăm 2022\n', piece: 'Thu khác\t5\t6\n' },
  { name: 'one total', head: 'Nội dung\tNăm 2021\nTổng số\t5\n', piece: '1. Thu khác\t5\n' },
  { name: 'totals', head: 'Nội dung\tNăm 2021\n', piece: 'I. Thu\t11\n1. Thuế\t5\n2. Phí\t6\nCộng\t11\n' },
  {
    name: 'levels',
    head: 'Nội dung\tNăm 2021\n',
    piece: 'A. Thu\t5\nI. Thu\t5\n1. Thu\t5\n1.1. Thu\t5\na) Thu\t5\n- Thu\t5\n',
  },
  { name: 'titles', head: 'Nội dung\tNăm 2021\n', piece: 'I. Thu\t\n1. Thuế\t5\n' },
  { name: 'formulas', head: 'Nội dung\tX\tY\tZ\nA\t1\t2\t3=2-1\n', piece: 'Thu\t5\t6\t1\n' },
  {
    name: 'formulas that fail',
    head: 'Nội dung\tX\tY\tZ\nA\t1\t2\t3=2-1\nA\t1\t2\t1\nB\t1\t2\t1\n',
    piece: 'Thu\t5\t6\t2\n',
  },
  { name: 'shares without an index', head: 'Nội dung\tX\tY\tTỷ lệ (%)\n', piece: 'Thu\t5\t6\t120\n' },
  { name: 'lines', head: 'A\n1\n2\n3\n', piece: 'Thu\n5\n6\n7\n' },
  { name: 'lines that make no row', piece: 'Thu\n5\nThu\n5\n6\n' },
  { name: 'pipes that stand alone', head: '', piece: '|\nThu\n|\n5\n|\n6\n|\n' },
  { name: 'units of rows', head: 'Nội dung\tĐVT\tX\n', piece: 'Thu\ttỷ đồng\t5\n' },
];

describe('four times the rows of a table look at four times the characters, and come to four times the numbers', () => {
  test.each(TABLES)('$name', ({ head = '', piece }) => {
    const [small, large] = [20_000, 80_000].map((length) => tableWork(head + repeated(piece, length)));
    for (const [k, work] of (large ?? []).entries())
      expect(work).toBeLessThan((small?.[k] ?? 0) * GROWTH * ALLOWANCE + 2000);
  });
});

/** How many characters the reading of tables looks at, how often their checks ask for a cell, and how many members relations have. */
function tableWork(text: string): number[] {
  const { blocks, relations } = analyse(text);
  let [looked, asked] = [0, 0];
  const source = slicedText(text, (n) => {
    looked += n;
  });
  for (const table of readTables({ text: source, blocks }))
    checksOf({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: new Proxy(row.cells, {
          get(cells, name) {
            asked++;
            return Reflect.get(cells, name);
          },
        }),
      })),
    });
  return [looked, asked, relations.reduce((n, { what }) => n + what.relation.members.length, 0)];
}

/** A string that counts what is taken out of it: a slice as long as it is. */
function slicedText(text: string, count: (characters: number) => void): string {
  const methods = {
    slice(start: number, end: number): string {
      const slice = text.slice(start, end);
      count(slice.length);
      return slice;
    },
    charCodeAt(at: number): number {
      count(1);
      return text.charCodeAt(at);
    },
    length: text.length,
  };
  return methods as unknown as string;
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** How often the analysis of a text asks its tokens for anything. */
function questions(text: string, format: Format): number {
  let asked = 0;
  const restore = QUESTIONS.map((name) => {
    const answer = TokenTable.prototype[name] as (this: TokenTable, ...args: unknown[]) => unknown;
    const counting = function (this: TokenTable, ...args: unknown[]): unknown {
      asked++;
      return answer.apply(this, args);
    };
    Object.defineProperty(TokenTable.prototype, name, { value: counting, configurable: true });
    return () => Object.defineProperty(TokenTable.prototype, name, { value: answer, configurable: true });
  });
  try {
    analyse(text, { format });
  } finally {
    for (const undo of restore) undo();
  }
  return asked;
}

const QUESTIONS = [
  'kind',
  'start',
  'end',
  'key',
  'spaced',
  'lineStart',
  'capital',
  'text',
  'charCode',
  'slice',
] as const;

/** How many characters the cutting into blocks and tokens looks at. */
function looks(text: string, format: Format): number {
  let looked = 0;
  const source = countedText(text, (n) => {
    looked += n;
  });
  const tokens = new TokenTable();
  for (let block = nextBlock(source, 0, format); block; block = nextBlock(source, block.end, format))
    lex(source, block, { tokens, format });
  return looked;
}

/** A string that counts what is looked at in it. A slice costs nothing by itself: engines share its characters. */
function countedText(text: string, count: (characters: number) => void): string {
  const methods = {
    charCodeAt(at: number): number {
      count(1);
      return text.charCodeAt(at);
    },
    startsWith(what: string, at = 0): boolean {
      count(what.length);
      return text.startsWith(what, at);
    },
    indexOf(what: string, from = 0): number {
      const found = text.indexOf(what, from);
      count((found < 0 ? text.length : found) - from + what.length);
      return found;
    },
    includes: (what: string, from = 0): boolean => methods.indexOf(what, from) >= 0,
    slice: (start?: number, end?: number): string => countedText(text.slice(start, end), count),
    toString(): string {
      count(text.length);
      return text;
    },
  };
  return new Proxy(methods, {
    get(target, name) {
      if (name === 'length') return text.length;
      if (typeof name === 'string' && /^\d+$/.test(name)) {
        count(1);
        return text[Number(name)];
      }
      return Reflect.get(target, name);
    },
  }) as unknown as string;
}
