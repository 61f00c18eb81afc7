import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Desk, Snapshot } from '../../server/src/features/feature.ts';
import { ignore } from '../../server/src/features/ignore.ts';
import { LEVELLED } from '../../server/src/project/levelled.ts';
import { parseProject } from '../../server/src/project/parse.ts';
import { loadParser } from '../../server/src/project/read.ts';
import { REPORT_ALL } from '../../server/src/project/review.ts';
import { type Situation, snapshotOf, URI } from './harness.ts';

const SUM = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const PROJECT = 'file:///.soatso.json';
const AT = { line: 0, character: SUM.indexOf('4 chỉ') };

interface Given extends Situation {
  readonly text?: string;
  readonly scope?: string;
  readonly at?: object;
  /** What the person answers when asked for a reason. */
  readonly answers?: string | null;
  /** The address and the text of the project's file. */
  readonly file?: string;
  readonly project?: string | null;
  readonly applies?: boolean;
}

/** Runs the command; what the editor was asked for, and the texts as they then are. */
async function ignoring(given: Given = {}) {
  const { text = SUM, scope = 'here', answers = 'số của Bộ', file, project = null, applies = true } = given;
  const client = { makesEdits: true, ...given.client };
  const base = snapshotOf(text, { ...given, client });
  const snapshot: Snapshot = { ...base, project: { ...REPORT_ALL, ...(file !== undefined && { file }) } };
  const texts = new Map<string, string>([[URI, text], ...(project === null ? [] : [[PROJECT, project] as const])]);
  const asked: [string, unknown][] = [];
  const told: string[] = [];
  const desk: Desk = {
    client: snapshot.client,
    localeNow: () => 'vi',
    snapshotOf: async (uri) => (uri === URI ? snapshot : undefined),
    readProject: async (uri) => texts.get(uri) ?? null,
    loadParser,
    async ask({ method }, params) {
      asked.push([method, params]);
      return (method === 'soatso/reason' ? answers : null) as never;
    },
    async apply(_, edit) {
      if (applies) applyAll(edit, texts);
      return applies;
    },
    tell: (message) => told.push(message.vi),
    async rereadProjects() {
      asked.push(['reread', null]);
    },
  };
  const [command] = ignore(snapshot.client).commands ?? [];
  await command?.run(desk, { uri: URI, rule: 'count-sum', at: given.at ?? AT, scope });
  return { texts, told, asked, methods: asked.map(([method]) => method) };
}

function applyAll({ changes = {}, documentChanges = [] }: WorkspaceEdit, texts: Map<string, string>): void {
  const edits = documentChanges.filter((change): change is TextDocumentEdit => 'edits' in change);
  const all = [
    ...Object.entries(changes),
    ...edits.map(({ textDocument, edits: list }) => [textDocument.uri, list] as const),
  ];
  for (const [uri, list] of all)
    texts.set(uri, TextDocument.applyEdits(TextDocument.create(uri, '', 1, texts.get(uri) ?? ''), list as never));
}

const ignored = (text: string | undefined) => parseProject(text ?? '', LEVELLED).project.ignored;

describe('in Markdown', () => {
  test('a comment is written, with a plain reason where nobody can be asked', async () => {
    const { texts, methods } = await ignoring({ languageId: 'markdown' });
    expect(texts.get(URI)).toBe(`<!-- soatso-disable-next-line count-sum -- Đã xem lại, giữ nguyên -->\n${SUM}`);
    expect(methods).toEqual([]);
  });

  test('of the whole file, with the reason of the person', async () => {
    const { texts, asked } = await ignoring({ languageId: 'markdown', scope: 'file', client: { helpsProjects: true } });
    expect(texts.get(URI)).toBe(`<!-- soatso-disable-file count-sum -- số của Bộ -->\n${SUM}`);
    expect(asked).toEqual([
      ['soatso/reason', expect.objectContaining({ title: 'Bỏ qua quy tắc count-sum trong tệp này' })],
    ]);
  });

  test('for the project, its file is written', async () => {
    const { texts } = await ignoring({ languageId: 'markdown', scope: 'project', file: PROJECT });
    expect(texts.get(URI)).toBe(SUM);
    expect(ignored(texts.get(PROJECT))).toMatchObject([{ what: { rule: 'count-sum' }, file: null }]);
  });
});

describe('in plain text', () => {
  test.each([
    ['here', { what: { words: expect.stringMatching(/^[0-9a-f]{16}$/u) }, occurrence: 1, file: 'van-ban.txt' }],
    ['file', { what: { rule: 'count-sum' }, occurrence: null, file: 'van-ban.txt' }],
    ['project', { what: { rule: 'count-sum' }, occurrence: null, file: null }],
  ])('the project’s file is made or added to: %s', async (scope, expected) => {
    const kept = '{\n  // đã thống nhất\n  "rules": { "form": "off" }\n}\n';
    for (const project of [null, kept]) {
      const { texts, told } = await ignoring({ scope, file: PROJECT, project });
      expect(ignored(texts.get(PROJECT))).toMatchObject([{ ...expected, reason: 'Đã xem lại, giữ nguyên' }]);
      expect(texts.get(PROJECT)).toContain(project === null ? '{' : '// đã thống nhất');
      expect(told).toEqual([expect.stringContaining('Hãy lưu tệp đó')]);
    }
  });

  test('and saved, by an editor that can', async () => {
    const client = { helpsProjects: true, makesFiles: true };
    const { texts, methods, told } = await ignoring({ file: PROJECT, client });
    expect(ignored(texts.get(PROJECT))).toMatchObject([{ reason: 'số của Bộ' }]);
    expect([methods, told]).toEqual([['soatso/reason', 'soatso/save', 'reread'], []]);
  });

  test('without a folder, the editor keeps it', async () => {
    const { asked, texts } = await ignoring({ client: { helpsProjects: true } });
    expect(asked.slice(1)).toEqual([
      ['soatso/ignore', { uri: URI, entry: { fingerprint: expect.any(String), occurrence: 1, reason: 'số của Bộ' } }],
      ['reread', null],
    ]);
    expect(texts.size).toBe(1);
  });
});

describe('nothing is changed, and it is said', () => {
  test.each<[string, Given, string]>([
    ['where the text is another by now', { at: { line: 0, character: 0 }, file: PROJECT }, 'đã thay đổi'],
    ['where there is no place to keep it', {}, 'không nằm trong thư mục nào'],
    ['where the project’s file is broken', { file: PROJECT, project: '{ "rules": ' }, 'chưa đúng cách viết JSON'],
    ['where the editor does not', { languageId: 'markdown', applies: false }, 'chưa ghi được thay đổi'],
  ])('%s', async (_, given, said) => {
    const { texts, told } = await ignoring(given);
    expect(told).toEqual([expect.stringContaining(said)]);
    expect([texts.get(URI), texts.get(PROJECT)]).toEqual([SUM, given.project]);
  });

  test('but for who takes it back', async () => {
    const { told, methods } = await ignoring({ file: PROJECT, answers: null, client: { helpsProjects: true } });
    expect([told, methods]).toEqual([[], ['soatso/reason']]);
  });
});

test.each([undefined, null, 7, {}, { uri: URI, rule: 'count-sum', at: {}, scope: 'here' }])(
  'arguments that say nothing are refused: %j',
  async (given) => {
    const [command] = ignore({ ...snapshotOf('').client, makesEdits: true }).commands ?? [];
    await expect(command?.run({} as Desk, given)).rejects.toThrow('soatso.ignore takes');
  },
);
