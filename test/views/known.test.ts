import { expect, test } from 'vitest';
import { snapshotOf, URI } from '../features/harness.ts';
import { knownFrom } from './known-text.ts';

const TEXT =
  'Năm 2024, tổng thu ngân sách\nnhà nước đạt 830 tỷ đồng theo Nghị quyết số 15/NQ-HĐND. Còn 27/26 chỉ tiêu.';

test('of a text its figures are kept, with what they are said of, and what is reported', () => {
  const { uri, status, figures, reported } = knownFrom(snapshotOf(TEXT));
  expect([uri, status.figures, status.findings.error + status.findings.warning]).toEqual([URI, figures.length, 1]);
  expect(figures.find(({ kind }) => kind === 'money')).toEqual({
    kind: 'money',
    range: { start: { line: 1, character: 13 }, end: { line: 1, character: 24 } },
    text: '830 tỷ đồng',
    value: '830000000000',
    low: null,
    high: null,
    unit: 'VND',
    per: null,
    indicator: 'tổng thu ngân sách nhà nước',
    period: '2024',
  });
  expect(figures.map(({ kind }) => kind)).not.toContain('identifier');
  expect(reported).toMatchObject([
    {
      rule: 'part-exceeds-whole',
      range: { start: { line: 1 } },
      quote: { before: 'Còn ', words: '27/26 chỉ tiêu', after: '.' },
      arithmetic: expect.stringContaining('27'),
    },
  ]);
});

test('of what is not Vietnamese nothing is kept but why', () => {
  expect(knownFrom(snapshotOf('Of 26 targets 27/26 were missed, or 6.01%.'))).toMatchObject({
    status: { silent: 'not-vietnamese' },
    figures: [],
    reported: [],
  });
});
