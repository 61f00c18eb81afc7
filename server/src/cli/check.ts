import pc from 'picocolors';
import type { Locale, Text } from '../core/index.ts';
import { foldersOf, type Input, inputsOf, STDIN } from '../disk/inputs.ts';
import { acrossTexts, saidIn } from '../formats/across.ts';
import { countBySeverity } from '../formats/document.ts';
import {
  type Across,
  type Checked,
  isAcross,
  isUnreadable,
  type Result,
  type Said,
  type WriteOptions,
} from '../formats/format.ts';
import { printable } from '../formats/terminal.ts';
import { PROJECT_FILE } from '../project/project.ts';
import {
  beyond,
  type Counts,
  countsOf,
  goneFrom,
  isRecorded,
  nameIn,
  type Recorded,
  readBaseline,
  updated,
  withConflict,
} from './baseline.ts';
import type { ExitStatus, Host } from './main.ts';
import type { CheckOptions } from './options.ts';
import { objectionTo, writeToFile, writeToStream } from './output.ts';
import { type CheckedProjects, projectsFor } from './projects.ts';
import { readAndCheck } from './read.ts';

/** Checks the texts one by one, so that memory holds one at a time, and writes what was found. */
export async function check(options: CheckOptions, host: Host): Promise<ExitStatus> {
  const { format, locale, output } = options;
  const inputs = await inputsOf(options.paths, locale);
  const names = inputs.flatMap((input) => ('message' in input ? [] : [input.path]));
  const objection = output === undefined ? undefined : await objectionTo(output, names, locale);
  if (objection !== undefined) return cannotWrite(output ?? '', objection, { host, locale });

  const run: Run = {
    ...{ options, host, projects: projectsFor(options), known: await knownOf(options) },
    seen: { error: 0, warning: 0, problems: 0, isThrough: false, found: new Map(), said: [] },
  };
  const pieces = format.write(tallied(results(inputs, run), run), writeOptions(options, host));
  const problem = await (output === undefined
    ? writeToStream(host.stdout, pieces, locale)
    : writeToFile(output, pieces, locale));
  if (problem !== undefined) return cannotWrite(output ?? STANDARD_OUTPUT[locale], problem, { host, locale });
  await conclude(run);
  return statusOf(run);
}

/** One call of the command line: what it was asked for, and what it has met so far. */
interface Run {
  readonly options: CheckOptions;
  readonly host: Host;
  readonly projects: CheckedProjects;
  readonly known: Known;
  readonly seen: {
    error: number;
    warning: number;
    /** What could not be read or used, and so is the status of a failure. */
    problems: number;
    /** All inputs were gone through: no reader of the output went away before. */
    isThrough: boolean;
    /** Of each text that was checked, all findings, known ones too; kept only where a baseline asks for it. */
    readonly found: Map<string, Counts>;
    /** What each text says that others may say too; kept only where they are checked against one another. */
    readonly said: (readonly Said[])[];
  };
}

async function* results(inputs: readonly Input[], run: Run): AsyncGenerator<Result> {
  const { options, host, projects } = run;
  for (const input of inputs) {
    if ('message' in input) {
      yield input;
      continue;
    }
    const path = input.path === STDIN ? (options.stdinFilename ?? null) : input.path;
    const policy = await projects.policyOf(path);
    if (policy.isIgnored) {
      // Who names a file expects to hear of it; of a folder's, no one does.
      if (options.paths.includes(input.path) && !options.quiet)
        say(run, `${printable(path ?? STDIN)}: ${IS_IGNORED[options.locale]}`);
      continue;
    }
    const read = await readAndCheck(input.path, { ...options, stdin: host.stdin });
    if (!isUnreadable(read) && options.across) run.seen.said.push(saidIn(read));
    yield isUnreadable(read) ? read : withoutKnown(projects.reviewed(read, policy), run);
  }
  for (const conflict of acrossTexts(run.seen.said)) {
    const reviewed = await projects.reviewedAcross(conflict);
    const shown = reviewed && unlessKnown(reviewed, run);
    if (shown) yield shown;
  }
  run.seen.isThrough = true;
}

/** Passes the results on, counting what decides the exit status and naming on standard error what could not be read. */
async function* tallied(found: AsyncIterable<Result>, run: Run): AsyncGenerator<Result> {
  for await (const result of found) {
    if (isUnreadable(result)) fail(run, `${printable(result.path)}: ${printable(result.message)}`);
    else {
      const { error, warning } = countBySeverity(isAcross(result) ? [result] : result.findings);
      run.seen.error += error;
      run.seen.warning += warning;
    }
    yield result;
  }
}

