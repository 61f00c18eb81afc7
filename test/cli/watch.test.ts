import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../server/src/cli/main.ts';
import { CONFLICT, folderOf, HOLDS } from './folder.ts';

const folder = folderOf({ 'bài.txt': HOLDS });

test('a change is checked again, until it is stopped', async () => {
  const stopping = new AbortController();
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  let [printed, waiting] = ['', 0];
  streams.stdout.setEncoding('utf8').on('data', (piece: string) => {
    printed += piece;
  });
  const changes = [
    () => writeFile(join(folder.path, 'bài.txt'), CONFLICT),
    () => writeFile(join(folder.path, 'mới.txt'), HOLDS),
    async () => stopping.abort(),
  ];
  streams.stderr.setEncoding('utf8').on('data', (piece: string) => {
    // Each round ends with waiting; what follows is done once.
    if (piece.includes('Đang chờ thay đổi')) changes[waiting++]?.();
  });
  const host = { ...streams, env: {}, stopped: stopping.signal } as unknown as Parameters<typeof main>[1];
  expect(await main(['--watch', folder.path], host)).toBe(1);
  expect(printed).toContain('Cần kiểm tra');
  expect(printed).toContain('mới.txt');
});
