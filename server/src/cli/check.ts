import pc from 'picocolors';
import type { Locale, Text } from '../core/index.ts';
import { countBySeverity } from '../formats/document.ts';
import { isUnreadable, type Result, type WriteOptions } from '../formats/format.ts';
import { printable } from '../formats/terminal.ts';
import { type Input, inputsOf } from './inputs.ts';
import type { ExitStatus, Host } from './main.ts';
import type { CheckOptions } from './options.ts';
import { objectionTo, writeToFile, writeToStream } from './output.ts';
import { readAndCheck } from './read.ts';

/** Checks the texts one by one, so that memory holds one at a time, and writes what was found. */
export async function check(options: CheckOptions, host: Host): Promise<ExitStatus> {
  const { format, locale, output } = options;
  const inputs = await inputsOf(options.paths, locale);
  const names = inputs.flatMap((input) => ('message' in input ? [] : [input.path]));
  const objection = output === undefined ? undefined : await objectionTo(output, names, locale);
  if (objection !== undefined) return cannotWrite(output ?? '', objection, { host, locale });

  const seen = { error: 0, warning: 0, unreadable: 0 };
  const pieces = format.write(tallied(results(inputs, options, host), seen, host), writeOptions(options, host));
  const problem = await (output === undefined
    ? writeToStream(host.stdout, pieces, locale)
    : writeToFile(output, pieces, locale));
  if (problem !== undefined) return cannotWrite(output ?? STANDARD_OUTPUT[locale], problem, { host, locale });
  const { maxWarnings, quiet } = options;
  if (maxWarnings !== undefined && seen.warning > maxWarnings)
    host.stderr.write(`soatso: ${tooMany(seen.warning, maxWarnings)[locale]}\n`);
  if (seen.unreadable > 0) return 2;
  return seen.error > 0 || seen.warning > (maxWarnings ?? (quiet ? Number.POSITIVE_INFINITY : 0)) ? 1 : 0;
}

async function* results(inputs: readonly Input[], options: CheckOptions, { stdin }: Host): AsyncGenerator<Result> {
  for (const input of inputs) yield 'message' in input ? input : await readAndCheck(input.path, { ...options, stdin });
}

/** Passes the results on, counting what decides the exit status and naming on standard error what could not be read. */
async function* tallied(
  found: AsyncIterable<Result>,
  seen: Record<'error' | 'warning' | 'unreadable', number>,
  { stderr }: Host,
): AsyncGenerator<Result> {
  for await (const result of found) {
    if (isUnreadable(result)) {
      seen.unreadable++;
      stderr.write(`soatso: ${printable(result.path)}: ${printable(result.message)}\n`);
    } else {
      const { error, warning } = countBySeverity(result.analysis.findings);
      seen.error += error;
      seen.warning += warning;
    }
    yield result;
  }
}

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
  const problem: Text = {
    vi: `Không ghi được kết quả vào ${printable(path)}: ${reason}`,
    en: `Could not write the results to ${printable(path)}: ${reason}`,
  };
  host.stderr.write(`soatso: ${problem[locale]}\n`);
  return 2;
}

const STANDARD_OUTPUT: Text = { vi: 'đầu ra chuẩn', en: 'standard output' };

const tooMany = (warnings: number, allowed: number): Text => ({
  vi: `Có ${warnings} chỗ cần kiểm tra, nhiều hơn mức cho phép (${allowed}).`,
  en: `There are ${warnings} warnings, more than are allowed (${allowed}).`,
});