/** What is left to be said, and to be written down, when all texts are through. */
async function conclude(run: Run): Promise<void> {
  const { options, projects, seen } = run;
  const { locale, maxWarnings, quiet } = options;
  const areAllRead = seen.problems === 0;
  for (const problem of projects.problems) fail(run, problem);
  if (seen.isThrough) {
    const folders = areAllRead && !quiet ? await foldersOf(options.paths) : [];
    for (const unused of projects.unused(folders)) say(run, unused);
    await concludeBaseline(run);
  }
  if (maxWarnings !== undefined && seen.warning > maxWarnings) say(run, tooMany(seen.warning, maxWarnings)[locale]);
}

function statusOf({ options: { maxWarnings, quiet }, seen }: Run): ExitStatus {
  if (seen.problems > 0) return 2;
  return seen.error > 0 || seen.warning > (maxWarnings ?? (quiet ? Number.POSITIVE_INFINITY : 0)) ? 1 : 0;
}

const say = ({ host }: Run, line: string): void => void host.stderr.write(`soatso: ${line}\n`);

function fail(run: Run, line: string): void {
  run.seen.problems++;
  say(run, line);
}

/** The baseline as it was when the call began. */
type Known = { readonly recorded: Recorded } | { readonly problem: string };

async function knownOf({ baseline, updateBaseline, locale }: CheckOptions): Promise<Known> {
  if (baseline === undefined) return { recorded: new Map() };
  const read = await readBaseline(baseline, locale);
  if (!('missing' in read)) return read;
  return updateBaseline ? { recorded: new Map() } : { problem: read.missing };
}

/** Notes a text's findings where there is a baseline, and leaves out those that are, or are about to be, recorded. */
function withoutKnown(checked: Checked, { options: { baseline, updateBaseline }, known, seen }: Run): Checked {
  if (baseline === undefined || 'problem' in known) return checked;
  const name = nameIn(baseline, checked.source.path);
  seen.found.set(name, countsOf(checked));
  return { ...checked, findings: updateBaseline ? [] : beyond(checked, known.recorded.get(name)) };
}

/** The conflict, noted where there is a baseline; undefined where it is, or is about to be, recorded. */
function unlessKnown(conflict: Across, { options, known, seen }: Run): Across | undefined {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined || 'problem' in known) return conflict;
  const name = nameIn(baseline, conflict.places[0].source.path);
  seen.found.set(name, withConflict(seen.found.get(name), conflict));
  return updateBaseline || isRecorded(known.recorded.get(name), conflict) ? undefined : conflict;
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

function writeOptions({ locale, output, figures, quiet }: CheckOptions, { stdout, env }: Host): WriteOptions {
  // Where it is no terminal, `isTTY` is not there, whatever its type says.
  const terminal = output === undefined && stdout.isTTY === true;
  return {
    locale,
    people: { colours: pc.createColors(isColoured(terminal, env)), width: stdout.columns ?? 80, figures, quiet },
  };
}

/** https://no-color.org, https://force-color.org; otherwise colours are for terminals. */
function isColoured(terminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Host['env']): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return terminal && TERM !== 'dumb';
}

function cannotWrite(path: string, reason: string, { host, locale }: { host: Host; locale: Locale }): ExitStatus {
  host.stderr.write(`soatso: ${cannotWriteTo(path, reason)[locale]}\n`);
  return 2;
}

const cannotWriteTo = (path: string, reason: string): Text => ({
  vi: `Không ghi được kết quả vào ${printable(path)}: ${reason}`,
  en: `Could not write the results to ${printable(path)}: ${reason}`,
});

const STANDARD_OUTPUT: Text = { vi: 'đầu ra chuẩn', en: 'standard output' };

const tooMany = (warnings: number, allowed: number): Text => ({
  vi: `Có ${warnings} chỗ cần kiểm tra, nhiều hơn mức cho phép (${allowed}).`,
  en: `There are ${warnings} warnings, more than are allowed (${allowed}).`,
});

const IS_IGNORED: Text = {
  vi: `Không kiểm tra, vì ${PROJECT_FILE} bỏ qua tệp này.`,
  en: `Not checked, because ${PROJECT_FILE} ignores this file.`,
};

const areGone = (count: number): Text => ({
  vi: `${count} chỗ đã ghi nhận nay không còn. Chạy lại với --update-baseline để bỏ các chỗ đó.`,
  en: `${count} recorded findings are no longer there. Run again with --update-baseline to drop them.`,
});

const areRecorded = (count: number): Text => ({
  vi: `Đã ghi nhận ${count} chỗ. Các lần sau với --baseline chỉ nêu chỗ mới.`,
  en: `Recorded ${count} findings. From now on, --baseline reports only what is new.`,
});
