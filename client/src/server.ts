import {
  type CancellationToken,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type Memento,
  type TextDocument,
} from 'vscode';
import type { DocumentParams, Request, Status } from '../../server/src/protocol.ts';
import type { Client, Ends } from './connection/run.ts';

/** Loads the client of a host and starts it. */
export type Connect = (ends: Ends) => Promise<Client>;

export type ServerState = 'starting' | 'running' | 'stopped';

/** The server as the rest of the client sees it, whether or not it is up yet, and the log that both write to. */
export interface Server {
  readonly log: LogOutputChannel;
  /** The extension itself: where its files are, and which version it is. */
  readonly extension: ExtensionContext['extension'];
  /** What is kept for this window's folders. */
  readonly memory: Memento;
  readonly state: ServerState;
  readonly onDidChangeState: Event<ServerState>;
  /** After each check of an open document. */
  readonly onDidCheck: Event<Status>;
  /** After something has become known of texts that are not open. */
  readonly onDidKnow: Event<void>;
  /** Sends a request as soon as the server is up. Rejects when it is stopped or answers with an error. */
  readonly request: <Params, Result>(request: Request<Params, Result>, params: Params) => Promise<Result>;
  /** Sends one that takes its time: it can be cancelled, tells how far it is, and may send its answer in pieces. */
  readonly run: <Params, Result>(request: Request<Params, Result>, params: Params, running: Running) => Promise<Result>;
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
export function startServer(
  { log, extension, memory }: Pick<Server, 'log' | 'extension' | 'memory'>,
  connect: Connect,
): Server {
  const checks = new EventEmitter<Status>();
  const states = new EventEmitter<ServerState>();
  const knowing = new EventEmitter<void>();
  let state: ServerState = 'starting';
  const onState = (next: ServerState) => {
    state = next;
    states.fire(next);
  };
  const connection = afterwards().then(() =>
    connect({ log, memory, onState, onCheck: (status) => checks.fire(status), onKnow: () => knowing.fire() }),
  );
  return {
    log,
    extension,
    memory,
    get state() {
      return state;
    },
    onDidChangeState: states.event,
    onDidCheck: checks.event,
    onDidKnow: knowing.event,
    client: connection,
    async request({ method }, params) {
      return (await connection).sendRequest(method, params);
    },
    async run({ method }, params, { token, report, partial }) {
      const client = await connection;
      const [workDoneToken, partialResultToken] = [crypto.randomUUID(), crypto.randomUUID()];
      const listening = [
        client.onProgress(ANY, workDoneToken, (told: unknown) => {
          const { kind, message, percentage } = told as Told;
          if (kind === 'report') report(message, percentage);
        }),
        ...(partial ? [client.onProgress(ANY, partialResultToken, (piece: unknown) => partial(piece as string))] : []),
      ];
      try {
        return await client.sendRequest(method, { ...params, workDoneToken, partialResultToken }, token);
      } finally {
        for (const one of listening) one.dispose();
      }
    },
    async restart() {
      const client = await connection;
      if (client.needsStop()) await client.stop();
      await client.start();
    },
    async dispose() {
      await connection.then((client) => client.dispose()).catch((error) => log.warn(`Stopping the server: ${error}`));
      for (const one of [checks, states, knowing, log]) one.dispose();
    },
  };
}

/** What is told while a request is worked on. */
export interface Running {
  readonly token: CancellationToken;
  readonly report: (message: string, percentage: number) => void;
  readonly partial?: (piece: string) => void;
}

/** Progress of work as the Language Server Protocol has it. */
interface Told {
  readonly kind: 'begin' | 'report' | 'end';
  readonly message: string;
  readonly percentage: number;
}

/** The client tells kinds of progress apart by their token alone. */
const ANY = {} as Parameters<Client['onProgress']>[0];

/** Sends a request about an open document. */
export const ask = <Result>(
  server: Server,
  request: Request<DocumentParams, Result>,
  document: TextDocument,
): Promise<Result> => server.request(request, { uri: uriOf(document) });

/** The name by which the server knows a document. */
export const uriOf = ({ uri }: TextDocument): string => uri.toString();

const afterwards = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
