import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/**
 * Unpacks a `.tgz` or `.tar.br` into a folder: all of it, or only `member`. Node decompresses it, since a machine with
 * `tar` need not have `gzip`, let alone `brotli`.
 */
export async function unpack(archive: string, folder: string, member?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const args = ['-xf', '-', '-C', folder, '--no-same-owner', ...(member === undefined ? [] : [member])];
  const tar = spawn('tar', args, { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = once(tar, 'exit');
  // tar may close its input before the archive's padding is written; whether it had all it needs, its status says.
  const fed = pipeline(
    createReadStream(archive),
    archive.endsWith('.br') ? createBrotliDecompress() : createGunzip(),
    tar.stdin,
  ).catch((error: Error) => error);
  const [code] = await ended;
  if (code !== 0) throw new Error(`tar could not unpack ${archive}.`, { cause: await fed });
}
