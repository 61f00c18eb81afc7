import { join } from 'node:path';
import process, { argv, exit, stderr, stdin, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
} from 'vscode-jsonrpc/node';
import { borderOf } from './border.ts';
import { conduct } from './conduct.ts';
import { loggerOf } from './connection.ts';
import { loadParser } from './project/read.ts';
import { serve } from './server.ts';
import { WholeMessageWriter } from './whole-messages.ts';

const transport = transportOf(argv.slice(2));
if (transport) run(transport);
else {
  stderr.write(
    'soatso-language-server --stdio\n' +
      'Máy chủ ngôn ngữ của Soát Số, do trình soạn thảo khởi động.\n' +
      'The language server of Soát Số, to be started by an editor.\n',
  );
  exit(2);
}

interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

function run({ reader, writer }: Transport): void {
  const logger = loggerOf(() => connection);
  const options = conduct(writer, (error) => report('A message cannot be refused')(error));
  const connection = createMessageConnection(reader, writer, logger, options);
  const { report } = borderOf(connection);
  let isEnding = false;
  connection.onRequest('shutdown', () => {
    isEnding = true;
    return null;
  });
  // The editor is gone, or wants it so; nobody is to be told.
  const end = (): void => exit(isEnding ? 0 : 1);
  connection.onNotification('exit', end);
  reader.onClose(end);
  process.on('disconnect', end);
  reader.onError((error) => {
    report('A message cannot be read')(error);
    writer.write(unreadable(error)).catch(report('A message cannot be answered'));
  });
  process.on('uncaughtException', report('Uncaught'));
  process.on('unhandledRejection', report('Unhandled'));
  serve(connection, {
    ...{ defer: setImmediate, session: `${process.pid}.${Date.now()}`, readFile: readText, loadParser },
    follow: (editor) => whenGone(editor, end),
    loadViews: () => import('./views/index.ts'),
    beside: (client, fail) => async () =>
      (await import('./threads/beside.ts')).besideIn(join(import.meta.dirname, 'review.js'), client, fail),
    loadExplanations: () => import('./core/explanations.ts'),
    texts: {
      list: async (...asked) => (await import('./disk/texts.ts')).diskTexts.list(...asked),
      read: async (...asked) => (await import('./disk/texts.ts')).diskTexts.read(...asked),
    },
  });
  connection.listen();
}

/** An editor that was killed says nothing: its process is looked for, as often as the protocol's libraries do. */
function whenGone(editor: number, end: () => void): void {
  const look = (): void => {
    try {
      process.kill(editor, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') end();
    }
  };
  setInterval(look, EVERY).unref();
}

/** In milliseconds. */
const EVERY = 3000;

/** The text of a file on the disk, without a byte order mark; null where there is none, or none on a disk. */
async function readText(uri: string): Promise<string | null> {
  try {
    // Only now: it takes a while to load, and few texts have a project.
    const { readFile } = await import('node:fs/promises');
    return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    if (NO_FILE.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

const NO_FILE = ['ENOENT', 'ENOTDIR'];

/** Editors start the server with `--stdio`; VS Code's client may fork it and speak over Node's own channel. */
function transportOf(options: readonly string[]): Transport | undefined {
  if (options.includes('--stdio'))
    return { reader: new StreamMessageReader(stdin), writer: new WholeMessageWriter(stdout) };
  if (options.includes('--node-ipc'))
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  return undefined;
}

/** JSON-RPC 2.0: what cannot be read, or is no message, is answered under the id null. */
const unreadable = (error: Error): Message => {
  const code = error instanceof SyntaxError ? ErrorCodes.ParseError : ErrorCodes.InvalidRequest;
  return { jsonrpc: '2.0', id: null, error: { code, message: error.message } } as Message;
};
