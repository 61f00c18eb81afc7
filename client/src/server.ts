import { type Event, EventEmitter, type LogOutputChannel, type Memento, type TextDocument } from 'vscode';
import type { DocumentParams, Request, Status } from '../../server/src/protocol.ts';
import type { Client, Ends } from './connection/run.ts';

/** Loads the client of a host and starts it. */
export type Connect = (ends: Ends) => Promise<Client>;

export type ServerState = 'starting' | 'running' | 'stopped';

/** The server as the rest of the client sees it, whether or not it is up yet, and the log that both write to. */
export interface Server {
  readonly log: LogOutputChannel;
  /** What is kept for this window's folders. */
  readonly memory: Memento;
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** After each check of an open document. */
  readonly onDidCheck: Event<Status>;
  /** Sends a request as soon as the server is up. Rejects when it is stopped or answers with an error. */
  readonly request: <Params, Result>(request: Request<Params, Result>, params: Params) => Promise<Result>;
  /** Ends the server and starts it again with the open documents. */
  readonly restart: () => Promise<void>;
  /** The client itself, once it is loaded. */
  readonly client: Promise<Client>;
  readonly dispose: () => Promise<void>;
}

/**
 * The server, its client not loaded before VS Code has gone on with its work: a language client is large, and an
 * extension is to be up at once. `connect` loads and starts the client of this host (Node or the web).
 */
export function startServer(log: LogOutputChannel, memory: Memento, connect: Connect): Server {
  const checks = new EventEmitter<Status>();
  const states = new EventEmitter<ServerState>();
  let state: ServerState = 'starting';
  const onState = (next: ServerState) => {
    state = next;
    states.fire(next);
  };
  const connection = afterwards().then(() =>
    connect({ log, memory, onState, onCheck: (status) => checks.fire(status) }),
  );
  return {
    ...{ log, memory },
    get state() {
      return state;
    },
    onDidChangeState: states.event,
    onDidCheck: checks.event,
    client: connection,
    async request({ method }, params) {
      return (await connection).sendRequest(method, params);
    },
    async restart() {
      const client = await connection;
      if (client.needsStop()) await client.stop();
      await client.start();
    },
    async dispose() {
      await connection.then((client) => client.dispose()).catch((error) => log.warn(`Stopping the server: ${error}`));
      for (const one of [checks, states, log]) one.dispose();
    },
  };
}

/** Sends a request about an open document. */
export const ask = <Result>(
  server: Server,
  request: Request<DocumentParams, Result>,
  document: TextDocument,
): Promise<Result> => server.request(request, { uri: uriOf(document) });

/** The name by which the server knows a document. */
export const uriOf = ({ uri }: TextDocument): string => uri.toString();

const afterwards = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
