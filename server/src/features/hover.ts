import type { Hover, HoverParams } from 'vscode-languageserver';
import {
  type FigureInContext,
  figureAt,
  type Judged,
  type Locale,
  type Located,
  type Placed,
  renderMessage,
  spanOf,
} from '../core/index.ts';
import { calendarShort } from '../formats/calendar.ts';
import type { Shown } from '../formats/format.ts';
import { LEVELS } from '../formats/names.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, type Elsewhere, type Explanations, onRequest, type Snapshot } from './feature.ts';
import { takesPart } from './members.ts';
import { relationWords } from './relation-wording.ts';
import { precisionWords, readingWords, relatedLine, valueWords } from './wording.ts';

/** What the figure under the cursor says, what it takes part in, and what is to be checked. Names have no hover. */
export const hover = defineFeature(() => ({
  capabilities: { hoverProvider: true },
  answers: [onRequest(hoverRequest, hoverAt, Promise.resolve(null))],
}));

const hoverRequest: Request<HoverParams, Promise<Hover | null>> = { method: 'textDocument/hover' };

async function hoverAt(
  snapshot: Snapshot,
  { position }: HoverParams,
  { explanations }: Pick<Elsewhere, 'explanations'>,
): Promise<Hover | null> {
  const { analysis, lines, client } = snapshot;
  const located = analysis ? figureAt(analysis, lines.offsetAt(position)) : undefined;
  if (!analysis || !located || located.figure.kind === 'identifier') return null;
  const markup = client.hoverFormat === 'markdown' ? MARKDOWN : PLAIN;
  const { locale } = snapshot.settings;
  const findings = snapshot.findings.filter(({ finding }) =>
    takesPart(located, { what: finding.what.relation, at: finding.at }),
  );
  const figure = figureLines(located, snapshot, markup);
  const relations = relationLines(located, analysis.relations, snapshot);
  const warnings = findings.map((shown) => findingLines(shown, located, snapshot, markup));
  const range = rangeOf(lines, { start: startOf(located), end: located.at + located.figure.span.end });
  // Only now: while it waits, the lines of the document move on.
  const reasons = await reasonsOf(findings, locale, explanations);
  const said = [
    ...figure,
    ...upToMost(relations, MORE_RELATIONS[locale]).map(markup.text),
    ...upToMost(
      warnings.map((warning, n) => warning + markup.text(reasons[n] ?? '')),
      MORE_FINDINGS[locale],
    ),
  ];
  return { contents: { kind: client.hoverFormat, value: said.join(markup.newLine) }, range };
}

function figureLines(located: FigureInContext, { text: source, settings }: Snapshot, markup: Markup): string[] {
  const { figure } = located;
  const telling = { source, locale: settings.locale };
  const written = source.slice(startOf(located), located.at + figure.span.end);
  const context = [located.indicator, located.cell?.column || null, periodWords(located, settings.locale)].filter(
    (part) => part !== null,
  );
  const exact = [valueWords(located, telling), precisionWords(located, telling)].filter(
    (part) => part !== null && part !== written,
  );
  return [
    [markup.bold(written), ...context.map(markup.text)].join(' · '),
    ...(exact.length > 0 ? [markup.text(exact.join('; '))] : []),
    ...figure.readings.map((reading) => markup.text(readingWords(reading, figure, settings.locale))),
  ];
}

/** A figure that a whole volume refers to takes part in thousands: nobody reads as many, and no editor draws them. */
const MOST = 10;

const upToMost = (lines: readonly string[], more: (count: number) => string): readonly string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), more(lines.length - MOST)] : lines;

const MORE_RELATIONS: Readonly<Record<Locale, (count: number) => string>> = {
  vi: (count) => `… và ${count} quan hệ khác`,
  en: (count) => `… and ${count} more relations`,
};
const MORE_FINDINGS: Readonly<Record<Locale, (count: number) => string>> = {
  vi: (count) => `… và ${count} cảnh báo khác`,
  en: (count) => `… and ${count} more findings`,
};

/** When; null for what says itself when, or how long. */
const periodWords = ({ figure: { kind }, period }: FigureInContext, locale: Locale): string | null =>
  kind === 'period' || kind === 'duration' ? null : period && calendarShort('period', period, locale);

/** Relations that a finding speaks of are left to it. */
function relationLines(located: Located, relations: readonly Placed<Judged>[], snapshot: Snapshot): string[] {
  const spokenOf = new Set(snapshot.findings.map(({ finding }) => finding.what.relation));
  return relations
    .filter(({ what, at }) => takesPart(located, { what: what.relation, at }) && !spokenOf.has(what.relation))
    .map((relation) => relationWords(relation, located, { source: snapshot.text, locale: snapshot.settings.locale }))
    .filter((line) => line !== null);
}

/** What comes before the reason. A client that links participants shows the finding at its own figure. */
function findingLines({ finding, severity }: Shown, located: Located, snapshot: Snapshot, markup: Markup): string {
  const { text, settings, client } = snapshot;
  const { what, at } = finding;
  const level = markup.bold(`${LEVELS[severity][settings.locale]}:`);
  if (client.showsRelatedInformation && spanOf(what.at, at).start === startOf(located)) return `${level} `;
  const related = what.related.map((participant) => ({ what: participant, at }));
  return [
    `${level} ${markup.text(renderMessage(finding, text, settings.locale))}`,
    ...(related.length > 0 ? [markup.text(relatedLine(related, snapshot))] : []),
    '',
  ].join(markup.newLine);
}

/** Why each of the findings matters. */
async function reasonsOf(
  findings: readonly Shown[],
  locale: Locale,
  explanations: Explanations,
): Promise<readonly string[]> {
  if (findings.length === 0) return [];
  const { explanationOf } = await explanations();
  return findings.map(({ finding }) => explanationOf(finding.what.rule).reason[locale]);
}

const startOf = ({ figure, at }: Located): number => at + figure.span.start;

/** How plain text is put before the reader, so that nothing of a document is taken for markup. */
interface Markup {
  readonly text: (plain: string) => string;
  readonly bold: (plain: string) => string;
  readonly newLine: string;
}

/** White space and control characters (those that turn the direction of text too) as one space. */
const oneLine = (plain: string): string => plain.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/**
 * Inline text of CommonMark: no emphasis, code, links, images, HTML or entities, none of the links that GitHub's
 * extensions see in bare addresses, no list and no heading where it begins a line.
 */
const escaped = (plain: string): string =>
  oneLine(plain)
    .replace(/[\\`*_[\]<>&~|$@#]|:(?=\/\/)|(?<=w)\.(?=\S)/giu, '\\$&')
    .replace(/^[-+=]|(?<=^\d+)[.)](?=\s|$)/u, '\\$&');

const MARKDOWN: Markup = { text: escaped, bold: (plain) => `**${escaped(plain)}**`, newLine: '\n\n' };
const PLAIN: Markup = { text: oneLine, bold: oneLine, newLine: '\n' };
