import { setImmediate } from 'node:timers/promises';
import type { Locale, Text } from '../core/index.ts';
import { type Input, inputsOf, STDIN } from '../disk/inputs.ts';
import { linesIn } from '../disk/lines.ts';
import { textFrom } from '../disk/read.ts';
import { acrossTexts } from '../formats/across.ts';
import { type Across, isUnreadable, type Piece, type Unreadable, type Written } from '../formats/format.ts';
import { printable } from '../formats/terminal.ts';
import { PROJECT_FILE } from '../project/project.ts';
import { type Counts, isRecorded, nameIn, readBaseline, withConflict } from './baseline.ts';
import { coloursOf, isColoured } from './colours.ts';
import { conclude, statusOf } from './conclude.ts';
import type { ExitStatus, Host } from './main.ts';
import type { CheckOptions } from './options.ts';
import { inOrder } from './order.ts';
import { cannotWriteTo, objectionTo, writeToFile, writeToStream } from './output.ts';
import { jobsOf, poolOf, TASKS_A_THREAD } from './pool.ts';
import { type Progress, progressOn } from './progress.ts';
import { type PolicyOfText, projectsFor } from './projects.ts';
import { collect } from './read.ts';
import { fail, type Known, type Run, say } from './run.ts';
import { type AskedText, type Done, perform, type Setup, type Task } from './task.ts';

/** Checks the texts, so many at a time as memory is to hold, and writes what was found in their order. */
export async function check(options: CheckOptions, host: Host): Promise<ExitStatus> {
  const { format, locale, output } = options;
  const inputs = options.ndjsonInput ? [] : await inputsOf(options.paths, locale);
  const names = inputs.flatMap((input) => ('message' in input ? [] : [input.path]));
  const objection = output === undefined ? undefined : await objectionTo(output, names, locale);
  if (objection !== undefined) return cannotWrite(output ?? '', objection, { host, locale });

  const run: Run = {
    ...{ options, host, projects: projectsFor(options), known: await knownOf(options) },
    seen: { error: 0, warning: 0, problems: 0, badLines: 0, isThrough: false, found: new Map(), said: [] },
  };
  const setup = setupOf(run);
  const total = options.ndjsonInput ? null : inputs.length;
  const progress = progressOn(host.stderr, { total, locale });
  const written = noted(outcomes(inputs, { run, setup }), { run, progress });
  const pieces = unhidden(format.write(written, setup.write), { host, progress });
  const problem = await (output === undefined
    ? writeToStream(host.stdout, pieces, locale)
    : writeToFile(output, pieces, locale));
  progress.hide();
  if (problem !== undefined) return cannotWrite(output ?? STANDARD_OUTPUT[locale], problem, { host, locale });
  await conclude(run);
  return statusOf(run);
}

function setupOf({ options, host, known }: Run): Setup {
  const { format, locale, output, figures, quiet, across, baseline, updateBaseline } = options;
  const { stdout, env } = host;
  // Where it is no terminal, `isTTY` is not there, whatever its type says.
  const colours = coloursOf(isColoured(output === undefined && stdout.isTTY === true, env));
  return {
    format,
    write: { locale, people: { colours, width: stdout.columns ?? 80, figures, quiet } },
    across,
    baseline: baseline === undefined || 'problem' in known ? 'none' : updateBaseline ? 'updated' : 'kept',
  };
}

/** A text on its way: what it is and whose rules hold for it, and what became of it. */
interface Step {
  readonly task: Task;
  readonly policy: PolicyOfText;
  /** Of a text without a path, its name in a baseline. */
  readonly path: string | null;
}

type Outcome = Unreadable | { readonly step: Step; readonly done: Done | Unreadable };

/** What becomes of each text, in the order of the input; on other threads where there is enough to do. */
async function* outcomes(
  inputs: readonly Input[],
  { run, setup }: { run: Run; setup: Setup },
): AsyncGenerator<Outcome> {
  const { options, host } = run;
  const jobs = jobsOf(options.jobs);
  const isWorth = options.ndjsonInput || inputs.length >= (options.jobs === undefined ? WORTH_THREADS : 2);
  const pool = jobs > 1 && isWorth && host.program !== undefined ? poolOf(jobs, setup, host.program) : undefined;
  const performed = async (step: Step | Unreadable): Promise<Outcome> => {
    if (isUnreadable(step)) return step;
    if (pool) return { step, done: await pool.perform(step.task) };
    // A turn of the event loop for each, so that who stops it is heard.
    await setImmediate();
    return { step, done: perform(step.task, setup) };
  };
  try {
    const atOnce = pool ? jobs * TASKS_A_THREAD : 1;
    yield* inOrder(steps(inputs, run), performed, { atOnce, weight: MOST_BYTES, weigh: bytesOf });
  } finally {
    // Who reads the results may be gone before who writes the lines.
    if (options.ndjsonInput) host.stdin.destroy();
    await pool?.close();
  }
}

/** For fewer texts it takes longer to start threads. */
const WORTH_THREADS = 64;

/** Of texts that came on standard input and wait. */
const MOST_BYTES = 16_000_000;
const bytesOf = (step: Step | Unreadable): number =>
  !isUnreadable(step) && 'line' in step.task.text ? step.task.text.line.length : 0;

