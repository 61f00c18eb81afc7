import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ASKED_TEXT, checkedText, partOf } from '../../server/src/mcp/asked.ts';
import { checked, exported } from '../formats/checked.ts';

test.each<[object, boolean]>([
  [{ text: 'Đạt 5,5%.' }, true],
  [{ text: '', format: 'markdown', locale: 'en' }, true],
  [{ path: 'bài.txt' }, true],
  [{}, false],
  [{ text: 'Đạt 5,5%.', path: 'bài.txt' }, false],
  [{ text: 7 }, false],
  [{ text: 'x', format: 'html' }, false],
  [{ text: 'x', nothing: 1 }, false],
])('%j is understood: %s', (given, understood) => {
  expect(v.safeParse(ASKED_TEXT, given).success).toBe(understood);
});

test('a text that cannot be read is an error that says why', async () => {
  const check = async () => ({ path: 'mất.txt', message: 'Không tìm thấy tệp.' });
  await expect(checkedText({ path: 'mất.txt' }, { locale: 'vi', check })).rejects.toThrow(
    'mất.txt: Không tìm thấy tệp.',
  );
});

test('the language is the one asked for, or that of the machine', async () => {
  const locales: string[] = [];
  const check = async ({ locale }: { locale: string }) => {
    locales.push(locale);
    return checked('Đạt 5,5%.');
  };
  await checkedText({ text: 'x', locale: 'en' }, { locale: 'vi', check });
  await checkedText({ text: 'x' }, { locale: 'vi', check });
  expect(locales).toEqual(['en', 'vi']);
});

test('a part of the export has the schema of the export', () => {
  const { of, schema } = partOf('document', 'summary');
  const document = exported('Đạt 5,5% kế hoạch.');
  expect(of(document)).toEqual({ document: document.document, summary: document.summary });
  expect(Object.keys(schema.properties)).toEqual(['document', 'summary']);
  expect(Object.values(schema.properties).filter((part) => part === undefined)).toEqual([]);
});
