import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientOf } from '../server/src/client.ts';
import { DEFAULTS } from '../server/src/configuration.ts';
import type { Settings } from '../server/src/core/index.ts';
import { snapshotsFor } from '../server/src/snapshots.ts';

const TEXT = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.\n\nThu tăng 6,01%.\n';
const documentOf = (text: string, version = 1): TextDocument => TextDocument.create('a:b', 'plaintext', version, text);

function started() {
  const snapshots = snapshotsFor(clientOf({}), 's');
  return { ...snapshots, take: (document: TextDocument, settings = DEFAULTS) => snapshots.of(document, settings) };
}

test('a version is read once', () => {
  const { take } = started();
  const document = documentOf(TEXT);
  expect(take(document)).toBe(take(document));
});

test('of an edit only what it touched is read anew', () => {
  const { take } = started();
  const document = documentOf(`Thu ngân sách tăng 5%.\n\nChi tăng 3%.\n\n${TEXT}`);
  const before = take(document);
  const at = document.positionAt(document.getText().length);
  TextDocument.update(document, [{ range: { start: at, end: at }, text: 'Chi giảm 2%.' }], 2);
  const after = take(document);
  expect(after.id).not.toBe(before.id);
  expect(after.analysis?.blocks[0]?.what).toBe(before.analysis?.blocks[0]?.what);
  expect(after.analysis?.summary.figures).toBe(7);
});

test('new settings read nothing anew, and are another snapshot', () => {
  const { take } = started();
  const document = documentOf(TEXT);
  const before = take(document);
  const off: Settings = { ...DEFAULTS, rules: { 'count-sum': 'off' } };
  const after = take(document, off);
  expect(after.analysis).toBe(before.analysis);
  expect([before.findings.length, after.findings.length]).toEqual([1, 0]);
  expect(after.id).not.toBe(before.id);
});

test('findings are due while someone types, or when the text was saved', () => {
  const { of } = started();
  const due = (when: Settings['check.when'], uri: string, isUnsaved: boolean): boolean =>
    of(TextDocument.create(uri, 'plaintext', 1, TEXT), { ...DEFAULTS, 'check.when': when }, { isUnsaved }).isDue;
  expect([due('onType', 'a:b', true), due('onSave', 'a:b', true), due('onSave', 'a:b', false)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(due('onSave', 'untitled:Untitled-1', true)).toBe(true);
});

test('a client that forgets to count its versions is read all the same', () => {
  const { take } = started();
  const before = take(documentOf('Huyện có 12 xã.'));
  expect(take(documentOf('Huyện có 13 xã.')).id).not.toBe(before.id);
});

test('what was closed is forgotten', () => {
  const { take, forget } = started();
  const before = take(documentOf(TEXT));
  forget('a:b');
  expect(take(documentOf(TEXT)).id).not.toBe(before.id);
});

test('the size limit is in million characters', () => {
  const { take } = started();
  const limit: Settings = { ...DEFAULTS, 'size.limit': 1 };
  expect(take(documentOf('ô'.repeat(1_000_000)), limit).analysis).not.toBeNull();
  expect(take(documentOf('ô'.repeat(1_000_001), 2), limit).analysis).toBeNull();
  expect(take(documentOf('ô', 3), limit).analysis).not.toBeNull();
});
