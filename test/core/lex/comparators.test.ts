import { describe, expect, test } from 'vitest';
import { comparatorAround, comparatorMark } from '../../../server/src/core/lex/comparators.ts';
import { TokenKind } from '../../../server/src/core/lex/token.ts';
import { tokens } from '../../harness.ts';

/** The comparator of the number that the sample marks together with its unit. */
function comparator(sample: string): string {
  const [before = '', figure = ''] = sample.split(/[⟦⟧]/u);
  const list = tokens(sample.replace(/[⟦⟧]/gu, ''));
  const first = tokens(before).count;
  return comparatorMark(list, first) ?? comparatorAround(list, first, first + tokens(figure).count);
}

describe('words before and behind a number', () => {
  test.each([
    ['đạt ⟦7%⟧', 'eq'],
    ['khoảng ⟦7%⟧', 'approx'],
    ['Khoảng ⟦7%⟧', 'approx'],
    ['ước đạt ⟦830 tỷ⟧', 'approx'],
    ['ước thực hiện ⟦830 tỷ⟧', 'approx'],
    ['xấp xỉ ⟦7%⟧', 'approx'],
    ['trên dưới ⟦7%⟧', 'approx'],
    ['đạt hơn ⟦7.300 tỷ⟧', 'approx-above'],
    ['đạt trên ⟦7.300 tỷ⟧', 'approx-above'],
    ['gần ⟦5 nghìn hộ⟧', 'approx-below'],
    ['suýt soát ⟦5 nghìn hộ⟧', 'approx-below'],
    ['ít nhất ⟦82%⟧', 'ge'],
    ['không dưới ⟦82%⟧', 'ge'],
    ['⟦82%⟧ trở lên', 'ge'],
    ['từ ⟦60 điểm⟧ trở xuống', 'le'],
    ['kế hoạch trên ⟦7%⟧', 'ge'],
    ['phấn đấu đạt trên ⟦60%⟧', 'ge'],
    ['không quá ⟦3%⟧', 'le'],
    ['tối đa ⟦3 người⟧', 'le'],
    ['dưới ⟦3%⟧', 'le'],
    ['không vượt quá ⟦3%⟧', 'le'],
    ['≥ ⟦82%⟧', 'ge'],
    ['⟦≥82%⟧', 'ge'],
    ['⟦≤82%⟧', 'le'],
    ['⟦>82%⟧', 'gt'],
    ['⟦<82%⟧', 'lt'],
    ['⟦~82%⟧', 'approx'],
    ['(⟦82%⟧', 'eq'],
    ['khoảng, ⟦82%⟧', 'eq'],
    ['hơn là ⟦82%⟧', 'eq'],
    ['⟦82%⟧ trở', 'eq'],
  ])('%s: %s', (sample, expected) => {
    expect(comparator(sample)).toBe(expected);
    expect(comparator(sample.normalize('NFD'))).toBe(expected);
  });

  test.each(['', '%', 'tỷ', '=', '-'])('%o is no mark of comparison', (text) => {
    const list = tokens(text);
    expect(comparatorMark(list, 0)).toBeUndefined();
    expect(list.kind(1)).toBe(TokenKind.end);
  });
});
