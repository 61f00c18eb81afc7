/** The server as it is published, held to LSP 3.17 over standard input and output. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  Message,
  ResponseMessage,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CodeAction,
  Diagnostic,
  type DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Range,
  SemanticTokens,
  type SymbolInformation,
} from 'vscode-languageserver-types';
import { diagnostics } from '../server/src/features/diagnostics.ts';
import { ask, snapshotOf } from './features/harness.ts';
import { type Editor, startEditor } from './server-process.ts';

const URI = 'file:///van-ban.txt';
const BROKEN = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const SEED = readFileSync('seeds/000_2559c9ffbccbbfc2.txt', 'utf8');

/** A client that can do all that the server may make use of. */
const ABLE: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      resolveSupport: { properties: ['edit'] },
      dataSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: ['number', 'variable', 'string'],
      tokenModifiers: [],
      formats: ['relative'],
    },
    inlayHint: {},
    documentHighlight: {},
    references: {},
    foldingRange: {},
  },
  workspace: { workspaceEdit: { documentChanges: true }, symbol: {}, executeCommand: {} },
};

const document = { uri: URI };
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const position = { line: 0, character: 10 };

interface Asked {
  readonly method: string;
  readonly params: object;
  /** Whether a result is of the form that the protocol gives it. */
  readonly takes: (result: never) => boolean;
}

const listOf = (is: (item: unknown) => boolean) => (result: unknown) =>
  result === null || (Array.isArray(result) && result.every(is));
const orNull = (is: (item: unknown) => boolean) => (result: unknown) => result === null || is(result);

/** What each capability announces, by its name in `ServerCapabilities`. */
const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  textDocumentSync: [],
  positionEncoding: [],
  workspace: [],
  executeCommandProvider: [],
  hoverProvider: [
    { method: 'textDocument/hover', params: { textDocument: document, position }, takes: orNull(Hover.is) },
  ],
  codeActionProvider: [
    {
      method: 'textDocument/codeAction',
      params: { textDocument: document, range: whole, context: { diagnostics: [] } },
      takes: listOf(CodeAction.is as (item: unknown) => boolean),
    },
  ],
  diagnosticProvider: [
    {
      method: 'textDocument/diagnostic',
      params: { textDocument: document },
      takes: ({ kind, items }: { kind: string; items: unknown[] }) =>
        kind === 'full' && items.every((one) => Diagnostic.is(one)),
    },
  ],
  semanticTokensProvider: [
    {
      method: 'textDocument/semanticTokens/full',
      params: { textDocument: document },
      takes: orNull(SemanticTokens.is),
    },
  ],
  documentSymbolProvider: [
    {
      method: 'textDocument/documentSymbol',
      params: { textDocument: document },
      takes: listOf((one) => DocumentSymbol.is(one) || Location.is((one as SymbolInformation).location)),
    },
  ],
  documentHighlightProvider: [
    {
      method: 'textDocument/documentHighlight',
      params: { textDocument: document, position },
      takes: listOf((one) => Range.is((one as DocumentHighlight).range)),
    },
  ],
  referencesProvider: [
    {
      method: 'textDocument/references',
      params: { textDocument: document, position, context: { includeDeclaration: true } },
      takes: listOf(Location.is),
    },
  ],
  inlayHintProvider: [
    { method: 'textDocument/inlayHint', params: { textDocument: document, range: whole }, takes: listOf(InlayHint.is) },
  ],
  foldingRangeProvider: [
    { method: 'textDocument/foldingRange', params: { textDocument: document }, takes: listOf(FoldingRange.is) },
  ],
  documentLinkProvider: [
    { method: 'textDocument/documentLink', params: { textDocument: document }, takes: listOf(DocumentLink.is) },
  ],
  workspaceSymbolProvider: [
    {
      method: 'workspace/symbol',
      params: { query: '' },
      takes: listOf((one) => Location.is((one as SymbolInformation).location)),
    },
  ],
};

const editors: Editor[] = [];
afterEach(() => {
  for (const { connection, process } of editors.splice(0)) {
    connection.dispose();
    process.kill();
  }
});

async function edit(text: string): Promise<Editor> {
  const editor = await startEditor({ capabilities: ABLE });
  editors.push(editor);
  await open(editor, text);
  return editor;
}

const open = ({ connection }: Editor, text: string): Promise<void> =>
  connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'plaintext', version: 1, text },
  });
