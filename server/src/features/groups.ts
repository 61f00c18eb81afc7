import { groupRequest, groupsRequest } from '../protocol.ts';
import { defineFeature, onLibraryRequest } from './feature.ts';

/** What is known of all texts, in groups to be looked through. */
export const groups = defineFeature(() => ({
  libraryAnswers: [
    onLibraryRequest(groupsRequest, async (library, params) =>
      (await library.views()).groupsOf(await library.known(), params, library.locale()),
    ),
    onLibraryRequest(groupRequest, async (library, params) =>
      (await library.views()).groupOf(await library.known(), params, library.locale()),
    ),
  ],
}));
