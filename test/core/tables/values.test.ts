import { describe, expect, it, test } from 'vitest';
import { bareFigure } from '../../../server/src/core/figures/cells.ts';
import { unitNamed } from '../../../server/src/core/tables/units.ts';
import { byConvention, conventionOf, inUnit } from '../../../server/src/core/tables/values.ts';
import { row } from '../../harness.ts';

test.each([
  [['1.234', '12,5', '1.234.567'], 'usual'],
  [['1,234', '12.5', '1,234,567'], 'commas-group'],
  [['1,234', '56'], 'usual'],
  [[], 'usual'],
])('numbers such as %j', (written, convention) => {
  expect(conventionOf(written)).toBe(convention);
});

describe('a bare number', () => {
  const bare = (written: string) => {
    const figure = bareFigure(written, 0);
    if (!figure) throw new Error(`${written} is no number`);
    return figure;
  };

  it('is read as its table writes numbers', () => {
    expect(row(byConvention(bare('1,234'), '1,234', 'usual'))).toBe('quantity 1.234');
    expect(row(byConvention(bare('1,234'), '1,234', 'commas-group'))).toBe('quantity 1234');
    expect(row(byConvention(bare('12.5'), '12.5', 'commas-group'))).toBe('quantity 12.5');
    expect(row(byConvention(bare('(56)'), '(56)', 'commas-group'))).toBe('quantity -56');
  });

  it('is an amount in the unit of its column', () => {
    const scaled = inUnit(bare('1.234,5'), unitNamed('triệu đồng'));
    expect(row(scaled)).toBe('money 1234500000 VND');
    expect(scaled.value).toMatchObject({ number: { place: 5, rounded: 5, scale: 6 } });
    expect(inUnit(bare('5'), unitNamed('xã')).counted).toBe(true);
    expect(inUnit(bare('5,5'), unitNamed('xã')).counted).toBe(false);
    expect(row(inUnit(bare('5%'), unitNamed('triệu đồng')))).toBe('percent 5 %');
    expect(row(inUnit(bare('5'), undefined))).toBe('quantity 5');
  });
});
