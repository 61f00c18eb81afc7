import { type Progress, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { FoldersParams, UnreadText } from '../../server/src/protocol.ts';
import type { Running, Server } from './server.ts';
import { say, type Text } from './texts.ts';

/** Does what takes its time, with a notice that counts and has a button to stop it. */
export const withNotice = <Result>(title: Text, work: (running: Running) => Promise<Result>): Thenable<Result> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: say(title), cancellable: true },
    (progress, token) => work({ token, report: reporting(progress) }),
  );

function reporting(progress: Progress<{ message?: string; increment?: number }>): Running['report'] {
  let done = 0;
  return (message, percentage) => {
    progress.report({ message, increment: percentage - done });
    done = percentage;
  };
}

/** The folders that are open, as the server takes them. */
export const openFolders = (): FoldersParams['folders'] =>
  workspace.workspaceFolders?.map(({ uri }) => uri.toString()) ?? [];

/** The first of what could not be read, by their names in the workspace: `bài/1.txt, bài/2.txt, …`. */
export const namesOf = (unread: readonly UnreadText[]): string =>
  [
    ...unread.slice(0, NAMED).map(({ uri }) => workspace.asRelativePath(Uri.parse(uri))),
    ...(unread.length > NAMED ? ['…'] : []),
  ].join(', ');

const NAMED = 3;

/** Writes what could not be read into the log, a line each. */
export function logUnread({ log }: Server, unread: readonly UnreadText[]): void {
  for (const { uri, message } of unread) log.warn(`${uri}: ${message}`);
}
