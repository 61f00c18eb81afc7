import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { borderOf } from './border.ts';
import { conduct } from './conduct.ts';
import type { LoadParser } from './project/read.ts';
import { codeRequest } from './protocol.ts';
import { serve } from './server.ts';

/** The worker that this file is the whole of. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  /** What a bundle of its own is, once it is loaded. */
  soatsoProject?: Awaited<ReturnType<LoadParser>>;
  readonly importScripts: (url: string) => void;
};
const scope = globalThis as unknown as Scope;

const writer = new BrowserMessageWriter(scope);
const options = conduct(writer, (error) => borderOf(connection).report('A message cannot be refused')(error));
const connection = createConnection(new BrowserMessageReader(scope), writer, options);

/** A worker may not know where it came from, so that the client reads for it. */
async function load(name: string): Promise<Awaited<ReturnType<LoadParser>>> {
  const code: string = await connection.sendRequest(codeRequest.method, { name });
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  scope.importScripts(url);
  URL.revokeObjectURL(url);
  if (!scope.soatsoProject) throw new Error(`${name} has nothing in it`);
  return scope.soatsoProject;
}

serve(connection, {
  defer: (run) => setTimeout(run, 0),
  session: crypto.randomUUID(),
  // A browser has no files of its own.
  readFile: undefined,
  loadParser: async () => (scope.soatsoProject ??= await load('project.web.js')),
  texts: undefined,
});
