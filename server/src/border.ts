import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import { type Connection, log } from './connection.ts';

/** The one place where an error of ours is met: it is logged whole, and the server goes on. */
export interface Border {
  /** A request whose error is answered to the client. */
  readonly request: <Args extends unknown[], Result>(
    name: string,
    answer: (...args: Args) => Result,
  ) => (...args: Args) => Result;
  /** A notification or an event, whose error has no one to be answered to. */
  readonly event: <Args extends unknown[]>(
    name: string,
    handle: (...args: Args) => void | Promise<void>,
  ) => (...args: Args) => void;
  /** Takes the error of what was begun under this name. */
  readonly report: (name: string) => (error: unknown) => void;
}

export function borderOf(connection: Pick<Connection, 'sendNotification'>): Border {
  const report = (name: string) => (error: unknown) => log(connection, 'error', `${name}: ${described(error)}`);
  const refuse = (name: string) => (error: unknown) => {
    // A refusal is an answer, not a failure of ours.
    if (error instanceof ResponseError) throw error;
    report(name)(error);
    throw new ResponseError(ErrorCodes.InternalError, `${name}: ${error instanceof Error ? error.message : error}`);
  };
  return {
    request: guard(refuse),
    event: guard(report) as Border['event'],
    report,
  };
}

/** A function whose error, thrown or rejected with, goes to `fail`. */
const guard =
  (fail: (name: string) => (error: unknown) => unknown) =>
  <Args extends unknown[], Result>(name: string, run: (...args: Args) => Result) =>
  (...args: Args): Result => {
    try {
      const result = run(...args);
      return result instanceof Promise ? (result.catch(fail(name)) as Result) : result;
    } catch (error) {
      return fail(name)(error) as Result;
    }
  };

/** The error's stack, and those of its causes. */
function described(error: unknown): string {
  const causes = new Set([error]);
  for (let at = error; at instanceof Error && at.cause !== undefined && !causes.has(at.cause); at = at.cause)
    causes.add(at.cause);
  return [...causes].map((at) => (at instanceof Error ? (at.stack ?? at.message) : String(at))).join('\nCaused by: ');
}
