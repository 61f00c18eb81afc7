import type { Range } from 'vscode-languageserver-types';
import { renderConflict } from '../core/across/index.ts';
import { type Locale, renderMessage, renderRelated, type Severity, spanOf, type Text } from '../core/index.ts';
import { type Lines, linesOf } from '../positions.ts';
import { type Across, type Checked, defineFormat, isAcross, isUnreadable, type Shown } from './format.ts';
import { LEVELS } from './names.ts';

/**
 * Commands to the runner of GitHub Actions, which shows them beside the lines of a change: `::warning file=…::message`
 * (docs.github.com, Workflow commands). Lines and columns are from 1.
 */
export const github = defineFormat({
  id: 'github',
  title: { vi: 'chú thích cho GitHub Actions', en: 'annotations for GitHub Actions' },
  entry: (checked, { locale }) => annotations(checked, locale),
  async *write(written, { locale }) {
    for await (const one of written) {
      if (isUnreadable(one)) yield command('error', { file: fileOf(one.path) }, [one.message]);
      else if (isAcross(one)) yield conflictBetween(one, locale);
      else yield* one.pieces;
    }
  },
});

type Command = 'error' | 'warning' | 'notice';

const COMMANDS: Readonly<Record<Severity, Command>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function* annotations(checked: Checked, locale: Locale): Generator<string> {
  if (checked.findings.length === 0) return;
  const lines = linesOf(checked.analysis.text);
  for (const shown of checked.findings) yield annotation(shown, { checked, lines, locale });
}

function annotation(
  { finding, severity }: Shown,
  { checked, lines, locale }: { checked: Checked; lines: Lines; locale: Locale },
): string {
  const { what, at } = finding;
  const { text } = checked.analysis;
  const { path } = checked.source;
  const span = spanOf(what.at, at);
  const [start, end] = [lines.positionAt(span.start), lines.positionAt(span.end)];
  const related = what.related.map((one) => {
    const line = lines.positionAt(spanOf(one.member, at).start).line + 1;
    return `${renderRelated({ what: one, at }, text, locale)} (${LINE[locale]} ${line})`;
  });
  const place = placeOf({ start, end }, path);
  return command(COMMANDS[severity], { ...place, title: titleOf(severity, what.rule, locale) }, [
    renderMessage(finding, text, locale),
    ...related,
  ]);
}

/** Shown at the first place; the others, in whatever files, are named below. */
function conflictBetween({ conflict, severity, places }: Across, locale: Locale): string {
  const [{ source, range }, ...others] = places;
  const title = titleOf(severity, conflict.said.rule, locale);
  return command(COMMANDS[severity], { ...placeOf(range, source.path), title }, [
    renderConflict(conflict, locale).message,
    ...others.map(({ source: other, range: { start }, stated }) => {
      const name = other.path ?? other.id ?? '-';
      return `${fileOf(name)}, ${LINE[locale]} ${start.line + 1}: ${stated.text}`;
    }),
  ]);
}

const titleOf = (severity: Severity, rule: string, locale: Locale): string => `${LEVELS[severity][locale]} (${rule})`;

const placeOf = ({ start, end }: Range, path: string | null) => ({
  ...(path !== null && { file: fileOf(path) }),
  line: start.line + 1,
  // A column is that of the line's own only where the line is one.
  ...(end.line === start.line && { col: start.character + 1, endColumn: end.character + 1 }),
  endLine: end.line + 1,
});

const fileOf = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');

const command = (
  name: Command,
  properties: Readonly<Record<string, string | number>>,
  said: readonly string[],
): string =>
  `::${name} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',')}::${escaped(said.join('\n'))}\n`;

/** As the runner's own toolkit writes it (actions/toolkit, core/src/command.ts). */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const LINE: Text = { vi: 'dòng', en: 'line' };
