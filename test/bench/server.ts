/**
 * npm run bench -- server [--json]
 *
 * The language server as it is published beside a bare one (bare-server.ts) that runs one regular expression and publishes
 * as many diagnostics: the same library, transport, synchronisation and push, by turns in one run.
 *
 * - `keystroke`: from the notification of a letter that was typed to the diagnostics of that version.
 * - `start`: from the start of the process to the first diagnostics of a 9 KB article.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { articleText, seedTexts } from './corpus.ts';

const URI = 'file:///bai.txt';
const OURS = 'dist/server.js';
const BARE = 'out/bare-server.js';

const seeds = seedTexts('seeds');
const small = seeds[0] ?? '';
const CASES = [
  { name: '9kb', text: small, rounds: 60, most: 2 },
  { name: '1mb', text: articleText(seeds, 1_000_000), rounds: 30, most: 3 },
];

interface Row {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  readonly p95: readonly [number, number];
  readonly ratio: number;
  readonly allowed: number;
  readonly diagnostics: number;
}

const rows: Row[] = [];
for (const { name, text, rounds, most } of CASES) rows.push(await keystrokes(name, text, { rounds, most }));
rows.push(await starts(11));

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else
  for (const { name, ours, bare, p95, ratio, allowed, diagnostics } of rows)
    console.log(
      `${name.padEnd(16)} ours ${ours.toFixed(2)} ms (p95 ${p95[0].toFixed(2)}), bare ${bare.toFixed(2)} ms (p95 ${p95[1].toFixed(2)}), ` +
        `${ratio.toFixed(2)} times, at most ${allowed}; ${diagnostics} diagnostics`,
    );
process.exitCode = rows.every(({ ratio, allowed }) => ratio <= allowed) ? 0 : 1;

async function keystrokes(
  name: string,
  text: string,
  { rounds, most }: { rounds: number; most: number },
): Promise<Row> {
  const first = await editorOf(OURS);
  const diagnostics = (await first.opened(text)).diagnostics.length;
  await first.end();
  const editors = [await editorOf(OURS, diagnostics), await editorOf(BARE, diagnostics)];
  for (const editor of editors) await editor.opened(text);
  const times: number[][] = editors.map(() => []);
  for (let round = -5; round < rounds; round++)
    for (const [k, editor] of editors.entries()) {
      const ms = await editor.typed(round + 6);
      if (round >= 0) times[k]?.push(ms);
    }
  for (const editor of editors) await editor.end();
  return rowOf(`keystroke-${name}`, times, { allowed: most, diagnostics });
}

async function starts(rounds: number): Promise<Row> {
  const times: number[][] = [[], []];
  for (let round = -1; round < rounds; round++)
    for (const [k, server] of [OURS, BARE].entries()) {
      const began = performance.now();
      const editor = await editorOf(server);
      await editor.opened(small);
      if (round >= 0) times[k]?.push(performance.now() - began);
      await editor.end();
    }
  return rowOf('start-9kb', times, { allowed: 1.5, diagnostics: 0 });
}

function rowOf(
  name: string,
  times: readonly number[][],
  rest: { readonly allowed: number; readonly diagnostics: number },
): Row {
  const at = (list: number[] = [], share: number): number =>
    list.toSorted((a, b) => a - b)[Math.floor(share * list.length)] ?? Number.NaN;
  const [ours, bare] = [at(times[0], 0.5), at(times[1], 0.5)];
  return { name, ours, bare, p95: [at(times[0], 0.95), at(times[1], 0.95)], ratio: ours / bare, ...rest };
}

/** A server of its own, and an editor that waits for its diagnostics. */
async function editorOf(server: string, diagnostics = 0) {
  const env = { ...process.env, DIAGNOSTICS: String(diagnostics) };
  const child = spawn(process.execPath, [server, '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let heard: ((sent: PublishDiagnosticsParams) => void) | undefined;
  connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) => heard?.(sent));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { versionSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  const published = (version: number): Promise<PublishDiagnosticsParams> =>
    new Promise((settle) => {
      heard = (sent) => {
        if (sent.version === version) settle(sent);
      };
    });
  let document = TextDocument.create(URI, 'plaintext', 1, '');
  return {
    async opened(text: string): Promise<PublishDiagnosticsParams> {
      document = TextDocument.create(URI, 'plaintext', 1, text);
      const answer = published(1);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
      });
      return answer;
    },
    /** Types a letter somewhere in the text; milliseconds until the diagnostics of that version have come. */
    async typed(n: number): Promise<number> {
      const version = document.version + 1;
      const start = document.positionAt((n * 7919 * 131) % document.getText().length);
      const contentChanges = [{ range: { start, end: start }, text: 'ă' }];
      TextDocument.update(document, contentChanges, version);
      const answer = published(version);
      const began = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges,
      });
      await answer;
      return performance.now() - began;
    },
    async end(): Promise<void> {
      const ended = once(child, 'exit');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
