import { type TextDocument, Uri, window, workspace } from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import { isTooLongToShow } from '../documents.ts';
import { writeChosen } from '../files.ts';
import { ask } from '../server.ts';
import { tell } from '../tell.ts';
import { say, TEXTS } from '../texts.ts';
import { aboutDocument } from './command.ts';

/**
 * Writes the export of the active text to a file and opens it. The file is the one that is passed (a `Uri`), or the
 * one that the person chooses; cancelled or failed, nothing is left behind.
 */
export const exportJson = aboutDocument(async (server, document, argument) => {
  const file = argument instanceof Uri ? argument : await chooseFile(document);
  if (!file) return;
  const json = await ask(server, exportRequest, document);
  if (!(await writeChosen(server.log, file, json))) return;
  if (isTooLongToShow(json)) tell(TEXTS.jsonWritten);
  else await window.showTextDocument(file, { preview: false });
});

const chooseFile = (document: TextDocument): Thenable<Uri | undefined> =>
  window.showSaveDialog({
    title: say(TEXTS.saveTitle),
    saveLabel: say(TEXTS.saveLabel),
    filters: { JSON: ['json'] },
    defaultUri: proposedFile(document),
  });

/** Next to the text where that can be written (`bao-cao.txt` → `bao-cao.so-lieu.json`), else in the first folder. */
function proposedFile({ uri, isUntitled }: TextDocument): Uri | undefined {
  const name = isUntitled ? 'so-lieu.json' : `${nameOf(uri)}.so-lieu.json`;
  if (!isUntitled && workspace.fs.isWritableFileSystem(uri.scheme)) return Uri.joinPath(uri, '..', name);
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}

/** The file's name without folder and extension. */
const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
