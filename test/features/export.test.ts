import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exportJson } from '../../server/src/features/export.ts';
import { exportRequest } from '../../server/src/protocol.ts';
import { ask, type Situation, snapshotOf, URI } from './harness.ts';

const exported = async (text: string, situation?: Situation) =>
  JSON.parse((await ask(exportJson, exportRequest.method, snapshotOf(text, situation))) as string);

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
