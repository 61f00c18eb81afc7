import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ExportTextsParams, ExportTextsResult } from '../../server/src/protocol.ts';
import { exportJson, exportTexts } from '../../server/src/views/exported.ts';
import { type Situation, snapshotOf, URI } from '../features/harness.ts';

const exported = async (text: string, situation?: Situation) =>
  JSON.parse(await exportJson(snapshotOf(text, situation)));

const TEXT = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';

test('the export holds the document, its figures and findings', async () => {
  const [document] = (await exported(TEXT)).documents;
  expect(document.document).toMatchObject({
    uri: URI,
    sha256: createHash('sha256').update(TEXT).digest('hex'),
    length: TEXT.length,
  });
  expect(document.figures.map(({ text }: { text: string }) => text)).toEqual([
    '12 chỉ tiêu',
    '4 chỉ tiêu',
    '9 chỉ tiêu',
  ]);
  expect(document.findings).toHaveLength(1);
});

test('messages are in the language of the settings', async () => {
  const [document] = (await exported(TEXT, { settings: { locale: 'en' } })).documents;
  expect(document.findings[0].message).toContain('but the text gives');
});

test('Markdown is read as Markdown', async () => {
  const [document] = (await exported(`Huyện có 26 chỉ tiêu.\n\n\`\`\`\n${TEXT}\n\`\`\`\n`, { languageId: 'markdown' }))
    .documents;
  expect(document.figures).toHaveLength(1);
});

test('a text over the size limit is exported whole: it was asked for by name', async () => {
  const [document] = (await exported('Sản lượng tăng 6,01%. '.repeat(50_000), { settings: { 'size.limit': 1 } }))
    .documents;
  expect(document.summary.figures).toBe(50_000);
});

const FOLDER = 'file:///h%E1%BB%93-s%C6%A1';
const CONFLICT = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
const at = (name: string, text: string) => ({ ...snapshotOf(text), uri: `${FOLDER}/${name}` });
const ignored = at('nháp.txt', CONFLICT);

const library = {
  async *walk() {
    yield at('b%C3%A0i%201.txt', CONFLICT);
    yield { uri: `${FOLDER}/x.txt`, message: 'Không có quyền truy cập.' };
    yield { ...ignored, project: { ...ignored.project, isIgnored: true } };
    yield at('sâu/hai.txt', 'Thu ngân sách đạt 830 tỷ đồng.');
  },
};

async function exportedTexts(params: Partial<ExportTextsParams>): Promise<{ text: string; result: ExportTextsResult }> {
  const pieces: string[] = [];
  const asking = {
    isCancelled: () => false,
    progress: () => {},
    partial: async (piece: string) => void pieces.push(piece),
  };
  const asked: ExportTextsParams = { folders: [FOLDER], locale: 'vi', format: 'json', ...params };
  const result = await exportTexts(library as never, asked, asking as never);
  return { text: pieces.join(''), result };
}

test('as JSON: the texts by their paths in the folder, and what could not be read', async () => {
  const { text, result } = await exportedTexts({ format: 'json' });
  const { documents, errors } = JSON.parse(text);
  expect(documents.map(({ document }: { document: { path: string } }) => document.path)).toEqual([
    'bài 1.txt',
    'sâu/hai.txt',
  ]);
  expect(documents[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['count-sum']);
  expect(errors).toEqual([{ path: `${FOLDER}/x.txt`, message: 'Không có quyền truy cập.' }]);
  expect(result).toEqual({
    texts: 2,
    unread: [{ uri: `${FOLDER}/x.txt`, message: 'Không có quyền truy cập.' }],
    isCancelled: false,
  });
});

test('as CSV: a row a figure', async () => {
  const rows = (await exportedTexts({ format: 'csv' })).text.split('\r\n').filter((row) => row !== '');
  expect(rows).toHaveLength(5);
  expect(rows[1]).toMatch(/^bài 1\.txt,1,7,f1,quantity,12 dự án,12,/);
  expect(rows[4]).toMatch(/^sâu\/hai\.txt,.*,830000000000,/);
});

test('a piece is not made before the last one is taken: nobody has to hold many', async () => {
  const long = at('dài.txt', 'Sản lượng tăng 6,01%. '.repeat(2000));
  const many = {
    async *walk() {
      for (let n = 0; n < 6; n++) yield long;
    },
  };
  let [held, most, taken] = [0, 0, 0];
  const asking = {
    isCancelled: () => false,
    progress: () => {},
    async partial() {
      held++;
      most = Math.max(most, held);
      await new Promise(setImmediate);
      held--;
      taken++;
    },
  };
  await exportTexts(many as never, { folders: [FOLDER], locale: 'vi', format: 'json' }, asking as never);
  expect([most, taken > 2]).toEqual([1, true]);
});