const close = ({ connection }: Editor): Promise<void> =>
  connection.sendNotification('textDocument/didClose', { textDocument: document });

async function pulled({ connection }: Editor): Promise<Diagnostic[]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
    textDocument: document,
  });
  return report.kind === 'full' ? report.items : [];
}

describe('every request that it announces', () => {
  const asked = (editor: Editor): readonly Asked[] =>
    Object.keys(editor.capabilities).flatMap((name) => ASKED[name] ?? []);

  test('is known to this test', async () => {
    const { capabilities } = await edit(BROKEN);
    expect(Object.keys(capabilities).filter((name) => !(name in ASKED))).toEqual([]);
    expect(asked(editors[0] as Editor).length).toBeGreaterThan(2);
  });

  test.each([
    ['an open text', BROKEN],
    ['an empty text', ''],
    ['a text in another language', 'The district reached 12 targets.'],
    ['a text with lone surrogates and zeros', '\ud800 đạt 5,5%\u0000 của kế hoạch năm'],
  ])('is answered as the protocol has it for %s', async (_, text) => {
    const editor = await edit(text);
    for (const { method, params, takes } of asked(editor)) {
      const result = await editor.connection.sendRequest(method, params);
      expect(takes(result as never), `${method}: ${JSON.stringify(result)}`).toBe(true);
    }
  });

  test('is answered for a text that was closed', async () => {
    const editor = await edit(BROKEN);
    await close(editor);
    for (const { method, params, takes } of asked(editor)) {
      const result = await editor.connection.sendRequest(method, params);
      expect(takes(result as never), `${method}: ${JSON.stringify(result)}`).toBe(true);
    }
  });

  test.each<unknown>([
    null,
    7,
    [],
    {},
    { textDocument: null },
    { textDocument: { uri: URI }, position: 'x', range: 'x' },
  ])('with the parameters %j is answered or refused, and the next one is answered', async (params) => {
    const editor = await edit(BROKEN);
    for (const { method } of asked(editor)) {
      const answer = await editor.connection.sendRequest(method, params).catch(({ code }: { code: number }) => code);
      expect(typeof answer === 'number' ? answer : 0, method).toBeGreaterThanOrEqual(-32803);
    }
    expect(await pulled(editor)).toHaveLength(1);
  });
});

