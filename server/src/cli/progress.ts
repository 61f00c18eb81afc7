import { SingleBar } from 'cli-progress';
import type { Locale } from '../core/index.ts';

/** Says on a terminal how far the work is. */
export interface Progress {
  /** One more text is through. */
  readonly step: () => void;
  /** Takes the bar away, so that a line can be written in its place. */
  readonly hide: () => void;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A bar that appears when the work has lasted a second; nothing where there is no terminal. `total` is null where it is unknown. */
export function progressOn(
  stream: NodeJS.WritableStream & Terminal,
  { total, locale, now = () => performance.now() }: { total: number | null; locale: Locale; now?: () => number },
): Progress {
  // Where it is no terminal, `isTTY` is not there, whatever its type says.
  if (stream.isTTY !== true) return { step: () => {}, hide: () => {} };
  const began = now();
  const format = total === null ? `soatso: {value} ${TEXTS[locale]}` : `soatso: {bar} {value}/{total} ${TEXTS[locale]}`;
  const bar = new SingleBar({ stream, format, clearOnComplete: true, hideCursor: false, linewrap: true, barsize: BAR });
  let [value, isShown, drawn] = [0, false, began];
  return {
    step() {
      value++;
      const time = now();
      if (time - drawn < (isShown ? BETWEEN_MS : PATIENCE_MS)) return;
      drawn = time;
      if (isShown) bar.update(value);
      else bar.start(total ?? 0, value);
      isShown = true;
    },
    hide() {
      if (!isShown) return;
      isShown = false;
      bar.stop();
    },
  };
}

const BAR = 24;
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const TEXTS: Readonly<Record<Locale, string>> = { vi: 'văn bản', en: 'texts' };
