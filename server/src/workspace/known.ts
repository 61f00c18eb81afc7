import { figuresOf, renderMessage, spanOf } from '../core/index.ts';
import type { Snapshot } from '../features/feature.ts';
import { statusOf } from '../features/status.ts';
import type { KnownText } from '../library.ts';
import { rangeOf } from '../positions.ts';
import type { FigureRow, FindingRow } from '../protocol.ts';

/** What is kept of a text once it was read. */
export const knownOf = (snapshot: Snapshot): KnownText => ({
  uri: snapshot.uri,
  status: statusOf(snapshot),
  figures: figureRows(snapshot),
  reported: findingRows(snapshot),
});

function figureRows({ analysis, text, lines, project }: Snapshot): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const { figure, at, indicator, period } of analysis && !project.isIgnored ? figuresOf(analysis) : []) {
    const { kind, span } = figure;
    if (kind === 'identifier') continue;
    const place = { start: at + span.start, end: at + span.end };
    const written = copied(text.slice(place.start, place.end));
    rows.push({ kind, range: rangeOf(lines, place), text: written, indicator: indicator && copied(indicator), period });
  }
  return rows;
}

const findingRows = ({ findings, text, lines, settings }: Snapshot): FindingRow[] =>
  findings.map(({ finding, severity }) => ({
    rule: finding.what.rule,
    severity,
    range: rangeOf(lines, spanOf(finding.what.at, finding.at)),
    message: renderMessage(finding, text, settings.locale),
  }));

/** A slice of a long text keeps all of it in memory; this does not. White space becomes single spaces. */
const copied = (text: string): string => text.split(/\s+/u).join(' ');
