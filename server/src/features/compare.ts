import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../core/index.ts';
import type { Library } from '../library.ts';
import { review } from '../project/review.ts';
import { type CompareParams, type Comparison, compareRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** What changed among the figures since an earlier draft, or from one document to another. */
export const compare = defineFeature(() => ({
  libraryAnswers: [onLibraryRequest(compareRequest, compared)],
}));

async function compared(library: Library, { uri, before }: CompareParams): Promise<Comparison | null> {
  const snapshot = await library.open(uri);
  if (!snapshot) return null;
  const lines = TextDocument.create(before.uri, '', 0, before.text);
  const analysis = analyse(before.text, { format: snapshot.format });
  const earlier = { ...snapshot, ...before, lines, analysis, findings: review(analysis, snapshot.project).shown };
  return (await library.views()).compareTexts(earlier, snapshot);
}
