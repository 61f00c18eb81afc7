import { type ExtensionContext, window } from 'vscode';
import { offerTools } from './agents/index.ts';
import { registerCommands } from './commands/index.ts';
import { decorateFigures } from './decorations.ts';
import { offerHelp } from './help.ts';
import { type Connect, startServer } from './server.ts';
import { showStatus } from './status.ts';
import { createViews } from './views/index.ts';

/** Starts the extension: all that a person can see and call is there at once, the server follows. */
export function activateWith(context: ExtensionContext, connect: Connect): void {
  const log = window.createOutputChannel('Soát Số', { log: true });
  const server = startServer({ log, extension: context.extension, memory: context.workspaceState }, connect);
  const views = createViews(context, server);
  context.subscriptions.push(
    server,
    views,
    registerCommands(server, views),
    decorateFigures(server),
    offerHelp(),
    offerTools(server),
    showStatus(server),
  );
}
