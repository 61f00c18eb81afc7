import { EventEmitter, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { type Status, statusNotification } from '../../server/src/protocol.ts';
import { registerCommands } from './commands/index.ts';
import { decorateFigures } from './decorations.ts';
import { DOCUMENTS } from './documents.ts';
import { restartAfterCrash, tellWithLog } from './restarts.ts';
import type { Server } from './server.ts';
import { showStatus } from './status.ts';
import { say, TEXTS } from './texts.ts';

/**
 * Starts the extension without waiting for its server: what depends on it comes when it answers.
 * `connect` makes the client of this host (Node or the web), not yet started.
 */
export function activateWith(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const log = window.createOutputChannel('Soát Số', { log: true });
  const client = connect({
    documentSelector: [...DOCUMENTS],
    outputChannel: log,
    errorHandler: restartAfterCrash(log),
    // Said in the reader's language below.
    initializationFailedHandler: () => false,
  });
  const checks = new EventEmitter<Status>();
  // Its own, since the client keeps one listener for each method.
  client.onNotification(statusNotification.method, (status: Status) => checks.fire(status));
  const server: Server = { client, log, onDidCheck: checks.event };
  context.subscriptions.push(
    checks,
    registerCommands(server),
    decorateFigures(server),
    showStatus(server),
    stopping(server),
  );
  client.start().catch((error: Error) => {
    log.error(error);
    tellWithLog(log, say(TEXTS.notStarted({ reason: error.message })));
  });
}

const stopping = ({ client, log }: Server) => ({
  dispose: () =>
    client
      .dispose()
      .catch((error) => log.warn(`Stopping the server: ${error}`))
      .finally(() => log.dispose()),
});
