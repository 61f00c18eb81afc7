import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, renderMessage, type Span, shift, spanOf } from '../core/index.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import { review } from '../project/review.ts';
import { type CompareParams, type Comparison, compareRequest } from '../protocol.ts';
import type { Compared } from '../views/compare.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { rowOf, sentenceAround, tellingFigures } from './rows.ts';

/** What changed among the figures since an earlier draft, or from one document to another. */
export const compare = defineFeature(() => ({
  answers: [onRequest({ method: compareRequest.method }, compared, null)],
}));

async function compared(snapshot: Snapshot, { before }: CompareParams): Promise<Comparison> {
  const lines = TextDocument.create(before.uri, '', 0, before.text);
  const analysis = analyse(before.text, { format: snapshot.format });
  const earlier = { ...snapshot, ...before, lines, analysis, findings: review(analysis, snapshot.project).shown };
  const { comparisonOf } = await import('../views/index.ts');
  return comparisonOf(comparable(earlier), comparable(snapshot));
}

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
