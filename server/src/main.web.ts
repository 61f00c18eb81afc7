import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { borderOf } from './border.ts';
import { conduct } from './conduct.ts';
import type { Views } from './library.ts';
import { viewsScriptRequest } from './protocol.ts';
import { serve } from './server.ts';

/** The worker that this file is the whole of. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const scope = globalThis as unknown as Scope;
/** How a worker takes in another script, and the name that it gives itself. */
const scripts = globalThis as unknown as {
  readonly importScripts: (address: string) => void;
  readonly soatsoViews: Views;
};

const writer = new BrowserMessageWriter(scope);
const options = conduct(writer, (error) => borderOf(connection).report('A message cannot be refused')(error));
const connection = createConnection(new BrowserMessageReader(scope), writer, options);

let views: Promise<Views> | undefined;

/** The client brings the script, wherever the extension lies: what few ask for is no part of this one. */
function loadViews(): Promise<Views> {
  views ??= connection.sendRequest<string>(viewsScriptRequest.method).then((script) => {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    scripts.importScripts(address);
    URL.revokeObjectURL(address);
    return scripts.soatsoViews;
  });
  return views;
}

serve(connection, {
  defer: (run) => setTimeout(run, 0),
  session: crypto.randomUUID(),
  // A browser has no files of its own.
  readProject: async () => null,
  texts: undefined,
  loadViews,
});
