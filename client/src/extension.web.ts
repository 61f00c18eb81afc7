/** The extension in a browser (vscode.dev, github.dev): the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { activateWith } from './activate.ts';

export const activate = (context: ExtensionContext): void =>
  activateWith(context, async (ends) => {
    const { connectToWorker } = await import('./connection/web.ts');
    return connectToWorker(Uri.joinPath(context.extensionUri, 'dist/server.web.js'), ends);
  });
