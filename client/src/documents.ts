import { type DocumentSelector, languages, type TextDocument, window } from 'vscode';

/** The documents that are read, from wherever they come: files, new texts, remote folders, earlier states in git. */
export const DOCUMENTS = [{ language: 'plaintext' }, { language: 'markdown' }, { language: 'vi-plan' }] as const;

export const isRead = (document: TextDocument): boolean =>
  languages.match(DOCUMENTS satisfies DocumentSelector, document) > 0;

/** The text that the person is working on, if it is one that is read. */
export function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isRead(document) ? document : undefined;
}
