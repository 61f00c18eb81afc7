import { expect, test } from 'vitest';
import { analyse, renderFix, renderMessage } from '../../../server/src/core/index.ts';
import { rowMismatch } from '../../../server/src/core/rules/row-mismatch.ts';
import { samplesHold } from './samples.ts';

samplesHold(rowMismatch);

test('offers the number that would fit, in the form of a table: in brackets below zero', () => {
  const text = `Nội dung\tDự toán\tThực hiện\tSo sánh
A\t1\t2\t3=2-1
Thu nội địa\t1.600\t1.430\t(180)
Thu khác\t1.200\t1.220\t20
Thu từ đất\t1.300\t1.324\t24`;
  const [finding] = analyse(text).findings;
  expect(finding?.what.fixes.map((fix) => renderFix({ what: fix, at: finding.at }, text, 'vi').title)[0]).toBe(
    'Sửa (180) thành (170)',
  );
  expect(finding && renderMessage(finding, text, 'en')).toContain('1.430 - 1.600 = (170), but the column “So sánh”');
});
