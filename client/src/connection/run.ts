import type { LogOutputChannel, Memento } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { knownNotification, type Status, statusNotification } from '../../../server/src/protocol.ts';
import { DOCUMENTS } from '../documents.ts';
import type { ServerState } from '../server.ts';
import { tellWithLog } from '../tell.ts';
import { say, TEXTS } from '../texts.ts';
import { announceLimits } from './limits.ts';
import { serveProjects } from './projects.ts';
import { restartAfterCrash } from './restarts.ts';
import { serveTexts } from './texts.ts';

export type Client = BaseLanguageClient;

/** Who is told what the server does. */
export interface Ends {
  readonly log: LogOutputChannel;
  readonly memory: Memento;
  readonly onCheck: (status: Status) => void;
  readonly onKnow: () => void;
  readonly onState: (state: ServerState) => void;
}

/** Makes the client and starts it, without waiting for the server: what depends on it comes when it answers. */
export function runClient(
  make: (options: LanguageClientOptions) => Client,
  { log, memory, onCheck, onKnow, onState }: Ends,
): Client {
  const client = make({
    documentSelector: [...DOCUMENTS],
    outputChannel: log,
    errorHandler: restartAfterCrash(log),
    // Said in the reader's language below.
    initializationFailedHandler: () => false,
  });
  client.onNotification(statusNotification.method, onCheck);
  client.onNotification(knownNotification.method, onKnow);
  serveProjects(client, memory);
  announceLimits(client);
  serveTexts(client);
  client.onDidChangeState(({ newState }) => onState(STATES[newState]));
  client.start().catch((error: Error) => {
    log.error(error);
    tellWithLog(log, say(TEXTS.notStarted({ reason: error.message })));
  });
  return client;
}

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};
