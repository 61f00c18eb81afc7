import { window, workspace } from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import { isTooLongToShow } from '../documents.ts';
import { ask } from '../server.ts';
import { tell } from '../tell.ts';
import { TEXTS } from '../texts.ts';
import { aboutDocument } from './command.ts';

/** Opens the export of the active text in a new, unsaved editor. */
export const showJson = aboutDocument(async (server, document) => {
  const content = await ask(server, exportRequest, document);
  if (isTooLongToShow(content)) return tell(TEXTS.jsonTooLong);
  const shown = await workspace.openTextDocument({ language: 'json', content });
  await window.showTextDocument(shown, { preview: false });
});
