import { describe, expect, it, test } from 'vitest';
import { analyse, type Member, spanOf } from '../../../server/src/core/index.ts';

/** The sums of a text: `10 = 4 + 6`, with `?` behind those that are only likely. */
function sums(text: string): string[] {
  return analyse(text).relations.flatMap(({ what: { relation, holds }, at }) => {
    if (relation.type !== 'parts') return [];
    const words = (member: Member): string => {
      const { start, end } = spanOf(member, at);
      return text.slice(start, end);
    };
    const [total, ...parts] = relation.members.map(words);
    return [`${total} ${holds === false ? '≠' : '='} ${parts.join(' + ')}${relation.weak ? ' ?' : ''}`];
  });
}

const table = (...rows: readonly string[]): string =>
  ['Nội dung | Năm 2021 | Năm 2022', ...rows].map((row) => `| ${row} |`).join('\n');

describe('rows that add up others', () => {
  test.each([
    [
      'the total above them, in three levels',
      table(
        'Tổng số | 30 | 60',
        'I. Thu nội địa | 20 | 40',
        '1. Thuế | 15 | 25',
        '- Thuế đất | 10 | 12',
        '- Thuế nhà | 5 | 13',
        '2. Phí | 5 | 15',
        'II. Thu khác | 10 | 20',
      ),
      ['30 = 20 + 10', '60 = 40 + 20', '20 = 15 + 5', '40 = 25 + 15', '15 = 10 + 5', '25 = 12 + 13'],
    ],
    [
      'the total behind them',
      table('1. Xã An | 20 | 40', '2. Xã Bình | 10 | 20', 'Tổng cộng | 30 | 60'),
      ['30 = 20 + 10', '60 = 40 + 20'],
    ],
    [
      'totals of groups',
      table(
        'I. Vùng núi | |',
        'Xã An | 20 | 40',
        'Xã Bình | 10 | 20',
        'Cộng | 30 | 60',
        'II. Vùng biển | |',
        'Xã Cát | 1 | 2',
        'Xã Dừa | 3 | 4',
        'Cộng | 4 | 6',
        'Tổng cộng | 34 | 66',
      ),
      ['34 = 30 + 4', '66 = 60 + 6', '4 = 1 + 3', '6 = 2 + 4', '30 = 20 + 10', '60 = 40 + 20'],
    ],
    [
      'two wholes, each above its rows',
      table(
        'Tổng thu | 30 | 60',
        'I. Thuế | 20 | 40',
        'II. Phí | 10 | 20',
        'Tổng chi | 25 | 50',
        'I. Đầu tư | 15 | 30',
        'II. Thường xuyên | 10 | 20',
      ),
      ['25 = 15 + 10', '50 = 30 + 20', '30 = 20 + 10', '60 = 40 + 20'],
    ],
    [
      'a dash is none',
      table('Tổng số | 30 | 60', '1. Thuế | 20 | 40', '2. Phí | 10 | 20', '3. Lãi | - | -'),
      ['30 = 20 + 10', '60 = 40 + 20'],
    ],
    [
      'in one column it does not fit',
      table('Tổng số | 30 | 80', '1. Thuế | 20 | 40', '2. Phí | 10 | 20'),
      ['30 = 20 + 10', '80 ≠ 40 + 20'],
    ],
    [
      'numbers below zero stand in brackets',
      table('Tổng số | 10 | 60', '1. Thuế | 20 | 40', '2. Phí | (10) | 20'),
      ['10 = 20 + (10)', '60 = 40 + 20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sums(text).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    [
      'what follows “trong đó” is not all',
      table('1. Thuế | 30 | 60', 'Trong đó: | |', '- Thuế đất | 10 | 12', '- Thuế nhà | 5 | 13', '2. Phí | 5 | 15'),
    ],
    ['a number that is not known', table('Tổng số | … | 60', '1. Thuế | 20 | 40', '2. Phí | 10 | …')],
    ['nothing adds up in any column', table('Tổng số | 95 | 170', '1. Thuế | 20 | 40', '2. Phí | 10 | 20')],
    ['shares', '| Nội dung | Tỷ lệ (%) |\n| Tổng số | 30 |\n| 1. Thuế | 20 |\n| 2. Phí | 10 |'],
  ])('none: %s', (_, text) => {
    expect(sums(text)).toEqual([]);
  });

  it('are only likely in one column alone, unless the same is seen elsewhere in it', () => {
    const one = (...rows: readonly string[]): string =>
      ['Nội dung | Năm 2021', ...rows].map((row) => `| ${row} |`).join('\n');
    expect(sums(one('Tổng số | 1.317', '1. Thuế | 1.206', '2. Phí | 101'))).toEqual(['1.317 ≠ 1.206 + 101 ?']);
    expect(sums(one('Tổng số | 2.688', '1. Thuế | 1.206', '2. Phí | 101'))).toEqual([]);
    const seen = [
      'I. Đất | 30',
      '1. Xã An | 10',
      '2. Xã Bình | 20',
      'II. Rừng | 70',
      '1. Xã An | 30',
      '2. Xã Bình | 40',
    ];
    expect(sums(one(...seen, 'III. Biển | 95', '1. Xã An | 11', '2. Xã Bình | 22'))).toContain('95 ≠ 11 + 22');
  });
});

/** The cells that follow from others: `30 (… 20, 10)`. */
const rows = (text: string): number =>
  analyse(text).relations.filter(({ what }) => what.relation.type === 'row').length;

describe('columns that follow from others', () => {
  const of = (head: string, cells: readonly string[]): string =>
    [
      `Nội dung\tKế hoạch\tThực hiện\t${head}`,
      ...cells.map((cell, k) => `Cây ${k + 1}\t${[200, 400, 500, 800][k]}\t${[210, 380, 600, 840][k]}\t${cell}`),
    ].join('\n');

  test.each([
    ['a difference', 'Tăng, giảm', ['10', '(20)', '100', '40']],
    ['a ratio', 'TH/KH (%)', ['105', '95', '120', '105']],
    ['a rate', 'Tăng (%)', ['5', '-5', '20', '5']],
    ['a sum', 'Tổng số', ['410', '780', '1.100', '1.640']],
  ])('%s, as all rows show', (_, head, cells) => {
    expect(rows(of(head, cells))).toBe(4);
  });

  test.each([
    ['a column of its own', 'Diện tích', ['10', '(20)', '100', '40']],
    ['what two rows show by chance', 'Tỷ lệ (%)', ['105', '95', '33', '41']],
  ])('none: %s', (_, head, cells) => {
    expect(rows(of(head, cells))).toBe(0);
  });
});
