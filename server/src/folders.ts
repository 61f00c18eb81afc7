import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Connection } from './connection.ts';
import type { ReadFile } from './project/read.ts';
import { readProjectRequest } from './protocol/projects.ts';

/** The folders that the editor has open. */
export interface Folders {
  /** The innermost one in which a file stands, without a slash at its end. */
  readonly of: (uri: string) => string | undefined;
}

/** Follows the editor's folders; `whenChanged` is told of others. */
export function foldersOf(
  connection: Pick<Connection, 'onNotification'>,
  { workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>,
  whenChanged: () => void,
): Folders {
  const folders = new Set((workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(bare));
  connection.onNotification(
    'workspace/didChangeWorkspaceFolders',
    ({ event }: { readonly event: WorkspaceFoldersChangeEvent }) => {
      for (const { uri } of event.removed) folders.delete(bare(uri));
      for (const { uri } of event.added) folders.add(bare(uri));
      whenChanged();
    },
  );
  return {
    of: (uri) => [...folders].filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0],
  };
}

interface Reading {
  readonly connection: Pick<Connection, 'sendRequest'>;
  readonly client: Pick<Client, 'helpsProjects'>;
  readonly folders: Folders;
  /** Reads files of the machine; undefined where there are none. */
  readonly disk: ReadFile | undefined;
}

/** Files of the machine are read there, those of the editor's other folders by the editor. */
export const reading =
  ({ connection, client, folders, disk }: Reading): ReadFile =>
  async (uri) => {
    if (disk && uri.startsWith('file:')) return disk(uri);
    const isReached = client.helpsProjects && folders.of(uri) !== undefined;
    return isReached ? connection.sendRequest<string | null>(readProjectRequest.method, { uri }) : null;
  };

const bare = (uri: string): string => uri.replace(/\/+$/u, '');
