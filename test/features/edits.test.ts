import { expect, test } from 'vitest';
import { editOf } from '../../server/src/features/edits.ts';
import { snapshotOf, URI } from './harness.ts';

const EDIT = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: 'x' };

test('edits name the version of the text for who takes it', () => {
  expect(editOf(snapshotOf('a'), [EDIT])).toEqual({ changes: { [URI]: [EDIT] } });
  expect(editOf(snapshotOf('a', { client: { takesVersionedEdits: true } }), [EDIT])).toEqual({
    documentChanges: [{ textDocument: { uri: URI, version: 1 }, edits: [EDIT] }],
  });
});
