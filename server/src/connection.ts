import type { Logger, MessageConnection } from 'vscode-jsonrpc';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Border } from './border.ts';

/** The editor at the other end: what is heard of it and asked of it, by the names that the protocol has for it. */
export type Connection = Pick<MessageConnection, 'onRequest' | 'onNotification' | 'sendRequest' | 'sendNotification'>;

/** The editor is gone, or does not want to know. */
const nobodyIsThere = (): void => {};

/** As the protocol numbers them. */
const LEVELS = { error: 1, warning: 2 } as const;

/** Writes to the editor's log: what is written to standard output or error would break or frighten. */
export const log = (connection: Pick<Connection, 'sendNotification'>, level: keyof typeof LEVELS, message: string) =>
  void connection.sendNotification('window/logMessage', { type: LEVELS[level], message }).catch(nobodyIsThere);

/** What the connection itself has to say, of messages that are none, goes to the editor's log. */
export const loggerOf = (connection: () => Pick<Connection, 'sendNotification'>): Logger => ({
  error: (message) => log(connection(), 'error', message),
  warn: (message) => log(connection(), 'warning', message),
  info: nobodyIsThere,
  log: nobodyIsThere,
});

/** Shows the person a few words. */
export const warn = (connection: Pick<Connection, 'sendNotification'>, message: string): void =>
  void connection.sendNotification('window/showMessage', { type: LEVELS.warning, message }).catch(nobodyIsThere);

/** Shows what is to be looked at in a text. */
export const publish = (connection: Connection, diagnostics: PublishDiagnosticsParams, border: Border): void =>
  void connection.sendNotification(PUBLISH, diagnostics).catch(border.report(PUBLISH));

const PUBLISH = 'textDocument/publishDiagnostics';

/** Asks to be told of something. */
export const register = (connection: Connection, method: string, registerOptions: object): Promise<void> =>
  connection.sendRequest('client/registerCapability', { registrations: [{ id: method, method, registerOptions }] });
