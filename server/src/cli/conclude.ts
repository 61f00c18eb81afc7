import type { Text } from '../core/index.ts';
import { foldersOf } from '../disk/inputs.ts';
import { printable } from '../formats/terminal.ts';
import { type Counts, goneFrom, updated } from './baseline.ts';
import type { ExitStatus } from './main.ts';
import { cannotWriteTo, writeToFile } from './output.ts';
import { fail, type Run, say } from './run.ts';

/** What is left to be said, and to be written down, when all texts are through. */
export async function conclude(run: Run): Promise<void> {
  const { options, projects, seen } = run;
  const { locale, maxWarnings, quiet } = options;
  const areAllRead = seen.problems === 0;
  for (const problem of projects.problems) fail(run, problem);
  if (seen.isThrough) {
    const folders = areAllRead && !quiet ? await foldersOf(options.paths) : [];
    for (const unused of projects.unused(folders)) say(run, unused);
    await concludeBaseline(run);
  }
  if (seen.badLines > 0) say(run, areBad(seen.badLines)[locale]);
  if (maxWarnings !== undefined && seen.warning > maxWarnings) say(run, tooMany(seen.warning, maxWarnings)[locale]);
}

/** What the call ends with. */
export function statusOf({ options: { maxWarnings, quiet }, seen }: Run): ExitStatus {
  if (seen.problems > 0) return 2;
  return seen.error > 0 || seen.warning > (maxWarnings ?? (quiet ? Number.POSITIVE_INFINITY : 0)) ? 1 : 0;
}

async function concludeBaseline(run: Run): Promise<void> {
  const { known, seen, options } = run;
  const { baseline, updateBaseline, locale } = options;
  if (baseline === undefined) return;
  const name = printable(baseline);
  if ('problem' in known) return fail(run, `${name}: ${known.problem}`);
  const { recorded } = known;
  if (!updateBaseline) {
    const gone = goneFrom(recorded, seen.found);
    if (gone > 0) say(run, `${name}: ${areGone(gone)[locale]}`);
    return;
  }
  const problem = await writeToFile(baseline, [await updated(baseline, { recorded, seen: seen.found })], locale);
  if (problem !== undefined) return fail(run, cannotWriteTo(baseline, problem)[locale]);
  const count = [...seen.found.values()].reduce((sum, counts) => sum + countOf(counts), 0);
  say(run, `${name}: ${areRecorded(count)[locale]}`);
}

const countOf = (counts: Counts): number => [...counts.values()].reduce((sum, { count }) => sum + count, 0);

const tooMany = (warnings: number, allowed: number): Text => ({
  vi: `Có ${warnings} chỗ cần kiểm tra, nhiều hơn mức cho phép (${allowed}).`,
  en: `There are ${warnings} warnings, more than are allowed (${allowed}).`,
});

const areGone = (count: number): Text => ({
  vi: `${count} chỗ đã ghi nhận nay không còn. Chạy lại với --update-baseline để bỏ các chỗ đó.`,
  en: `${count} recorded findings are no longer there. Run again with --update-baseline to drop them.`,
});

const areRecorded = (count: number): Text => ({
  vi: `Đã ghi nhận ${count} chỗ. Các lần sau với --baseline chỉ nêu chỗ mới.`,
  en: `Recorded ${count} findings. From now on, --baseline reports only what is new.`,
});

const areBad = (lines: number): Text => ({
  vi: `${lines} dòng của đầu vào không phải văn bản; lý do của từng dòng nằm ở dòng tương ứng của kết quả.`,
  en: `${lines} lines of the input are no documents; each has its reason in the results.`,
});
