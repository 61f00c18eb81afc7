import type { Library } from '../library.ts';
import { type DocumentParams, type Unchecked, uncheckedRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** What of a document could not be checked, and why. */
export const unchecked = defineFeature(() => ({ libraryAnswers: [onLibraryRequest(uncheckedRequest, uncheckedOf)] }));

async function uncheckedOf(library: Library, { uri }: DocumentParams): Promise<Unchecked> {
  const { uncheckedIn } = await library.views();
  const snapshot = await library.open(uri);
  return snapshot ? uncheckedIn(snapshot) : { version: 0, items: [] };
}
