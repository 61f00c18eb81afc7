import { expect, test } from 'vitest';
import type { FigureRow } from '../../server/src/protocol.ts';
import { comparisonOf } from '../../server/src/views/compare.ts';

const said = (value: string, around: string) => ({
  row: {
    kind: 'quantity',
    text: value,
    value,
    low: null,
    high: null,
    unit: 'hộ',
    per: null,
    indicator: around,
    period: null,
  } as unknown as FigureRow,
  around,
});

test('a contradiction is told at every figure that takes part', () => {
  const before = { figures: [said('3', 'hộ nghèo xã bắc'), said('5', 'hộ cận nghèo xã nam')], findings: [] };
  const after = {
    figures: [
      said('4', 'hộ nghèo xã bắc'),
      said('5', 'hộ cận nghèo xã nam'),
      said('9', 'tổng cộng toàn vùng đồng bằng'),
    ],
    findings: [{ words: 'w', message: 'chưa khớp', figures: [0, 2] }],
  };
  const { changes, same } = comparisonOf(before, after);
  expect(same).toBe(1);
  expect(changes.map(({ after, contradicts }) => [after?.text, contradicts])).toEqual([
    ['4', 'chưa khớp'],
    ['9', 'chưa khớp'],
  ]);
});
