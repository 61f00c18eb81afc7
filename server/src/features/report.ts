import type { Library } from '../library.ts';
import { type ReportParams, reportRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** The findings as a page to be printed, answered and signed. */
export const report = defineFeature(() => ({ libraryAnswers: [onLibraryRequest(reportRequest, reported)] }));

async function reported(library: Library, { uris, locale }: ReportParams): Promise<string> {
  const texts = (await library.known()).filter(({ uri }) => !uris || uris.includes(uri));
  const { reportOf } = await library.views();
  return reportOf(texts, locale);
}
