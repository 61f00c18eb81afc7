import { expect, test } from 'vitest';
import { toDocument } from '../../server/src/formats/document.ts';
import { documentPieces, type Layout } from '../../server/src/formats/stringify.ts';
import { checked } from './checked.ts';

const SENTENCE = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n\n';

test.each<[string, string, Layout]>([
  ['an empty text on one line', '', { indent: 0, depth: 0 }],
  ['an empty text, indented', '', { indent: 2, depth: 0 }],
  ['a text on one line', SENTENCE, { indent: 0, depth: 0 }],
  ['a text, indented', SENTENCE, { indent: 2, depth: 0 }],
  ['a large text, indented', SENTENCE.repeat(300), { indent: 2, depth: 0 }],
])('%s: what JSON.stringify writes', (_, text, layout) => {
  const document = checked(text);
  expect([...documentPieces(document, 'vi', layout)].join('')).toBe(
    JSON.stringify(toDocument(document, 'vi'), null, layout.indent),
  );
});

test('many figures come in many pieces', () => {
  const document = checked('Tỷ lệ đạt 5,5%. '.repeat(5_000));
  const pieces = [...documentPieces(document, 'vi', { indent: 0, depth: 0 })];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
});
