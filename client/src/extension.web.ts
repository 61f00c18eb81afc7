/** The extension in a browser (vscode.dev, github.dev): the server is a worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';

/** Loads what it needs only here, so that VS Code does not wait for it while it loads the extension itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { activateWith } = await import('./activate.ts');
  const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import('vscode-languageclient/browser');
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js');
  // The client would take a worker too, but VS Code's web extension host has a `Worker` that it does not know as one.
  const connect = async () => {
    const worker = await startWorker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  activateWith(context, (options) => new LanguageClient('soatSo', 'Soát Số', connect, options));
}

/** A worker cannot be started from an extension on a remote machine by its address: it gets the script itself. */
async function startWorker(script: Uri): Promise<Worker> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const code = new TextDecoder().decode(await workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}
