import { expect, test } from 'vitest';
import { readFigures } from '../../../server/src/core/figures/index.ts';
import { saidIn } from '../../../server/src/core/relations/said.ts';
import { readStatements, type Statement } from '../../../server/src/core/relations/statement.ts';
import { tokens } from '../../harness.ts';

/** What is said of the amounts of a text. */
const statements = (text: string): { amount: string; statement: Statement }[] => {
  const list = tokens(text);
  const { sentences } = readFigures(list);
  const said = saidIn(list, { first: 0, next: list.count });
  return readStatements(list, { sentences, relations: [], said }).map((statement) => ({
    amount: text.slice(statement.figure.span.start, statement.figure.span.end),
    statement,
  }));
};

test('changes and milestones are no statements', () => {
  const text = 'Thu đạt 900 tỷ đồng, vượt mốc 800 tỷ đồng, tăng 50 tỷ đồng.';
  expect(statements(text).map(({ amount }) => amount)).toEqual(['900 tỷ đồng']);
});

test.each([
  ['Dự toán thu năm 2020 là ⟦900 tỷ đồng⟧.', true],
  ['Tỉnh được giao thu ⟦900 tỷ đồng⟧.', true],
  ['Thu đạt ⟦900 tỷ đồng⟧, bằng 90% dự toán.', false],
  ['So với dự toán, thu mới đạt ⟦900 tỷ đồng⟧.', false],
])('%s is a plan: %s', (text, isPlan) => {
  expect(statements(text.replace(/[⟦⟧]/g, '')).map(({ statement }) => statement.isPlan)).toEqual([isPlan]);
});

test.each([
  ['Thu đạt 900 tỷ đồng, tăng 5% so với năm 2016.', '2016'],
  ['Thu đạt 900 tỷ đồng, tăng 5% so với cùng kỳ.', 'year before'],
  ['Thu đạt 900 tỷ đồng, tăng 5%.', undefined],
])('%s is over %s', (text, against) => {
  expect(statements(text).map(({ statement }) => statement.against)).toEqual([against]);
});

test('what is lacking', () => {
  const [first] = statements('Thu đạt 900 tỷ đồng, đạt 90% dự toán, hụt thu 100 tỷ đồng.');
  expect(first?.statement.shortBy?.value).toMatchObject({ number: { value: { n: 100_000_000_000n } } });
});
