import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

/** Lines of areas in hundredths of km2, with what percent of the norm each is said to be. */
const lines = (...all: readonly (readonly [area: string, percent: string])[]): string =>
  all.map(([area, percent]) => `- Xã Tân An có diện tích ${area} km2 (đạt ${percent}% so với quy định).`).join('\n');

const FIVE = [
  ['21,78', '396'],
  ['36,36', '661'],
  ['23,70', '431'],
  ['81,97', '1.490'],
  ['25,16', '457'],
] as const;

test('each line against one that implies the same norm', () => {
  expect(relationsOf('norm', lines(...FIVE, ['34,62', '629']))).toHaveLength(5);
});

test('a line that one slip brings back', () => {
  expect(relationsOf('norm', lines(...FIVE, ['34,62', '692'])).at(-1)).toMatch(/^value 34.62, percent 692, base /);
});

test.each([
  ['what no slip brings back', lines(...FIVE, ['34,62', '215']), 4],
  ['too few lines', lines(...FIVE), 0],
  ['another norm, by too few', lines(...FIVE, ['75,50', '252'], ['60,00', '200']), 4],
])('%s', (_, text, count) => {
  expect(relationsOf('norm', text)).toHaveLength(count);
});

test.each(['bằng 396% kế hoạch', 'đạt 396% so với năm trước', 'tăng 396% so với quy định'])('no norm: %s', (said) => {
  expect(relationsOf('norm', Array(6).fill(`- Xã Tân An có diện tích 21,78 km2, ${said}.`).join('\n'))).toEqual([]);
});
