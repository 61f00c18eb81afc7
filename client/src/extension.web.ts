/** The extension in a browser (vscode.dev, github.dev): the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  activateWith(context, (options) => new LanguageClient('soatSo', 'Soát Số', async () => new Worker(script), options));
}
