import { tableRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** Indicators by period over all texts that are known. */
export const table = defineFeature(() => ({
  libraryAnswers: [
    onLibraryRequest(tableRequest, async (library) => (await library.views()).tableOf(await library.known())),
  ],
}));
