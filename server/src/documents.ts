import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Border } from './border.ts';
import type { Connection } from './connection.ts';

/** The documents that the editor has open, as they stand there. */
export interface Documents {
  readonly get: (uri: string) => TextDocument | undefined;
  /** The addresses of all. */
  readonly keys: () => string[];
}

/** What is told of them, once it has happened. */
interface Listener {
  readonly opened: (document: TextDocument) => void;
  readonly changed: (document: TextDocument) => void;
  readonly saved: (document: TextDocument) => void;
  readonly closed: (document: TextDocument) => void | Promise<void>;
}

/** Follows the documents of the editor; what is said of one that is not open is let pass. */
export function documentsOf(connection: Pick<Connection, 'onNotification'>, border: Border, told: Listener): Documents {
  const documents = new Map<string, TextDocument>();
  const hear = <Params>(method: string, handle: (params: Params) => void | Promise<void>) =>
    connection.onNotification(method, border.event(method, handle));
  hear('textDocument/didOpen', ({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams) => {
    const document = TextDocument.create(uri, languageId, version, text);
    documents.set(uri, document);
    told.opened(document);
  });
  hear('textDocument/didChange', ({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams) => {
    const document = documents.get(uri);
    if (!document || contentChanges.length === 0) return;
    documents.set(uri, TextDocument.update(document, contentChanges, version));
    told.changed(document);
  });
  hear('textDocument/didSave', ({ textDocument: { uri } }: DidSaveTextDocumentParams) => {
    const document = documents.get(uri);
    if (document) told.saved(document);
  });
  hear('textDocument/didClose', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
    const document = documents.get(uri);
    documents.delete(uri);
    return document && told.closed(document);
  });
  return { get: (uri) => documents.get(uri), keys: () => [...documents.keys()] };
}
