/**
 * The least that a language server over the same library does: it keeps the texts, runs one regular expression over each
 * after a change, and publishes as many diagnostics as DIAGNOSTICS says.
 */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const MOST = Number(process.env.DIAGNOSTICS ?? 0);
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(({ document }) => {
  const matches = [...document.getText().matchAll(/\d+(?:[.,]\d+)*/gu)].slice(0, MOST);
  const diagnostics = matches.map(({ index, 0: word }) => ({
    range: { start: document.positionAt(index), end: document.positionAt(index + word.length) },
    severity: 2 as const,
    source: 'bare',
    message: `A number: ${word}`,
  }));
  void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
