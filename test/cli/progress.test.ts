import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../server/src/cli/progress.ts';

/** A terminal, a clock that is set by hand, and what is on the terminal. */
function terminal(total: number | null, isTTY = true) {
  const clock = { ms: 0 };
  let written = '';
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  stream.setEncoding('utf8').on('data', (piece: string) => {
    written += piece;
  });
  const progress = progressOn(stream, { total, locale: 'vi', now: () => clock.ms });
  return { clock, progress, shown: () => written };
}

test('nothing is shown of work that is soon done', () => {
  const { clock, progress, shown } = terminal(3);
  for (clock.ms = 0; clock.ms < 900; clock.ms += 300) progress.step();
  progress.hide();
  expect(shown()).toBe('');
});

test('of work that lasts, how far it is', () => {
  const { clock, progress, shown } = terminal(4);
  progress.step();
  clock.ms = 1500;
  progress.step();
  progress.hide();
  expect(shown()).toContain('2/4 văn bản');
});

test('where nobody knows how much there is, how much is done', () => {
  const { clock, progress, shown } = terminal(null);
  clock.ms = 1500;
  progress.step();
  progress.hide();
  expect(shown()).toContain('soatso: 1 văn bản');
});

test('nothing where there is no terminal', () => {
  const { clock, progress, shown } = terminal(4, false);
  clock.ms = 9000;
  progress.step();
  progress.hide();
  expect(shown()).toBe('');
});
