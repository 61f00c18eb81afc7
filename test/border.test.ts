import { expect, test } from 'vitest';
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import { borderOf } from '../server/src/border.ts';

function border() {
  const log: string[] = [];
  return {
    log,
    ...borderOf({
      sendNotification: (async (_: string, { message }: { message: string }) => void log.push(message)) as never,
    }),
  };
}
const broken = (): never => {
  throw new Error('đứt', { cause: new Error('dây') });
};

test('the error of a request is logged with its causes and answered', async () => {
  const { request, log } = border();
  expect(request('hỏi', broken)).toThrow(new ResponseError(ErrorCodes.InternalError, 'hỏi: đứt'));
  await expect(request('hỏi', async () => broken())()).rejects.toMatchObject({ code: ErrorCodes.InternalError });
  expect(log).toHaveLength(2);
  for (const line of log) expect(line).toMatch(/^hỏi: Error: đứt\n\s+at [\s\S]*\nCaused by: Error: dây\n\s+at /);
});

test('the error of an event is logged and goes no further', async () => {
  const { event, log } = border();
  event('nghe', broken)();
  await event('nghe', async () => broken())();
  expect(log).toHaveLength(2);
});

test('a refusal is an answer', () => {
  const { request, log } = border();
  const refusal = new ResponseError(ErrorCodes.InvalidParams, 'không');
  expect(
    request('hỏi', () => {
      throw refusal;
    }),
  ).toThrow(refusal);
  expect(log).toEqual([]);
});

test('an error that is its own cause ends', () => {
  const { report, log } = border();
  const error = new Error('vòng');
  error.cause = error;
  report('nghe')(error);
  expect(log).toHaveLength(1);
});

test('what is thrown need not be an error', () => {
  const { report, log } = border();
  for (const thrown of ['chữ', undefined, null, 7]) report('nghe')(thrown);
  expect(log).toEqual(['nghe: chữ', 'nghe: undefined', 'nghe: null', 'nghe: 7']);
});
