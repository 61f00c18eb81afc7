import { expect, test } from 'vitest';
import { analyse, figuresOf } from '../../../server/src/core/index.ts';
import { point } from '../../../server/src/core/math/interval.ts';
import { decimal } from '../../../server/src/core/math/rational.ts';
import { member } from '../../../server/src/core/relations/relation.ts';
import { outcome } from '../../../server/src/core/rules/outcome.ts';

/** A percent as it is written, and thousandths of a percent that were computed. */
const compared = (written: string, thousandths: bigint) => {
  const [percent] = [...figuresOf(analyse(`Thu ngân sách đạt ${written} dự toán.`))];
  if (!percent) throw new Error(`no percent in ${written}`);
  return outcome(point(decimal(thousandths, -3)), member('percent', percent.figure));
};

test.each([
  ['78,79%', 78790n, 'holds'],
  ['78,79%', 78794n, 'holds'],
  ['41,6%', 41667n, 'close'],
  ['78,79%', 78799n, 'close'],
  ['78,79%', 77780n, 'differs'],
  ['khoảng 80%', 78000n, 'holds'],
  ['trên 21%', 20955n, 'holds'],
  ['trên 21%', 20400n, 'close'],
  ['khoảng 80%', 63000n, 'differs'],
])('%s beside %d thousandths %s', (written, computed, expected) => {
  expect(compared(written, computed)).toBe(expected);
});

test('a date has no outcome', () => {
  const [date] = [...figuresOf(analyse('Chiều 11/12, hội nghị khai mạc tại tỉnh.'))];
  expect(date && outcome(point(decimal(1n, 0)), member('value', date.figure))).toBeNull();
});
