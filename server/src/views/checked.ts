import { analyse } from '../core/index.ts';
import type { Snapshot } from '../features/feature.ts';
import type { Checked } from '../formats/format.ts';
import { review } from '../project/review.ts';

/**
 * A text as the command line would have checked it: the project has its say, the editor's settings have not. Who asks
 * for a text by name gets it whole, longer than the settings allow or not.
 */
export async function checkedOf(
  { uri, text, format, analysis, project }: Snapshot,
  path: string | null = null,
): Promise<Checked> {
  const read = analysis ?? analyse(text, { format });
  const source = { uri, path, id: null, sha256: await sha256(text) };
  return { source, analysis: read, findings: review(read, project).shown };
}

/** Of the text as UTF-8, in lower-case hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
