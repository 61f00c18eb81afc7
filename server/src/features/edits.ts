import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Snapshot } from './feature.ts';

/** For the text that was read: who can be told its version must not apply the edits to another. */
export const editOf = ({ uri, version, client }: Snapshot, edits: TextEdit[]): WorkspaceEdit =>
  client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
