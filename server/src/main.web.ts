import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

/** The worker that this file is the whole of. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const scope = globalThis as unknown as Scope;

serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  defer: (run) => setTimeout(run, 0),
  session: crypto.randomUUID(),
  // A browser has no files of its own.
  readFile: undefined,
  texts: undefined,
});
