import { describe, expect, test } from 'vitest';
import { countsOf } from '../../server/src/cli/baseline.ts';
import { type AskedText, perform, type Setup } from '../../server/src/cli/task.ts';
import { isUnreadable } from '../../server/src/formats/format.ts';
import { ndjson } from '../../server/src/formats/ndjson.ts';
import { checked, OPTIONS } from '../formats/checked.ts';
import { CONFLICT } from './folder.ts';

const SETUP: Setup = { format: ndjson, write: OPTIONS, across: false, baseline: 'none' };
const POLICY = { levels: [], ignored: [] };

async function done(
  text: AskedText,
  { policy = POLICY, known, ...setup }: Partial<Setup & Parameters<typeof perform>[0]> = {},
) {
  const result = await perform({ text, policy, known }, { ...SETUP, ...setup });
  if (isUnreadable(result)) throw new Error(`${result.path}: ${result.message}`);
  return { ...result, document: JSON.parse([...result.entry.pieces].join('')) };
}

const given = { path: null, text: CONFLICT };

test('a text adds its part of what is written, and what was found in it', async () => {
  const { document, entry, used, counts, said } = await done(given);
  expect(document.findings).toMatchObject([{ rule: 'count-sum' }]);
  expect(entry.tally).toMatchObject({ figures: 3, relations: 1, checked: 1, warning: 1, error: 0 });
  expect([used, counts, said]).toEqual([[], undefined, []]);
});

test('what a project leaves out is not written, and which of its entries did so is known', async () => {
  const { document } = await done(given);
  const all = { occurrence: null, file: null, reason: '', span: { start: 0, end: 0 } };
  const entry = { ...all, what: { words: String(document.findings[0].fingerprint) } };
  const other = { ...all, what: { words: '0123456789abcdef' } };
  const left = await done(given, { policy: { levels: [], ignored: [other, entry] } });
  expect([left.document.findings, left.used]).toEqual([[], [1]]);
});

test('a baseline keeps what it has, or takes all', async () => {
  const known = countsOf(checked(CONFLICT));
  expect((await done(given, { baseline: 'kept' })).document.findings).toHaveLength(1);
  expect((await done(given, { baseline: 'kept', known })).document.findings).toEqual([]);
  const updated = await done(given, { baseline: 'updated' });
  expect([updated.document.findings, updated.counts]).toEqual([[], known]);
});

test('what others may say too is told only where it is asked for', async () => {
  const text = 'Tỉnh Bắc Kạn\n\nNăm 2022, thu ngân sách nhà nước của tỉnh đạt 8.317 tỷ đồng, bằng 104% dự toán.';
  expect((await done({ path: null, text }, { across: true })).said.length).toBeGreaterThan(0);
});

describe('a line of NDJSON', () => {
  const line = (text: string | Uint8Array) => ({ line: Buffer.from(text as string), name: '-:7' });

  test.each([
    ['{"id":"bài 1","text":"Đạt 5,5%."}', 'bài 1'],
    ['{"text":"Đạt 5,5%.","id":12}', '12'],
    ['{"text":"Đạt 5,5%.","khác":[]}', null],
    ['\ufeff{"id":null,"text":"Đạt 5,5%."}', null],
  ])('%s has the id %s', async (text, id) => {
    expect((await done(line(text))).document.document).toMatchObject({ id, path: null, uri: null });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['no JSON', '{"id":1,', 'không phải JSON hợp lệ'],
    ['no object', '7', 'không có "text"'],
    ['no text', '{"id":1}', 'không có "text"'],
    ['a text that is none', '{"id":1,"text":{}}', 'không có "text"'],
    ['an id that is none', '{"id":{},"text":""}', '"id" cần là'],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'không đúng mã UTF-8'],
  ])('%s is named by its number', async (_, text, said) => {
    await expect(done(line(text))).rejects.toThrow(`-:7: `);
    await expect(done(line(text))).rejects.toThrow(said);
  });
});
