import { describe, expect, test } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/code-actions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { FOUND, RULES_TEXT } from '../vscode/rules.ts';
import { ask, atCaret, type Situation, snapshotOf, URI } from './harness.ts';

const BROKEN = 'Huyện có 12 chỉ tiêu, gồm 4‸ chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const CLIENT = { takesCodeActions: true, pullsDiagnostics: true };

interface Asked {
  readonly context?: object;
  readonly situation?: Situation;
}

/** What is offered at the caret. */
function offered(sample: string, { context, situation }: Asked = {}): CodeAction[] {
  const { text, offset } = atCaret(sample);
  const snapshot = snapshotOf(text, { ...situation, client: { ...CLIENT, ...situation?.client } });
  const position = snapshot.lines.positionAt(offset);
  return ask(codeActions, 'textDocument/codeAction', snapshot, {
    range: { start: position, end: position },
    context: { diagnostics: [], ...context },
  }) as CodeAction[];
}

const titles = (sample: string, asked?: Asked): string[] => offered(sample, asked).map(({ title }) => title);

const editsOf = ({ edit }: CodeAction): TextEdit[] => edit?.changes?.[URI] ?? [];

describe('a finding with the caret at its figure', () => {
  test('is settled by a change of each number that may be meant, the likeliest first', () => {
    expect(titles(BROKEN)).toEqual(['Sửa 4 thành 3', 'Sửa 9 thành 8', 'Sửa 12 thành 13']);
  });

  test.each([0, 1, 2])('by what is written in its place (%d)', (k) => {
    const { text } = atCaret(BROKEN);
    const [action] = offered(BROKEN).slice(k);
    const mended = TextDocument.applyEdits(
      TextDocument.create(URI, 'plaintext', 1, text),
      action ? editsOf(action) : [],
    );
    expect(mended).not.toBe(text);
    expect(diagnosticsOf(mended)).toEqual([]);
  });

  test('prefers the slip that the message names, and no other', () => {
    const [first, ...others] = offered(BROKEN);
    expect(first).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(others.map(({ isPreferred }) => isPreferred)).toEqual([undefined, undefined]);
  });

  test('prefers nothing where no slip explains it', () => {
    const actions = offered('Có ‸126/106 hộ nghèo được hỗ trợ nhà ở.');
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([['Sửa 126 thành 106', undefined]]);
  });

  test('names the diagnostic that it settles, as the client knows it', () => {
    const known = diagnosticsOf(atCaret(BROKEN).text);
    const [ours] = known;
    const others = [
      { ...ours, code: 'amount-sum' },
      { ...ours, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } } },
    ];
    expect(offered(BROKEN, { context: { diagnostics: [...others, ...known] } })[0]?.diagnostics).toEqual(known);
  });

  test('speaks the language of the settings', () => {
    expect(titles(BROKEN, { situation: { settings: { locale: 'en' } } })[0]).toBe('Change 4 to 3');
  });
});

test.each([
  ['away from it', 'Huyện ‸có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.'],
  ['where all is right', 'Huyện có 12 chỉ tiêu, gồm ‸3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.'],
  ['where no number can be computed', 'Hạn nộp hồ sơ là ngày ‸31/2.'],
])('nothing is offered %s', (_, sample) => {
  expect(titles(sample)).toEqual([]);
});

test('what is switched off is not to be mended', () => {
  expect(titles(BROKEN, { situation: { settings: { rules: { 'count-sum': 'off' } } } })).toEqual([]);
});

test('a selection gets the fixes of all findings in it', () => {
  const snapshot = snapshotOf(RULES_TEXT, { client: CLIENT });
  const end = snapshot.lines.positionAt(RULES_TEXT.length);
  const params = { range: { start: { line: 0, character: 0 }, end }, context: { diagnostics: [] } };
  const all = (ask(codeActions, 'textDocument/codeAction', snapshot, params) as CodeAction[]).map(({ title }) => title);
  expect(all).toEqual(expect.arrayContaining(FOUND.flatMap(({ fix }) => fix ?? [])));
});

describe('the form of numbers, in the whole file', () => {
  const TEXT = 'Thu nhập đạt ‸46.3 triệu đồng/người. Có 20504 người được hỗ trợ. Đã thu 274, 4 triệu đồng.';
  const USUAL = 'Thu nhập đạt 46,3 triệu đồng/người. Có 20.504 người được hỗ trợ. Đã thu 274,4 triệu đồng.';
  const mended = (action: CodeAction | undefined): string =>
    TextDocument.applyEdits(
      TextDocument.create(URI, 'plaintext', 1, atCaret(TEXT).text),
      action ? editsOf(action) : [],
    );
  const all = (...only: string[]) => offered(TEXT, { context: { only } });

  test.each([[['source.fixAll.soatSo']], [['source.fixAll']], [['source']]])('is mended by %s', (only) => {
    expect(all(...only).map(({ kind }) => kind)).toEqual(['source.fixAll.soatSo']);
    expect(mended(all(...only)[0])).toBe(USUAL);
  });

  test('is a quick fix at each of them, too', () => {
    const last = offered(TEXT).at(-1);
    expect(last).toMatchObject({ kind: 'quickfix', title: expect.stringContaining('mọi số') });
    expect(mended(last)).toBe(USUAL);
  });

  test('is mended on saving only by who asks for it by its name', () => {
    const onSave = (kind: string) => offered(TEXT, { context: { only: [kind], triggerKind: 2 } });
    expect(onSave('source.fixAll')).toEqual([]);
    expect(mended(onSave('source.fixAll.soatSo')[0])).toBe(USUAL);
  });

  test('leaves every value as it is', () => {
    expect(offered(BROKEN, { context: { only: ['source.fixAll.soatSo'] } })).toEqual([]);
  });
});

describe('a client', () => {
  test.each([[['quickfix']], [['']], [['refactor', 'quickfix']]])('that asks for %s gets them', (only) => {
    expect(titles(BROKEN, { context: { only } })).toHaveLength(3);
  });

  test.each([[['refactor']], [['source.fixAll.other']], [['source.organizeImports']], [['quickfix.other']], [[]]])(
    'that asks for %s gets none',
    (only) => {
      expect(titles(BROKEN, { context: { only } })).toEqual([]);
    },
  );

  test('that takes versions is told that of the text', () => {
    const [action] = offered(BROKEN, { situation: { client: { takesVersionedEdits: true } } });
    expect(action?.edit).toEqual({
      documentChanges: [{ textDocument: { uri: URI, version: 1 }, edits: [expect.objectContaining({ newText: '3' })] }],
    });
  });

  test('that knows only commands is not promised any', () => {
    expect(codeActions(snapshotOf('').client)).toEqual({});
  });
});

function diagnosticsOf(text: string): Diagnostic[] {
  const report = ask(diagnostics, 'textDocument/diagnostic', snapshotOf(text, { client: CLIENT }));
  const { items } = report as DocumentDiagnosticReport & { items: Diagnostic[] };
  return items;
}
