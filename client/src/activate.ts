import { type ExtensionContext, window } from 'vscode';
import { registerCommands } from './commands/index.ts';
import { decorateFigures } from './decorations.ts';
import { type Connect, startServer } from './server.ts';
import { showStatus } from './status.ts';

/** Starts the extension: all that a person can see and call is there at once, the server follows. */
export function activateWith(context: ExtensionContext, connect: Connect): void {
  const server = startServer(window.createOutputChannel('Soát Số', { log: true }), context.workspaceState, connect);
  context.subscriptions.push(server, registerCommands(server), decorateFigures(server), showStatus(server));
}
