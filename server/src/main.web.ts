import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { borderOf } from './border.ts';
import { conduct } from './conduct.ts';
import { loggerOf } from './connection.ts';
import * as core from './core/inside.ts';
import type { Explanations } from './features/feature.ts';
import type { Views } from './library.ts';
import type { LoadParser } from './project/read.ts';
import { scriptRequest } from './protocol/files.ts';
import { serve } from './server.ts';

/** The worker that this file is the whole of. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const scope = globalThis as unknown as Scope;

/** How a worker takes in another script, and the names that they give themselves. */
interface Scripts {
  readonly soatsoViews: Views;
  readonly soatsoExplanations: Awaited<ReturnType<Explanations>>;
  readonly soatsoProject: Awaited<ReturnType<LoadParser>>;
}
const scripts = globalThis as unknown as Scripts & { readonly importScripts: (address: string) => void };
// What is loaded later has no core of its own.
Object.assign(globalThis, { soatsoCore: core });

const writer = new BrowserMessageWriter(scope);
const options = conduct(writer, (error) => borderOf(connection).report('A message cannot be refused')(error));
const logger = loggerOf(() => connection);
const connection = createMessageConnection(new BrowserMessageReader(scope), writer, logger, options);
connection.onRequest('shutdown', () => null);

/** The client brings a script, wherever the extension lies: what few ask for is no part of this one. */
async function load<Name extends keyof Scripts>(name: Name, file: string): Promise<Scripts[Name]> {
  if (scripts[name] === undefined) {
    const script: string = await connection.sendRequest(scriptRequest.method, { file });
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    scripts.importScripts(address);
    URL.revokeObjectURL(address);
  }
  return scripts[name];
}

serve(connection, {
  defer: (run) => setTimeout(run, 0),
  session: crypto.randomUUID(),
  // A browser has no files of its own.
  readFile: undefined,
  texts: undefined,
  beside: undefined,
  follow() {},
  loadParser: () => load('soatsoProject', 'project.web.js'),
  loadViews: () => load('soatsoViews', 'views.web.js'),
  loadExplanations: () => load('soatsoExplanations', 'explanations.web.js'),
});
connection.listen();
