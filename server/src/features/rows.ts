import { type FigureInContext, figuresOf, renderMessage, spanOf } from '../core/index.ts';
import { valueKeys } from '../formats/document.ts';
import { rangeOf } from '../positions.ts';
import type { FigureRow, FindingRow } from '../protocol.ts';
import type { Snapshot } from './feature.ts';

/** The figures of a text in their order; identifiers are none, and there are none in a text that is not checked. */
export const tellingFigures = ({ analysis, project }: Snapshot): FigureInContext[] =>
  analysis && !project.isIgnored
    ? [...figuresOf(analysis)].filter(({ figure: { kind } }) => kind !== 'identifier')
    : [];

/** A figure as lists and tables show it. It keeps nothing of the text alive. */
export function rowOf(
  { figure, at, indicator, period }: FigureInContext,
  { text, lines }: Pick<Snapshot, 'text' | 'lines'>,
): FigureRow {
  const { kind, span, unit, per } = figure;
  const place = { start: at + span.start, end: at + span.end };
  return {
    kind,
    range: rangeOf(lines, place),
    text: copied(text.slice(place.start, place.end)),
    ...valueKeys(figure),
    ...{ unit: unit && copied(unit), per: per && copied(per) },
    ...{ indicator: indicator && copied(indicator), period },
  };
}

export const findingRows = ({ findings, text, lines, settings }: Snapshot): FindingRow[] =>
  findings.map(({ finding, severity }) => ({
    rule: finding.what.rule,
    severity,
    range: rangeOf(lines, spanOf(finding.what.at, finding.at)),
    message: renderMessage(finding, text, settings.locale),
  }));

/** A slice of a long text keeps all of it in memory; this does not. White space becomes single spaces. */
const copied = (text: string): string => text.split(/\s+/u).join(' ');
