import type { Region, Result as SarifResult } from 'sarif';
import { expect, test } from 'vitest';
import { explanationOf } from '../../server/src/core/explanations.ts';
import { RULES } from '../../server/src/core/index.ts';
import { toDocument } from '../../server/src/formats/document.ts';
import type { Checked, Result } from '../../server/src/formats/format.ts';
import { checked } from './checked.ts';
import { sarifViolations, written } from './sarif-log.ts';

const CONFLICT = 'Trong 26 chỉ tiêu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.';

async function resultsOf(...results: readonly Result[]): Promise<SarifResult[]> {
  return (await written(...results)).runs[0]?.results ?? [];
}

const placed = (text: string, region: Region | undefined): string =>
  text.slice(region?.charOffset, (region?.charOffset ?? 0) + (region?.charLength ?? 0));

test('the schema is one that refuses', () => {
  expect(sarifViolations({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([]);
});

test('no text, no result, and every rule with its help', async () => {
  const { runs } = await written();
  const { rules = [] } = runs[0]?.tool.driver ?? {};
  expect(runs[0]).toMatchObject({ results: [], columnKind: 'utf16CodeUnits' });
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
  for (const { id, help, helpUri } of rules) {
    expect(help?.text.length, id).toBeGreaterThan(20);
    expect(helpUri).toMatch(new RegExp(`#${id}$`));
  }
});

test.each(RULES.map(({ id }) => id))('the samples of %s make a log that the schema takes', async (id) => {
  const texts = explanationOf(id).bad.map((sample) => checked(sample.replace(/[⟦⟧]/gu, '')));
  const results = await resultsOf(...texts);
  expect(results.map(({ ruleId }) => ruleId)).toContain(id);
});

test('a result names its place, links its participants, and tells them in order', async () => {
  const [result, ...more] = await resultsOf(checked(CONFLICT));
  expect(more).toEqual([]);
  const { ruleId, level, message, locations, relatedLocations, codeFlows } = result as SarifResult;
  expect([ruleId, level]).toEqual(['count-sum', 'warning']);
  expect(message.text).toBe('23 + [4](2) = 27, nhưng văn bản ghi tổng là [26](1) chỉ tiêu. Nếu số 23 là 22 thì khớp.');
  expect(locations?.[0]?.physicalLocation?.region).toEqual({
    ...{ startLine: 1, startColumn: 32, endLine: 1, endColumn: 43 },
    ...{ charOffset: 31, charLength: 11 },
  });
  const regions = relatedLocations?.map(({ id, physicalLocation, message }) => [
    id,
    placed(CONFLICT, physicalLocation?.region),
    message?.text,
  ]);
  expect(regions).toEqual([
    [1, '26 chỉ tiêu', 'tổng: 26 chỉ tiêu'],
    [2, '4/26 chỉ tiêu', 'phần: 4/26 chỉ tiêu'],
  ]);
  const [flow] = codeFlows?.[0]?.threadFlows ?? [];
  expect(flow?.locations.map(({ location }) => location?.message?.text)).toEqual([
    ...['tổng: 26 chỉ tiêu', 'phần: 4/26 chỉ tiêu', '23 chỉ tiêu'],
  ]);
});

test('every related place can be reached from the message', async () => {
  const texts = RULES.flatMap(({ id }) => explanationOf(id).bad).map((sample) => checked(sample.replace(/[⟦⟧]/gu, '')));
  for (const { message, relatedLocations = [] } of await resultsOf(...texts)) {
    const linked = Array.from(message.text?.matchAll(/(?<!\\)\]\((\d+)\)/gu) ?? [], ([, id]) => Number(id));
    expect([...new Set(linked)].toSorted(), message.text).toEqual(relatedLocations.map(({ id }) => id));
  }
});

test('a fix is an edit of the number alone', async () => {
  const [result] = await resultsOf(checked(CONFLICT));
  const fixes = result?.fixes?.map(({ description, artifactChanges: [change] }) => {
    const [{ deletedRegion, insertedContent } = { deletedRegion: undefined, insertedContent: undefined }] =
      change?.replacements ?? [];
    return [description?.text, placed(CONFLICT, deletedRegion), insertedContent?.text];
  });
  expect(fixes?.[0]).toEqual(['Sửa 23 thành 22', '23', '22']);
});

test('a result is known again by its fingerprint, that of the export, though lines are added above', async () => {
  const fingerprints = async (text: string) => (await resultsOf(checked(text))).map((one) => one.partialFingerprints);
  const [{ fingerprint } = { fingerprint: '' }] = toDocument(checked(CONFLICT), 'vi').findings;
  expect(await fingerprints(CONFLICT)).toEqual([{ 'soatso/v1': fingerprint }]);
  expect(await fingerprints(`Báo cáo tháng này có ba phần.\n\n${CONFLICT}`)).toEqual(await fingerprints(CONFLICT));
  expect(await fingerprints(CONFLICT.replace('23', '24'))).not.toEqual(await fingerprints(CONFLICT));
});

test('a text that could not be read is a notification of a run that did not succeed', async () => {
  const { runs } = await written(checked(CONFLICT), { path: 'mất.txt', message: 'Không tìm thấy tệp.' });
  expect(runs[0]?.results).toHaveLength(1);
  expect(runs[0]?.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'Không tìm thấy tệp.' } }],
    },
  ]);
});

const from = (source: Partial<Checked['source']>): Checked => {
  const one = checked(CONFLICT);
  return { ...one, source: { ...one.source, ...source } };
};

test.each([
  [
    'below the current folder',
    { path: 'năm/a b.txt', uri: 'file:///x/n%C4%83m/a%20b.txt' },
    'n%C4%83m/a%20b.txt',
    'file:///x/',
  ],
  ['written with a dot', { path: './a.txt', uri: 'file:///x/a.txt' }, 'a.txt', 'file:///x/'],
  ['with signs that addresses keep', { path: "a(1)'s.txt", uri: "file:///x/a(1)'s.txt" }, "a(1)'s.txt", 'file:///x/'],
  ['above it', { path: '../a.txt', uri: 'file:///a.txt' }, 'file:///a.txt', undefined],
  ['by its whole path', { path: '/x/a.txt', uri: 'file:///x/a.txt' }, 'file:///x/a.txt', undefined],
])('a file %s', async (_, source, uri, base) => {
  const { runs } = await written(from(source));
  expect(runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  expect(Object.values(runs[0]?.originalUriBaseIds ?? {}).map(({ uri }) => uri)).toEqual(base ? [base] : []);
});

test('a text without an address has its name', async () => {
  const [result] = await resultsOf(from({ path: null, uri: null, id: 'bài 7' }));
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ description: { text: 'bài 7' } });
});

test('brackets of a text make no link', async () => {
  const [result] = await resultsOf(checked('Huyện có 12 [xã](9), gồm 4 [xã](9) vượt và 9 [xã](9) đạt kế hoạch.'));
  if (result) expect(result.message.text).not.toMatch(/(?<!\\)\]\(9\)/u);
});
