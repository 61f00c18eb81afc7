/** An editor with one document open, spoken to in whole messages or byte by byte. */
import { afterEach } from 'vitest';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Position,
  Range,
} from 'vscode-languageserver-protocol/node';
import { type Editor, type EditorOptions, startEditor } from './server-process.ts';

export const URI = 'file:///van-ban.txt';
export const BROKEN = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
export const MENDED = BROKEN.replace('có 12', 'có 13');

export const PULLING: ClientCapabilities = {
  textDocument: { diagnostic: { relatedInformation: true, codeDescriptionSupport: true } },
  workspace: { diagnostics: { refreshSupport: true }, configuration: true },
};
export const PUSHED: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

const editors: Editor[] = [];
afterEach(() => {
  for (const { connection, process } of editors.splice(0)) {
    connection.dispose();
    process.kill();
  }
});

/** An editor with its own server, which ends with the test. */
export async function edit(options: EditorOptions): Promise<Editor> {
  const editor = await startEditor(options);
  editors.push(editor);
  return editor;
}

export const open = ({ connection }: Editor, text: string, languageId = 'plaintext'): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId, version: 1, text } });

export const change = (
  { connection }: Editor,
  version: number,
  ...changes: { range?: Range; text: string }[]
): Promise<void> =>
  connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: changes,
  });

export const pull = ({ connection }: Editor, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI }, previousResultId });

export async function pullItems(editor: Editor): Promise<Diagnostic[]> {
  const report = await pull(editor);
  return report.kind === 'full' ? report.items : [];
}

export const hoverAt = ({ connection }: Editor, position: Position): Promise<Hover | null> =>
  connection.sendRequest('textDocument/hover', { textDocument: { uri: URI }, position });

export const last = <T>(list: readonly T[]): T => {
  const item = list.at(-1);
  if (item === undefined) throw new Error('Nothing was sent');
  return item;
};

/** A message as it goes over the wire. */
export const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

export function notification(method: string, params: unknown): string {
  return JSON.stringify({ jsonrpc: '2.0', method, params });
}
