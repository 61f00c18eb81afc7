import {
  copied,
  type FigureInContext,
  figuresOf,
  renderArithmetic,
  renderMessage,
  renderRelated,
  type Span,
  spanOf,
} from '../core/index.ts';
import type { Snapshot } from '../features/feature.ts';
import { valueKeys } from '../formats/document.ts';
import { rangeOf } from '../positions.ts';
import type { FigureRow, FindingRow } from '../protocol.ts';

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
    text: kept(text, place.start, place.end),
    ...valueKeys(figure),
    ...{ unit: unit && kept(unit), per: per && kept(per) },
    ...{ indicator: indicator && kept(indicator), period },
  };
}

export const findingRows = ({ findings, text, lines, settings: { locale } }: Snapshot): FindingRow[] =>
  findings.map(({ finding, severity }) => {
    const { what, at } = finding;
    const place = spanOf(what.at, at);
    const sentence = sentenceAround(text, place);
    return {
      rule: what.rule,
      severity,
      range: rangeOf(lines, place),
      message: renderMessage(finding, text, locale),
      arithmetic: renderArithmetic(finding, text, locale) || null,
      quote: {
        before: kept(text, sentence.start, place.start),
        words: kept(text, place.start, place.end),
        after: kept(text, place.end, sentence.end),
      },
      related: what.related.map((related) => ({
        range: rangeOf(lines, spanOf(related.member, at)),
        message: renderRelated({ what: related, at }, text, locale),
      })),
    };
  });

/** How far a sentence is read on either side of a figure, in UTF-16 code units. */
const FARTHEST = 240;
const SENTENCE_ENDS = ['\n', '. ', '; ', '! ', '? '];

/** The sentence, or clause between semicolons, around a place in the text, as far as it is near. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  const behind = text.slice(end, end + FARTHEST);
  const starts = SENTENCE_ENDS.map((mark) => (before.includes(mark) ? before.lastIndexOf(mark) + mark.length : 0));
  const ends = SENTENCE_ENDS.map((mark) => behind.indexOf(mark) + 1).filter((next) => next > 0);
  return { start: start - before.length + Math.max(...starts), end: end + Math.min(...ends, behind.length) };
}

/** A copy, whose white space is single spaces. */
const kept = (text: string, start = 0, end = text.length): string => copied(text, start, end).replace(/\s+/gu, ' ');
