import {
  type ConnectionOptions,
  type ConnectionStrategy,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type MessageWriter,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-jsonrpc';

/** How the server takes an editor's messages: in the order that the protocol gives them, and not those it cancelled. */
export const conduct = (
  writer: Pick<MessageWriter, 'write'>,
  report: (error: unknown) => void,
): ConnectionOptions & {
  readonly messageStrategy: MessageStrategy;
  readonly connectionStrategy: ConnectionStrategy;
} => ({
  messageStrategy: lifecycle(writer, report),
  connectionStrategy: { cancelUndispatched: (request) => cancelled(request as RequestMessage) },
});

const cancelled = ({ id }: RequestMessage): ResponseMessage => ({ jsonrpc: '2.0', id, error: CANCELLED });

/**
 * Holds an editor to the order of LSP 3.17, "Lifecycle Messages": before `initialize`, after `shutdown`, and for a second
 * `initialize`, a request is refused and a notification dropped. `exit` is heard at any time.
 */
function lifecycle(writer: Pick<MessageWriter, 'write'>, report: (error: unknown) => void): MessageStrategy {
  let state: 'new' | 'running' | 'shut down' = 'new';
  const refuse = (id: ResponseMessage['id'], refusal: Refusal): void => {
    const response: ResponseMessage = { jsonrpc: '2.0', id, error: refusal };
    writer.write(response).catch(report);
  };
  return {
    handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const refusal = message.method === 'initialize' ? (state === 'new' ? undefined : TWICE) : REFUSALS[state];
        if (refusal) return refuse(message.id, refusal);
        if (message.method === 'initialize') state = 'running';
        if (message.method === 'shutdown') state = 'shut down';
      } else if (Message.isNotification(message) && state !== 'running' && message.method !== 'exit') return undefined;
      return next(message);
    },
  };
}

type Refusal = NonNullable<ResponseMessage['error']>;

const REFUSALS: Readonly<Record<'new' | 'running' | 'shut down', Refusal | undefined>> = {
  new: { code: ErrorCodes.ServerNotInitialized, message: 'The first request must be initialize' },
  running: undefined,
  'shut down': { code: ErrorCodes.InvalidRequest, message: 'The server is shutting down' },
};
/** As the Language Server Protocol numbers it. */
const REQUEST_CANCELLED = -32800;
const CANCELLED: Refusal = { code: REQUEST_CANCELLED, message: 'The request was cancelled' };
const TWICE: Refusal = { code: ErrorCodes.InvalidRequest, message: 'The server is initialised already' };
