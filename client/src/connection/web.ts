import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { viewsScriptRequest } from '../../../server/src/protocol.ts';
import { type Client, type Ends, runClient } from './run.ts';

/** The server as a worker of the browser: `script` is its program. */
export function connectToWorker(script: Uri, ends: Ends): Client {
  // The client would take a worker too, but VS Code's web extension host has a `Worker` that it does not know as one.
  const connect = async () => {
    const worker = await startWorker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = runClient((options) => new LanguageClient('soatSo', 'Soát Số', connect, options), ends);
  client.onRequest(viewsScriptRequest.method, () => read(Uri.joinPath(script, '../views.web.js')));
  return client;
}

const read = async (file: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));

/** A worker cannot be started from an extension on a remote machine by its address: it gets the script itself. */
async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const code = await read(script);
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
