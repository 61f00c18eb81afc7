import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const ALL = ['new 238, delta −34, percent −12.5', 'new 102, delta −8, percent −7.27', 'new 186, delta 6, percent 3.33'];

test.each([
  [
    'in one sentence',
    'Xảy ra 238 vụ, làm chết 102 người, bị thương 186 người; so với cùng kỳ giảm 34 vụ (12,5%), giảm 8 người (7,27%), tăng 6 người (3,33%).',
    ALL,
  ],
  [
    'in the sentence before',
    'Xảy ra 238 vụ tai nạn, làm 102 người chết, 186 người bị thương. So với cùng kỳ giảm 34 vụ (12,5%), giảm 8 người chết (7,27%) và tăng 6 người bị thương (3,33%).',
    ALL,
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('change', text)).toEqual(expected);
});

test.each([
  [
    'other things',
    'Có 238 xã, 102 người, 186 hộ; so với cùng kỳ giảm 34 vụ (12,5%), giảm 8 người (7,27%), tăng 6 người (3,33%).',
  ],
  ['fewer values than changes', 'Xảy ra 238 vụ; so với cùng kỳ giảm 8 người (7,27%), tăng 6 người (3,33%).'],
  ['one change', 'Xảy ra 238 vụ, làm chết 102 người; so với cùng kỳ giảm 34 vụ (12,5%).'],
])('none: %s', (_, text) => {
  expect(relationsOf('change', text).filter((one) => one.startsWith('new') && one.includes('percent'))).toEqual([]);
});
