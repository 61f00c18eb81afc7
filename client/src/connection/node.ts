/** A bundle of its own, loaded when the server is wanted: VS Code is not to wait for a language client. */
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Client, type Ends, runClient } from './run.ts';

/** The server as a process of its own: `module` is its program. */
export const connectToProcess = (module: string, ends: Ends): Client =>
  runClient(
    (options) => new LanguageClient('soatSo', 'Soát Số', { module, transport: TransportKind.ipc }, options),
    ends,
  );
