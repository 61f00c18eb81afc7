import { expect, test } from 'vitest';
import { exportTexts } from '../../server/src/features/export-texts.ts';
import { type ExportTextsParams, type ExportTextsResult, exportTextsRequest } from '../../server/src/protocol.ts';
import { answerTo, snapshotOf } from './harness.ts';

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

async function exported(params: Partial<ExportTextsParams>): Promise<{ text: string; result: ExportTextsResult }> {
  const pieces: string[] = [];
  const asking = { isCancelled: () => false, progress: () => {}, partial: (piece: string) => void pieces.push(piece) };
  const asked: ExportTextsParams = { folders: [FOLDER], locale: 'vi', format: 'json', ...params };
  const result = await answerTo(exportTexts, exportTextsRequest, {
    params: asked,
    library: library as never,
    asking: asking as never,
  });
  return { text: pieces.join(''), result };
}

test('as JSON: the texts by their paths in the folder, and what could not be read', async () => {
  const { text, result } = await exported({ format: 'json' });
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
  const rows = (await exported({ format: 'csv' })).text.split('\r\n').filter((row) => row !== '');
  expect(rows).toHaveLength(5);
  expect(rows[1]).toMatch(/^bài 1\.txt,1,7,f1,quantity,12 dự án,12,/);
  expect(rows[4]).toMatch(/^sâu\/hai\.txt,.*,830000000000,/);
});
