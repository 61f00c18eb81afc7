import { type DocumentSelector, languages, TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';

/** The documents that are read, from wherever they come: files, new texts, remote folders, earlier states in git. */
export const DOCUMENTS = [{ language: 'plaintext' }, { language: 'markdown' }, { language: 'vi-plan' }] as const;

export const isRead = (document: TextDocument): boolean =>
  languages.match(DOCUMENTS satisfies DocumentSelector, document) > 0;

/** The text that the person is working on, if it is one that is read. */
export function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document && isRead(document) ? document : undefined;
}

/** VS Code does not tell extensions of texts that are longer (in UTF-16 units, so of no shorter file in UTF-8). */
const REACH = 50 * 1024 * 1024;

/** Is the text too long for VS Code to open it for an extension? */
export const isTooLongToShow = (text: string): boolean => text.length > REACH;

/** Is the text that the person looks at one that VS Code keeps from extensions, because of its length? */
export async function isBeyondReach(): Promise<boolean> {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputText) || !/\.(?:txt|md|markdown|vi-plan)$/iu.test(input.uri.path)) return false;
  if (workspace.textDocuments.some(({ uri }) => isSame(uri, input.uri))) return false;
  return workspace.fs.stat(input.uri).then(
    ({ size }) => size > REACH,
    () => false,
  );
}

const isSame = (one: Uri, other: Uri): boolean => one.toString() === other.toString();
