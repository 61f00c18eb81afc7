import { expect, test } from 'vitest';
import { formatOnSave } from '../../server/src/features/format-on-save.ts';
import { ask, snapshotOf } from './harness.ts';

const editsOf = (settings?: unknown): unknown =>
  ask(formatOnSave, 'textDocument/willSaveWaitUntil', snapshotOf('Có 20504 người được hỗ trợ.', { settings }));

test('on saving nothing is rewritten unasked', () => {
  expect(editsOf()).toEqual([]);
});

test('who asks for it in the settings has the form of numbers mended', () => {
  expect(editsOf({ 'numberFormat.fixOnSave': true })).toEqual([
    { range: { start: { line: 0, character: 3 }, end: { line: 0, character: 8 } }, newText: '20.504' },
  ]);
});
