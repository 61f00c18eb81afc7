import { Uri, workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { scriptRequest } from '../../../server/src/protocol/files.ts';
import { type Client, type Ends, runClient } from './run.ts';

/** The server as a worker of the browser: `script` is its program. */
export function connectToWorker(script: Uri, ends: Ends): Client {
  // The client would take a worker too, but VS Code's web extension host has a `Worker` that it does not know as one.
  const connect = async () => {
    const worker = await startWorker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = (options: LanguageClientOptions) => new LanguageClient('soatSo', 'Soát Số', connect, options);
  return runClient((options) => servingCode(client(options), script), ends);
}

/** Parts that the server needs seldom lie beside it. */
function servingCode(client: Client, script: Uri): Client {
  client.onRequest(scriptRequest.method, ({ file }: { file: string }) => codeOf(Uri.joinPath(script, '..', file)));
  return client;
}

const codeOf = async (script: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(script));

/** A worker cannot be started from an extension on a remote machine by its address: it gets the script itself. */
async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const code = await codeOf(script);
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