/** Speaks to a server in bytes, and keeps each of its answers. */
function wireOf({ process, until, logged }: Editor) {
  const answers: ResponseMessage[] = [];
  let bytes = Buffer.alloc(0);
  process.stdout.on('data', (piece: Buffer) => {
    bytes = Buffer.concat([bytes, piece]);
    for (;;) {
      const [head = '', length] = /^Content-Length: (\d+)\r\n\r\n/u.exec(bytes.toString('latin1', 0, 99)) ?? [];
      const end = head.length + Number(length);
      if (length === undefined || bytes.length < end) return;
      const message: Message & Partial<ResponseMessage> = JSON.parse(bytes.toString('utf8', head.length, end));
      bytes = bytes.subarray(end);
      if (!('method' in message)) answers.push(message as ResponseMessage);
    }
  });
  const send = (...bodies: readonly string[]): void =>
    void process.stdin.write(
      bodies.map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`).join(''),
    );
  return { answers, send, until, logged };
}

const hover = (id: number | string): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method: 'textDocument/hover', params: { textDocument: document, position } });

test('a cancelled request is answered once, as cancelled or with its result', async () => {
  const editor = await edit(BROKEN);
  const wire = wireOf(editor);
  const ids = Array.from({ length: 50 }, (_, k) => `hover ${k}`);
  wire.send(
    ...ids.flatMap((id) => [hover(id), JSON.stringify({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } })]),
  );
  expect(await pulled(editor)).toHaveLength(1);
  const answers = wire.answers.filter(({ id }) => ids.includes(String(id)));
  expect(answers.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const codes = answers.map(({ error }) => error?.code);
  expect(codes).toContain(-32800);
  expect(codes.filter((code) => code !== undefined && code !== -32800)).toEqual([]);
});

test('messages with a part of them broken are each answered, and the text is as it was', async () => {
  const editor = await edit(BROKEN);
  const wire = wireOf(editor);
  const broken = fc.sample(brokenMessage, { seed: 8, numRuns: 500 });
  wire.send(...broken.map((body, k) => body.replace('"ID"', `"broken ${k}"`)));
  expect(
    (await editor.connection.sendRequest<Hover>('textDocument/hover', { textDocument: document, position })).range,
  ).toBeDefined();
  const expected = broken.flatMap((body, k) => (requestIn(body) ? [`broken ${k}`] : []));
  const answered = wire.answers.map(({ id }) => String(id)).filter((id) => id.startsWith('broken '));
  expect(answered.toSorted()).toEqual(expected.toSorted());
  expect(expected.length).toBeGreaterThan(50);
  const unreadable = broken.filter((body) => !isJson(body)).length;
  expect(wire.answers.filter(({ id, error }) => id === null && error?.code === -32700)).toHaveLength(unreadable);
  expect(unreadable).toBeGreaterThan(50);
  await close(editor);
  await open(editor, BROKEN);
  expect(places(await pulled(editor))).toEqual(places(fresh(BROKEN)));
});

const isJson = (body: string): boolean => {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
};

/** Whether the message is a request under the id that the test gives it. */
function requestIn(body: string): boolean {
  if (!isJson(body)) return false;
  const message: unknown = JSON.parse(body);
  if (typeof message !== 'object' || message === null) return false;
  const { id, method } = message as Record<string, unknown>;
  return id === 'ID' && typeof method === 'string';
}

const VALID = [
  { jsonrpc: '2.0', id: 'ID', method: 'textDocument/hover', params: { textDocument: document, position } },
  {
    jsonrpc: '2.0',
    id: 'ID',
    method: 'textDocument/codeAction',
    params: { textDocument: document, range: whole, context: { diagnostics: [] } },
  },
  { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 'ID' } },
  {
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: 'file:///x', languageId: 'plaintext', version: 1, text: BROKEN } },
  },
  { jsonrpc: '2.0', method: 'textDocument/didSave', params: { textDocument: document } },
].map((message) => JSON.stringify(message));

/** A valid message with a value in place of another, or with characters gone. */
const brokenMessage = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.boolean(),
    fc.nat(),
    fc.nat({ max: 20 }),
    fc.constantFrom('null', '{}', '[]', '-1', '1e99', '"x"', 'true'),
  )
  .map(([message, isReplaced, at, length, value]) => {
    if (!isReplaced) {
      const from = at % message.length;
      return message.slice(0, from) + message.slice(from + length);
    }
    const values = [...message.matchAll(/(?<=:)(?:"[^"]*"|\d+|\{[^{}]*\})/gu)];
    const replaced = values[at % values.length];
    if (!replaced) return message;
    return message.slice(0, replaced.index) + value + message.slice(replaced.index + replaced[0].length);
  });

describe('10,000 random edits', () => {
  test('end, every 500, in the diagnostics of a fresh analysis', async () => {
    const editor = await edit('');
    await close(editor);
    for (let seed = 1; seed <= 20; seed++) {
      const text = TextDocument.create(URI, 'plaintext', 1, `${BROKEN}\n\n${SEED}`);
      await open(editor, text.getText());
      for (const [k, change] of fc.sample(edits, { seed, numRuns: 500 }).entries()) {
        const start = Math.floor(change.from * text.getText().length);
        const range = { start: text.positionAt(start), end: text.positionAt(start + change.length) };
        const contentChanges = [{ range, text: change.text }];
        TextDocument.update(text, contentChanges, k + 2);
        await editor.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: URI, version: k + 2 },
          contentChanges,
        });
        // Some versions are analysed, some are passed over.
        if (k % 7 === 0) await pulled(editor);
      }
      expect(places(await pulled(editor))).toEqual(places(fresh(text.getText())));
      await close(editor);
    }
  });
});

const edits = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 200 })),
  text: fc.constantFrom(
    ...['', '1', '9', ' ', '\n', '\n\n', '\r\n', '\r', 'đ', '%', '.', '12 chỉ tiêu', '- ', '😀', BROKEN],
  ),
});

const places = (items: readonly Diagnostic[]) => items.map(({ data: _, ...shown }) => shown);

function fresh(text: string): Diagnostic[] {
  const client = { pullsDiagnostics: true, showsRelatedInformation: true, showsCodeDescription: true };
  const snapshot = { ...snapshotOf(text, { client }), uri: URI };
  const report = ask(diagnostics, 'textDocument/diagnostic', snapshot) as DocumentDiagnosticReport;
  return report.kind === 'full' ? report.items : [];
}
