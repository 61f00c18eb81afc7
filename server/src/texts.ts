import type { Locale } from './core/index.ts';
import type { ListedText, ReadText } from './protocol/files.ts';

/** The texts of the workspace, wherever they lie: on the disk of this machine, or where only the client can read. */
export interface Texts {
  /** The texts in a folder, by their names, and what could not be looked into. */
  readonly list: (folder: string, locale: Locale) => Promise<readonly ListedText[]>;
  readonly read: (uri: string, locale: Locale) => Promise<ReadText>;
}
