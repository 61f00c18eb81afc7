/** The real server as a process of its own, spoken to as an editor does. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Status } from '../server/src/protocol.ts';

/** The server as it is published; the test set-up bundles it. */
export const SERVER = 'dist/server.js';

export interface Editor {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  /** What the server has sent, in order. */
  readonly published: PublishDiagnosticsParams[];
  readonly logged: LogMessageParams[];
  readonly statuses: Status[];
  readonly refreshes: { count: number };
  /** Resolves once the condition holds, which is looked at after each message of the server. */
  readonly until: (condition: () => boolean) => Promise<void>;
}

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The folders that it has open. */
  readonly folders?: readonly string[];
  /** What the editor answers when asked for its configuration. */
  readonly configuration?: () => unknown;
  /** The Node.js that runs the server; by default the one that runs the tests. */
  readonly node?: string;
  /** What it is told before the server's own. */
  readonly arguments?: readonly string[];
}

/** An editor with its own server, initialised. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const {
    capabilities = {},
    initializationOptions,
    configuration = () => null,
    node = execPath,
    arguments: given = [],
  } = options;
  const process = spawn(node, [...given, SERVER, '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(process.stdout),
    new StreamMessageWriter(process.stdin),
  );
  const [published, logged, statuses, refreshes] = [
    [] as PublishDiagnosticsParams[],
    [] as LogMessageParams[],
    [] as Status[],
    { count: 0 },
  ];
  const waiting = new Set<() => void>();
  const heard = (): void => {
    for (const look of [...waiting]) look();
  };
  const note =
    <T>(list: T[]) =>
    (sent: T): void => {
      list.push(sent);
      heard();
    };
  connection.onNotification('textDocument/publishDiagnostics', note(published));
  connection.onNotification('window/logMessage', note(logged));
  connection.onNotification('soatso/status', note(statuses));
  connection.onRequest('workspace/configuration', () => [configuration()]);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes.count++;
    heard();
    return null;
  });
  connection.listen();
  const until = (condition: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!condition()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    ...(options.folders && { workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })) }),
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return { process, connection, capabilities: initialized.capabilities, published, logged, statuses, refreshes, until };
}

/** Ends the server as an editor does; the status with which it ended. */
export async function stop({
  connection,
  process,
}: {
  connection: ProtocolConnection;
  process: ChildProcess;
}): Promise<number | null> {
  const ended = once(process, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const [status] = await ended;
  connection.dispose();
  return status;
}
