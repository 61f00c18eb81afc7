import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import type { Text } from '../core/index.ts';
import { printable } from '../formats/terminal.ts';
import { check } from './check.ts';
import type { ExitStatus, Host } from './main.ts';
import type { CheckOptions } from './options.ts';
import { say } from './run.ts';

/** Checks, and checks again whenever something below the paths has changed, until it is stopped; then the last status. */
export async function watch(options: CheckOptions, host: Host, stopped: AbortSignal): Promise<ExitStatus> {
  const { locale, output, baseline } = options;
  const ours = [output, baseline].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
  const watcher = watchFiles(rootsOf(options), {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/u.test(path) || ours.includes(resolve(path)),
  });
  const changed = new Set<string>();
  let wake = (): void => {};
  watcher.on('all', (_, path) => {
    changed.add(path);
    wake();
  });
  stopped.addEventListener('abort', () => wake());
  await new Promise<void>((settle) => watcher.once('ready', settle));
  let status: ExitStatus = 0;
  while (!stopped.aborted) {
    changed.clear();
    status = await check(options, host);
    say({ host }, WAITING[locale]);
    if (changed.size === 0 && !stopped.aborted)
      await new Promise<void>((settle) => {
        wake = settle;
      });
    if (!stopped.aborted) say({ host }, hasChanged([...changed])[locale]);
  }
  await watcher.close();
  return status;
}

/** Files and folders as they are; of a glob the folder before its first wild card. */
const rootsOf = ({ paths, config }: CheckOptions): string[] => [
  ...paths.map((path) => path.replace(/[^\\/]*[*?[{].*$/su, '') || '.'),
  ...(typeof config === 'string' ? [config] : []),
];

const WAITING: Text = {
  vi: 'Đang chờ thay đổi. Nhấn Ctrl+C để dừng.',
  en: 'Waiting for changes. Press Ctrl+C to stop.',
};

const hasChanged = ([first = '', ...more]: readonly string[]): Text => ({
  vi: `${printable(first)}${more.length > 0 ? ` và ${more.length} tệp khác` : ''} vừa thay đổi, kiểm tra lại.`,
  en: `${printable(first)}${more.length > 0 ? ` and ${more.length} more` : ''} changed, checking again.`,
});
