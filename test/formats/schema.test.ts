import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import schema from '../../server/src/formats/schema.json' with { type: 'json' };
import { exported, violations } from './checked.ts';

const BAD = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';

test('the schema takes the export of every seed', () => {
  for (const seed of readdirSync('seeds')) expect(exported(readFileSync(`seeds/${seed}`, 'utf8')).version).toBe(1);
});

test('the schema takes a line for a text that could not be read, and one for a conflict between texts', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
  const related = ['a.txt', 'b.txt'].map((file) => ({
    uri: `file:///${file}`,
    id: null,
    offset: [0, 5],
    range,
    message: 'tổng: 12 xã',
  }));
  const conflict = {
    rule: 'conflicting-values',
    severity: 'warning',
    message: '12 xã ≠ 13 xã',
    related,
    arithmetic: '12 ≠ 13',
    fingerprint: '00',
  };
  expect(violations({ version: 1, error: { path: 'a.txt', message: 'Không tìm thấy tệp.' } })).toEqual([]);
  expect(violations({ version: 1, conflict })).toEqual([]);
  expect(violations({ version: 1, conflict: { ...conflict, related: [] } })).not.toEqual([]);
});

type Tampering = (document: ReturnType<typeof exported>) => unknown;

test.each<[string, Tampering]>([
  ['a number for a value', (d) => ({ ...d, figures: d.figures.map((figure) => ({ ...figure, value: 12 })) })],
  ['a localised value', (d) => ({ ...d, figures: d.figures.map((figure) => ({ ...figure, value: '1.200,5' })) })],
  ['both a value and a range', (d) => ({ ...d, figures: d.figures.map((figure) => ({ ...figure, low: '1' })) })],
  ['a missing key', ({ summary: _, ...d }) => d],
  ['another version', (d) => ({ ...d, version: 2 })],
  ['an unknown level', (d) => ({ ...d, findings: d.findings.map((finding) => ({ ...finding, severity: 'sure' })) })],
  ['an offset without an end', (d) => ({ ...d, findings: d.findings.map((finding) => ({ ...finding, offset: [3] })) })],
])('the schema refuses %s', (_, tamper) => {
  expect(violations(tamper(exported(BAD)))).not.toEqual([]);
});

test('keys stand in the order of the schema, and none is missing', () => {
  const { $defs } = schema;
  const document = exported(`${BAD} Trong năm 2022, thu 1,000 tỷ đồng.`);
  const [figure, relation, finding] = [document.figures, document.relations, document.findings].map(([one]) => one);
  expect(Object.keys(document)).toEqual($defs.document.required);
  expect(Object.keys(document.document)).toEqual($defs.document.properties.document.required);
  expect(Object.keys(document.summary)).toEqual($defs.document.properties.summary.required);
  expect(Object.keys(figure ?? {})).toEqual($defs.figure.required);
  expect(Object.keys(relation ?? {})).toEqual([...$defs.relation.required, 'complete']);
  expect(Object.keys(finding ?? {})).toEqual($defs.finding.required);
  const [related, fix, reading] = [
    document.findings[0]?.related[0],
    document.findings[0]?.fixes[0],
    document.figures.find(({ readings }) => readings.length > 0)?.readings[0],
  ];
  expect(Object.keys(related ?? {})).toEqual($defs.finding.properties.related.items.required);
  expect(Object.keys(fix ?? {})).toEqual($defs.finding.properties.fixes.items.required);
  expect(Object.keys(reading ?? {})).toEqual($defs.figure.properties.readings.items.required);
});
