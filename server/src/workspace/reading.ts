import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Settings } from '../core/index.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import type { Snapshot } from '../features/feature.ts';
import type { Across } from '../formats/format.ts';
import type { KnownText, Views } from '../library.ts';
import type { Policy } from '../project/review.ts';
import type { UnreadText } from '../protocol.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Texts } from '../texts.ts';

/** A text that is not open, and how it is to be read: plain data, that another thread can be given. */
export interface Reading {
  readonly uri: string;
  readonly settings: Settings;
  readonly policy: Policy;
}

/** What a review keeps of a text, and what it shows of it while it is closed. */
export interface ReviewedText {
  readonly known: KnownText;
  readonly diagnostics: readonly Diagnostic[];
}

/** Works somewhere else than where the server answers, so that no key waits for it. Ended, it begins anew. */
export interface Beside {
  readonly read: (reading: Reading) => Promise<ReviewedText | UnreadText>;
  /** The conflicts among texts, as `acrossTexts` finds them. */
  readonly across: (texts: readonly KnownText[]) => Promise<readonly Across[]>;
  readonly end: () => void;
}

export async function readClosed(
  { uri, settings, policy }: Reading,
  { texts, snapshots }: { readonly texts: Pick<Texts, 'read'>; readonly snapshots: Pick<Snapshots, 'once'> },
): Promise<Snapshot | UnreadText> {
  const found = await texts.read(uri, settings.locale);
  if ('message' in found) return { uri, message: found.message };
  return snapshots.once(TextDocument.create(uri, languageOf(uri), 0, found.text), settings, policy);
}

export const reviewedOf = (snapshot: Snapshot, { knownOf }: Pick<Views, 'knownOf'>): ReviewedText => ({
  known: knownOf(snapshot),
  diagnostics: diagnosticsOf(snapshot),
});

const languageOf = (uri: string): string => (/\.(?:md|markdown)$/iu.test(uri) ? 'markdown' : 'plaintext');
