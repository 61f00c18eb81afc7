import { expect, test } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver-types';
import { documentHighlight } from '../../server/src/features/document-highlight.ts';
import { mark } from '../harness.ts';
import { ask, atCaret, snapshotOf } from './harness.ts';

/** The text with what is highlighted for the caret marked. */
function highlighted(sample: string): string | null {
  const { text, offset } = atCaret(sample);
  const snapshot = snapshotOf(text);
  const position = snapshot.lines.positionAt(offset);
  const found = ask(documentHighlight, 'textDocument/documentHighlight', snapshot, { position });
  const spans = (found as DocumentHighlight[] | null)?.map(({ range }) => ({
    start: snapshot.lines.offsetAt(range.start),
    end: snapshot.lines.offsetAt(range.end),
  }));
  return spans ? mark(text, spans) : null;
}

test('a figure is highlighted with all that it is compared with, from each of them', () => {
  const all = 'Huyện có ⟦12 chỉ tiêu⟧, gồm ⟦4 chỉ tiêu⟧ vượt kế hoạch và ⟦9 chỉ tiêu⟧ đạt kế hoạch trong năm 2023.';
  for (const figure of ['12', '4', '9']) {
    const sample = all.replace(/[⟦⟧]/gu, '').replace(new RegExp(`(?<= )${figure} chỉ`), `${figure} ‸chỉ`);
    expect(highlighted(sample)).toBe(all);
  }
});

test('across the lines of the text', () => {
  const all =
    'Giải ngân ⟦328,4 tỷ đồng⟧ vốn đầu tư công\n\nTrong 9 tháng, vốn đầu tư công giải ngân ước đạt ⟦382,4 tỷ đồng⟧.';
  expect(highlighted(all.replace(/[⟦⟧]/gu, '').replace('328,4', '32‸8,4'))).toBe(all);
});

test('one that is compared with nothing stands alone', () => {
  expect(highlighted('Thu nhập bình quân đạt 4‸6,3 triệu đồng/người.')).toBe(
    'Thu nhập bình quân đạt ⟦46,3 triệu đồng/người⟧.',
  );
});

test.each([
  ['beside figures', 'Thu nhập ‸bình quân đạt 46,3 triệu đồng/người.'],
  ['in a text that is not Vietnamese', 'Revenue grew by ‸6.01% in the second quarter'],
])('nothing is highlighted %s', (_, sample) => {
  expect(highlighted(sample)).toBeNull();
});
