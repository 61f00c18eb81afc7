import { renderMessage, type Span, shift, spanOf } from '../core/index.ts';
import type { Snapshot } from '../features/feature.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import type { Comparison } from '../protocol.ts';
import { type Compared, comparisonOf } from './compare.ts';
import { rowOf, sentenceAround, tellingFigures } from './rows.ts';

/** What changed among the figures from an earlier text to a later one. */
export const compareTexts = (before: Snapshot, after: Snapshot): Comparison =>
  comparisonOf(comparable(before), comparable(after));

function comparable(snapshot: Snapshot): Compared {
  const { analysis, findings, text, settings } = snapshot;
  const figures = tellingFigures(snapshot);
  const placeOf = new Map(figures.map(({ figure, at }, n) => [at + figure.span.start, n]));
  const fingerprints = analysis ? fingerprintsOf(analysis) : undefined;
  return {
    figures: figures.map((one) => ({
      row: rowOf(one, snapshot),
      around: wordsAround(text, shift(one.figure.span, one.at)),
    })),
    findings: findings.map(({ finding }) => ({
      words: splitFingerprint(fingerprints?.get(finding) ?? '').words,
      message: renderMessage(finding, text, settings.locale),
      figures: [finding.what.at, ...finding.what.related.map(({ member }) => member)].flatMap(
        (member) => placeOf.get(spanOf(member, finding.at).start) ?? [],
      ),
    })),
  };
}

/** The sentence of a figure without it. */
function wordsAround(text: string, place: Span): string {
  const { start, end } = sentenceAround(text, place);
  return `${text.slice(start, place.start)} ${text.slice(place.end, end)}`;
}
