import { expect, test } from 'vitest';
import type { FigureRow } from '../../server/src/protocol.ts';
import { differenceOf, numberOf } from '../../server/src/views/decimals.ts';

test.each([
  ['46300000', { n: 46300000n, d: 1n }],
  ['-6.01', { n: -601n, d: 100n }],
  ['0.50', { n: 1n, d: 2n }],
])('%s is a number', (written, number) => expect(numberOf(written)).toEqual(number));

test.each([null, '4/26', '2022-Q1', 'P2Y', '1.', ''])('%s is none', (written) =>
  expect(numberOf(written)).toBeUndefined(),
);

const figure = (kind: FigureRow['kind'], value: string, unit: string) =>
  ({ kind, value, unit, per: null }) as FigureRow;

test.each([
  [figure('money', '830', 'VND'), figure('money', '955', 'VND'), { by: '15.06', unit: '%' }],
  [figure('money', '-4', 'VND'), figure('money', '-1', 'VND'), { by: '75', unit: '%' }],
  [figure('percent', '6.01', '%'), figure('percent', '5.51', '%'), { by: '-0.5', unit: 'pp' }],
  [figure('quantity', '0', 'xã'), figure('quantity', '3', 'xã'), null],
  [figure('quantity', '2', 'xã'), figure('quantity', '3', 'hộ'), null],
  [figure('period', '2023', 'VND'), figure('period', '2024', 'VND'), null],
])('%# by how much', (before, after, expected) => expect(differenceOf(before, after)).toEqual(expected));
