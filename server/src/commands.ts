import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type { ApplyWorkspaceEditResult, ExecuteCommandParams } from 'vscode-languageserver';
import type { Border } from './border.ts';
import { type Connection, warn } from './connection.ts';
import type { Desk, Part } from './features/feature.ts';

interface Surroundings extends Omit<Desk, 'ask' | 'apply' | 'tell'> {
  readonly connection: Connection;
  readonly border: Border;
}

/** Runs the commands of all features for whoever asks for them by their names. */
export function serveCommands(parts: readonly Part[], { connection, border, ...given }: Surroundings): void {
  const { client, localeNow, readProject } = given;
  const desk: Desk = {
    ...given,
    // An editor that helps knows what is not saved yet.
    readProject: (uri) =>
      client.helpsProjects ? desk.ask({ method: 'soatso/readProject' }, { uri }) : readProject(uri),
    ask: ({ method }, params) => connection.sendRequest(method, params),
    apply: async (label, edit) => {
      const { applied } = await connection.sendRequest<ApplyWorkspaceEditResult>('workspace/applyEdit', {
        label,
        edit,
      });
      return applied;
    },
    tell: (message) => warn(connection, message[localeNow()]),
  };
  const commands = new Map(parts.flatMap((part) => part.commands ?? []).map(({ name, run }) => [name, run]));
  connection.onRequest(
    'workspace/executeCommand',
    border.request('workspace/executeCommand', async ({ command, arguments: given = [] }: ExecuteCommandParams) => {
      const run = commands.get(command);
      if (!run) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}`);
      await run(desk, given[0]);
      return null;
    }),
  );
}
