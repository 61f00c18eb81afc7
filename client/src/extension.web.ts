/** The extension in a browser (vscode.dev, github.dev): the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';

/** Loads what it needs only here, so that VS Code does not wait for it while it loads the extension itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { activateWith } = await import('./activate.ts');
  const { LanguageClient } = await import('vscode-languageclient/browser');
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  activateWith(context, (options) => new LanguageClient('soatSo', 'Soát Số', async () => new Worker(script), options));
}
