import { FileSystemError, type Memento, Uri, window, workspace } from 'vscode';
import {
  HELPS_PROJECTS,
  type IgnoredHere,
  ignoredRequest,
  ignoreRequest,
  type ReasonParams,
  readProjectRequest,
  reasonRequest,
  saveRequest,
} from '../../../server/src/protocol/projects.ts';
import type { DocumentParams } from '../../../server/src/protocol.ts';
import { keep, keptOf } from '../ignored.ts';
import type { Client } from './run.ts';

/**
 * Does for the server what it cannot do about projects: reads their files wherever they lie, saves what it changed in
 * them, asks the person for reasons, and keeps what is ignored in texts without a folder.
 */
export function serveProjects(client: Client, memory: Memento): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { ...capabilities.experimental, [HELPS_PROJECTS]: true };
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  });
  client.onRequest(readProjectRequest.method, ({ uri }: DocumentParams) => textOf(Uri.parse(uri)));
  client.onRequest(saveRequest.method, async ({ uri }: DocumentParams) => {
    await (await workspace.openTextDocument(Uri.parse(uri))).save();
    return null;
  });
  client.onRequest(reasonRequest.method, async (asked: ReasonParams) => {
    const said = await window.showInputBox({ ...asked, ignoreFocusOut: true });
    return said ?? null;
  });
  client.onRequest(ignoredRequest.method, ({ uri }: DocumentParams) => keptOf(memory, uri));
  client.onRequest(ignoreRequest.method, async ({ uri, entry }: DocumentParams & { entry: IgnoredHere }) => {
    await keep(memory, uri, entry);
    return null;
  });
}

/** As an editor has it, saved or not, else as it is stored; null where there is none. */
async function textOf(uri: Uri): Promise<string | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && ['FileNotFound', 'FileNotADirectory'].includes(error.code)) return null;
    throw error;
  }
}
