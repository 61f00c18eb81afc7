import { toJson } from '../formats/json.ts';
import { type DocumentParams, exportRequest, type Request } from '../protocol.ts';
import { checkedOf } from './checked.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/** A document's figures, relations and findings as JSON, the same value as `soatso --format json` gives. */
export const exportJson = defineFeature(() => ({ answers: [onRequest(request, exported, null)] }));

const request: Request<DocumentParams, Promise<string> | null> = { method: exportRequest.method };

const exported = async (snapshot: Snapshot): Promise<string> =>
  toJson([await checkedOf(snapshot)], snapshot.settings.locale);
