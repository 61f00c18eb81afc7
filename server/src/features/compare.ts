import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse, renderMessage, spanOf } from '../core/index.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import { review } from '../project/review.ts';
import { type CompareParams, type Comparison, compareRequest } from '../protocol.ts';
import type { Compared } from '../views/compare.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { rowOf, tellingFigures } from './rows.ts';

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
    figures: figures.map((figure) => ({ row: rowOf(figure, snapshot), around: clauseAround(text, figure) })),
    findings: findings.map(({ finding }) => ({
      words: splitFingerprint(fingerprints?.get(finding) ?? '').words,
      message: renderMessage(finding, text, settings.locale),
      figures: [finding.what.at, ...finding.what.related.map(({ member }) => member)].flatMap(
        (member) => placeOf.get(spanOf(member, finding.at).start) ?? [],
      ),
    })),
  };
}

/** How far a sentence is read on either side of a figure, in UTF-16 code units. */
const FARTHEST = 240;

/** The sentence around a figure, as far as it is near. */
function clauseAround(text: string, { figure: { span }, at }: ReturnType<typeof tellingFigures>[number]): string {
  const before = text.slice(Math.max(0, at + span.start - FARTHEST), at + span.start);
  const behind = text.slice(at + span.end, at + span.end + FARTHEST);
  const start = Math.max(...SENTENCE_ENDS.map((end) => before.lastIndexOf(end) + 1));
  const ends = SENTENCE_ENDS.map((end) => behind.indexOf(end)).filter((end) => end >= 0);
  return `${before.slice(start)} ${behind.slice(0, Math.min(...ends, FARTHEST))}`;
}

const SENTENCE_ENDS = ['\n', '. ', '; ', '! ', '? '];