async function* steps(inputs: readonly Input[], run: Run): AsyncGenerator<Step | Unreadable> {
  const { options, projects } = run;
  if (options.ndjsonInput) yield* lineSteps(run);
  for (const input of inputs) {
    if ('message' in input) {
      yield input;
      continue;
    }
    const isStdin = input.path === STDIN;
    const path = isStdin ? (options.stdinFilename ?? null) : input.path;
    const policy = await projects.policyOf(path);
    if (policy.isIgnored) {
      // Who names a file expects to hear of it; of a folder's, no one does.
      if (options.paths.includes(input.path) && !options.quiet)
        say(run, `${printable(path ?? STDIN)}: ${IS_IGNORED[options.locale]}`);
      continue;
    }
    const text = isStdin ? await textOfStdin(path, run) : { path: input.path };
    yield isUnreadable(text) ? text : stepOf(text, { path, policy, run });
  }
}

async function* lineSteps(run: Run): AsyncGenerator<Step | Unreadable> {
  const { options, host, projects } = run;
  const policy = await projects.policyOf(null);
  let number = 0;
  for await (const line of linesIn(host.stdin, LONGEST_LINE)) {
    number++;
    const name = `${options.stdinFilename ?? STDIN}:${number}`;
    if (line === null) yield { path: name, message: TOO_LONG[options.locale] };
    else if (line.length > 0) yield stepOf({ line, name }, { path: null, policy, run });
  }
}

/** In bytes: the longest text there may be, every character of it escaped. */
const LONGEST_LINE = 128_000_000;

function stepOf(text: AskedText, { path, policy, run }: { path: string | null; policy: PolicyOfText; run: Run }): Step {
  const { levels, ignored } = policy;
  return { task: { text, policy: { levels, ignored }, known: recordedOf(path, run) }, policy, path };
}

const recordedOf = (path: string | null, { known, options: { baseline } }: Run): Counts | undefined =>
  'problem' in known || baseline === undefined ? undefined : known.recorded.get(nameIn(baseline, path));

async function textOfStdin(path: string | null, { options, host }: Run): Promise<AskedText | Unreadable> {
  const read = await textFrom(collect(host.stdin), options.locale);
  return 'message' in read ? { path: path ?? STDIN, message: read.message } : { path, text: read.text };
}

/** What is written, noting on the way what decides the exit status, and behind the texts the conflicts among them. */
async function* noted(
  found: AsyncIterable<Outcome>,
  { run, progress }: { run: Run; progress: Progress },
): AsyncGenerator<Written> {
  const { seen, options, projects } = run;
  for await (const outcome of found) {
    progress.step();
    const done = isUnreadable(outcome) ? outcome : outcome.done;
    if (isUnreadable(done)) {
      if (options.ndjsonInput) {
        seen.problems++;
        seen.badLines++;
      } else {
        progress.hide();
        fail(run, `${printable(done.path)}: ${printable(done.message)}`);
      }
      yield done;
    } else if (!isUnreadable(outcome)) {
      note(outcome.step, done, run);
      yield done.entry;
    }
  }
  for (const conflict of acrossTexts(seen.said)) {
    const reviewed = await projects.reviewedAcross(conflict);
    const shown = reviewed && unlessKnown(reviewed, run);
    if (!shown) continue;
    if (shown.severity === 'error' || shown.severity === 'warning') seen[shown.severity]++;
    yield shown;
  }
  seen.isThrough = true;
}

function note({ policy, path }: Step, { entry, used, counts, said }: Done, { seen, projects, options }: Run): void {
  seen.error += entry.tally.error;
  seen.warning += entry.tally.warning;
  projects.use(policy, used);
  if (counts) seen.found.set(nameIn(options.baseline ?? '', path), counts);
  if (options.across) seen.said.push(said);
}

/** Where results and progress go to one terminal, the bar makes room for each. */
async function* unhidden(
  pieces: AsyncIterable<Piece>,
  { host, progress }: { host: Host; progress: Progress },
): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    if (host.stdout.isTTY === true) progress.hide();
    yield piece;
  }
}

async function knownOf({ baseline, updateBaseline, locale }: CheckOptions): Promise<Known> {
  if (baseline === undefined) return { recorded: new Map() };
  const read = await readBaseline(baseline, locale);
  if (!('missing' in read)) return read;
  return updateBaseline ? { recorded: new Map() } : { problem: read.missing };
}

/** The conflict, noted where there is a baseline; undefined where it is, or is about to be, recorded. */
function unlessKnown(conflict: Across, { options, known, seen }: Run): Across | undefined {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined || 'problem' in known) return conflict;
  const name = nameIn(baseline, conflict.places[0].source.path);
  seen.found.set(name, withConflict(seen.found.get(name), conflict));
  return updateBaseline || isRecorded(known.recorded.get(name), conflict) ? undefined : conflict;
}

function cannotWrite(path: string, reason: string, { host, locale }: { host: Host; locale: Locale }): ExitStatus {
  say({ host }, cannotWriteTo(path, reason)[locale]);
  return 2;
}

const STANDARD_OUTPUT: Text = { vi: 'đầu ra chuẩn', en: 'standard output' };

const IS_IGNORED: Text = {
  vi: `Không kiểm tra, vì ${PROJECT_FILE} bỏ qua tệp này.`,
  en: `Not checked, because ${PROJECT_FILE} ignores this file.`,
};

const TOO_LONG: Text = {
  vi: 'Dòng này quá dài. Hãy chia văn bản thành nhiều dòng.',
  en: 'This line is too long. Please split its text.',
};
