import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, rangeOf } from '../server/src/positions.ts';
import { marked } from './harness.ts';

const rangeIn = (sample: string): string => {
  const { text, spans } = marked(sample);
  const { start, end } = rangeOf(linesOf(text), spans[0] ?? { start: -1, end: -1 });
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
};

describe('a span as lines and characters', () => {
  test.each([
    ['⟦26⟧ chỉ tiêu', '0:0-0:2'],
    ['một\nhai ⟦26⟧', '1:4-1:6'],
    ['một\r\nhai ⟦26⟧', '1:4-1:6'],
    ['một\rhai ⟦26⟧', '1:4-1:6'],
    ['ngày ⟦24\ntháng 11⟧', '0:5-1:8'],
    ['😀 ⟦26⟧', '0:3-0:5'],
    ['⟦⟧', '0:0-0:0'],
  ])('%j is %s', (sample, range) => expect(rangeIn(sample)).toBe(range));
});

test('an offset comes back from its position, but for those between CR and LF', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ă', '😀', '\n', '\r', '\r\n', ' ') });
  fc.assert(
    fc.property(texts, fc.nat(60), (text, at) => {
      const offset = Math.min(at, text.length);
      fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
      const lines = linesOf(text);
      expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
    }),
  );
});
