import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { borderOf } from './border.ts';
import { conduct } from './conduct.ts';
import { serve } from './server.ts';

/** The worker that this file is the whole of. */
type Scope = ConstructorParameters<typeof BrowserMessageReader>[0];
const scope = globalThis as unknown as Scope;

const writer = new BrowserMessageWriter(scope);
const options = conduct(writer, (error) => borderOf(connection).report('A message cannot be refused')(error));
const connection = createConnection(new BrowserMessageReader(scope), writer, options);

serve(connection, {
  defer: (run) => setTimeout(run, 0),
  session: crypto.randomUUID(),
  // A browser has no files of its own.
  readFile: undefined,
  texts: undefined,
});
