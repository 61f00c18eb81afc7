/** Files that the client reads for a server which cannot: texts in folders of the editor's own, scripts in a browser. */
import type { Locale } from '../core/index.ts';
import type { Request, UnreadText } from '../protocol.ts';

/** Asked of the client, for texts that the server cannot read itself: those in a folder of the workspace. */
export const listTextsRequest: Request<{ readonly folder: string; readonly locale: Locale }, readonly ListedText[]> = {
  method: 'soatso/listTexts',
};

/** Asked of the client: the text of a file, without a byte order mark. */
export const readTextRequest: Request<{ readonly uri: string; readonly locale: Locale }, ReadText> = {
  method: 'soatso/readText',
};

/** A client that answers both says so in its capabilities, under `experimental`. */
export const READS_TEXTS = 'soatsoTexts';

/** A text, or what could not be looked into. */
export type ListedText = { readonly uri: string } | UnreadText;

/** A text, or why there is none, in the reader's language. */
export type ReadText = { readonly text: string } | { readonly message: string };

/** Asked of a client in a browser, from which alone the server can get it: a script that lies beside the server's. */
export const scriptRequest: Request<{ readonly file: string }, string> = { method: 'soatso/script' };
