import { analyse } from '../core/index.ts';
import { toJson } from '../formats/json.ts';
import { review } from '../project/review.ts';
import { type DocumentParams, exportRequest, type Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/**
 * A document's figures, relations and findings as JSON, the same value as `soatso --format json` gives: the project has
 * its say in it, the editor's settings have not.
 */
export const exportJson = defineFeature(() => ({ answers: [onRequest(request, exported, null)] }));

const request: Request<DocumentParams, Promise<string> | null> = { method: exportRequest.method };

/** Who asks for a text by name gets it whole, longer than the settings allow or not. */
async function exported({ uri, text, format, analysis, settings, project }: Snapshot): Promise<string> {
  const source = { uri, path: null, id: null, sha256: await sha256(text) };
  const read = analysis ?? analyse(text, { format });
  return toJson([{ source, analysis: read, findings: review(read, project).shown }], settings.locale);
}

/** Of the text as UTF-8, in lower-case hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
