import type { Library } from '../library.ts';
import { type DocumentParams, exportRequest, exportTextsRequest, type Request } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** Figures, relations and findings as the command line exports them: of a document, of all texts of some folders. */
export const exports = defineFeature(() => ({
  libraryAnswers: [
    onLibraryRequest(request, exportedOf),
    onLibraryRequest(exportTextsRequest, async (library, params, asking) =>
      (await library.views()).exportTexts(library, params, asking),
    ),
  ],
}));

/** The document may not be open (any longer). */
const request: Request<DocumentParams, string | null> = { method: exportRequest.method };

async function exportedOf(library: Library, { uri }: DocumentParams): Promise<string | null> {
  const { exportJson } = await library.views();
  const snapshot = await library.open(uri);
  return snapshot ? exportJson(snapshot) : null;
}
