import { expect, test } from 'vitest';
import { acrossTexts, saidIn } from '../../server/src/formats/across.ts';
import type { Across } from '../../server/src/formats/format.ts';
import { github } from '../../server/src/formats/github.ts';
import { json } from '../../server/src/formats/json.ts';
import { ndjson } from '../../server/src/formats/ndjson.ts';
import { text } from '../../server/src/formats/text.ts';
import { checked, expectValid, write } from './checked.ts';
import { written } from './sarif-log.ts';

const one = (value: string): string =>
  `Tỉnh Bắc Kạn tổng kết\n\nNăm 2022, thu ngân sách nhà nước của tỉnh đạt ${value} tỷ đồng, bằng 104% dự toán mà Hội đồng nhân dân tỉnh đã giao từ đầu năm.`;
const FIRST = checked(one('8.317'), 'một.txt');
const AGAIN = checked(one('8.137'), 'hai.txt');
const CONFLICTS = acrossTexts([FIRST, AGAIN].map(saidIn));

test('a conflict is shown where fewer texts say so, with the words about each figure', () => {
  expect(CONFLICTS.map(({ severity, places }) => [severity, places.map(({ source }) => source.path)])).toEqual([
    ['warning', ['hai.txt', 'một.txt']],
  ]);
  expect(CONFLICTS[0]?.places[0]).toMatchObject({
    words:
      'Năm 2022, thu ngân sách nhà nước của tỉnh đạt 8.137 tỷ đồng, bằng 104% dự toán mà Hội đồng nhân dân tỉnh đã giao từ…',
    range: { start: { line: 2, character: 46 } },
  });
});

test('its fingerprint stays when more texts say so, or stand before it', () => {
  const fingerprints = (all: readonly Across[]) => all.map(({ fingerprint }) => fingerprint);
  const [other, more] = [checked('Đây là văn bản khác.'), checked(one('8.317'), 'ba.txt')];
  expect(fingerprints(acrossTexts([other, FIRST, AGAIN, more].map(saidIn)))).toEqual(fingerprints(CONFLICTS));
});

test('json and ndjson give it with the places in their texts', async () => {
  const value = JSON.parse(await write(json, [FIRST, AGAIN, ...CONFLICTS]));
  expectValid(value);
  expect(value.conflicts).toEqual([
    expect.objectContaining({
      rule: 'conflicting-values',
      severity: 'warning',
      message: 'thu ngân sách nhà nước: văn bản này ghi 8.137 tỷ đồng, nhưng văn bản khác ghi 8.317 tỷ đồng.',
      arithmetic: '8.137 tỷ đồng ≠ 8.317 tỷ đồng',
      related: [
        expect.objectContaining({ uri: 'file:///hai.txt', message: 'thu ngân sách nhà nước: 8.137 tỷ đồng' }),
        expect.objectContaining({ uri: 'file:///một.txt', message: 'thu ngân sách nhà nước: 8.317 tỷ đồng' }),
      ],
    }),
  ]);
  const lines = (await write(ndjson, [FIRST, AGAIN, ...CONFLICTS])).trimEnd().split('\n');
  const last = JSON.parse(lines.at(-1) ?? '');
  expectValid(last);
  expect(last).toEqual({ version: 1, conflict: value.conflicts[0] });
  for (const { uri, offset } of value.conflicts[0].related) {
    const { analysis } = uri === 'file:///hai.txt' ? AGAIN : FIRST;
    expect(analysis.text.slice(...(offset as [number, number]))).toMatch(/^8\.(137|317) tỷ đồng$/);
  }
});

test('the report for people names both texts and places, and counts it', async () => {
  const whole = await write(text, [FIRST, AGAIN, ...CONFLICTS]);
  expect(whole.slice(whole.indexOf('Giữa'))).toBe(`Giữa các văn bản

  Cần kiểm tra: thu ngân sách nhà nước: văn bản này ghi 8.137 tỷ đồng, nhưng văn bản khác ghi 8.317 tỷ đồng. [conflicting-values]
    hai.txt:3:47
      Năm 2022, thu ngân sách nhà nước của tỉnh đạt 8.137 tỷ đồng, bằng 104% dự toán mà Hội đồng nhân dân tỉnh đã giao từ…
    một.txt:3:47
      Năm 2022, thu ngân sách nhà nước của tỉnh đạt 8.317 tỷ đồng, bằng 104% dự toán mà Hội đồng nhân dân tỉnh đã giao từ…

Tổng cộng 2 văn bản: 6 số liệu, 0 đối chiếu được, 1 cần kiểm tra; còn 2 chỗ chưa đối chiếu được
`);
});

test('SARIF and GitHub give it at the place where fewer texts say so, and name the others', async () => {
  const log = await written(FIRST, AGAIN, ...CONFLICTS);
  const [result, ...more] = log.runs[0]?.results?.filter(({ ruleId }) => ruleId === 'conflicting-values') ?? [];
  expect(more).toEqual([]);
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('hai.txt');
  expect(result?.message.text).toMatch(/ghi 8\.317 tỷ đồng\. Số liệu liên quan: \[.*8\.317 tỷ đồng\]\(1\)\.$/u);
  expect(result?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toContain('t.txt');
  const annotations = await write(github, [FIRST, AGAIN, ...CONFLICTS]);
  expect(annotations).toMatch(
    /^::warning file=hai\.txt,line=3,.*8\.317 tỷ đồng\.%0Amột\.txt, dòng 3: 8\.317 tỷ đồng\n$/u,
  );
});
