import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { usualForm } from '../../server/src/features/usual-form.ts';
import { type Situation, snapshotOf, URI } from './harness.ts';

const TEXT = 'Thu nhập đạt 46.3 triệu đồng/người. Có 20504 người được hỗ trợ.';

const written = (text: string, situation?: Situation): string =>
  TextDocument.applyEdits(TextDocument.create(URI, 'plaintext', 1, text), usualForm(snapshotOf(text, situation)));

test('all numbers are written in the usual way, and nothing is left to be said of it', () => {
  const usual = written(TEXT);
  expect(usual).toBe('Thu nhập đạt 46,3 triệu đồng/người. Có 20.504 người được hỗ trợ.');
  expect(usualForm(snapshotOf(usual))).toEqual([]);
});

test('what contradicts is not touched', () => {
  const text = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
  expect(snapshotOf(text).findings).toHaveLength(1);
  expect(written(text)).toBe(text);
});

test('what the settings switch off is left alone', () => {
  expect(written(TEXT, { settings: { rules: { form: 'off' } } })).toBe(TEXT);
});
