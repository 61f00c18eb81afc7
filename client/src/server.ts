import type { Event, LogOutputChannel, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentParams, Request, Status } from '../../server/src/protocol.ts';

/** The server as the rest of the client sees it, and the log that both write to. */
export interface Server {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  /** After each check of an open document. */
  readonly onDidCheck: Event<Status>;
}

/** Sends a request about an open document. Rejects when the server is stopped or answers with an error. */
export const ask = <Result>(
  { client }: Server,
  request: Request<DocumentParams, Result>,
  document: TextDocument,
): Promise<Result> => client.sendRequest<Result>(request.method, { uri: uriOf({ client }, document) });

/** The name by which the server knows a document. */
export const uriOf = ({ client }: Pick<Server, 'client'>, document: TextDocument): string =>
  client.code2ProtocolConverter.asUri(document.uri);
