import type { Asking, Library } from '../library.ts';
import { type FoldersParams, type ReviewResult, reviewRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** The review of whole folders: the findings of all their texts, open or not. */
export const review = defineFeature(() => ({ libraryAnswers: [onLibraryRequest(reviewRequest, reviewed)] }));

async function reviewed(library: Library, { folders }: FoldersParams, asking: Asking): Promise<ReviewResult> {
  const { read, unread, conflicts } = await library.review(folders, asking);
  const findings = { error: 0, warning: 0, information: 0, hint: 0 };
  let [silent, figures, checked] = [0, 0, 0];
  for (const text of read) {
    if (text.status.silent) silent++;
    figures += text.status.figures;
    checked += text.status.checked;
    for (const { severity } of text.reported) findings[severity]++;
  }
  return {
    texts: read.length,
    silent,
    figures,
    checked,
    findings,
    conflicts,
    unread,
    isCancelled: asking.isCancelled(),
  };
}
