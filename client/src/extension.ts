/** The extension in a desktop or remote extension host: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';

/** Loads what it needs only here, so that VS Code does not wait for it while it loads the extension itself. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { activateWith } = await import('./activate.ts');
  const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  activateWith(context, (options) => new LanguageClient('soatSo', 'Soát Số', server, options));
}
