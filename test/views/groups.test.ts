import { expect, test } from 'vitest';
import type { GroupsParams } from '../../server/src/protocol.ts';
import { groupOf, groupsOf } from '../../server/src/views/groups.ts';
import { snapshotOf } from '../features/harness.ts';
import { knownFrom } from './known-text.ts';

const known = (name: string, text: string) => knownFrom({ ...snapshotOf(text), uri: `file:///hồ-sơ/${name}` });
const TEXTS = [
  known('một.txt', 'Thu ngân sách năm 2024 đạt 830 tỷ đồng. Còn 27/26 chỉ tiêu không đạt kế hoạch.'),
  known('hai.txt', 'Thu ngân sách năm 2023 đạt 790 tỷ đồng. Trồng 35 ha rừng.'),
];

const groups = (by: GroupsParams['by'], filter = ''): string[] =>
  groupsOf(TEXTS, { by, filter }, 'vi').groups.map(({ label, count }) => `${label} ${count}`);

test('findings by text, figures by kind and by indicator, those of several texts first', () => {
  expect(groups('finding')).toEqual(['một.txt 1']);
  expect(groups('kind')).toEqual(['tiền 2', 'số lượng 1', 'phân số 1', 'kỳ 2']);
  expect(groups('indicator')[0]).toBe('Thu ngân sách 2');
});

test('a filter takes words with or without marks, from anywhere', () => {
  expect(groups('indicator', 'ngan sach')).toEqual(['Thu ngân sách 2']);
  expect(groups('indicator', '790 hai.txt')).toEqual(['Thu ngân sách 1']);
  expect(groups('finding', 'rừng')).toEqual([]);
});

test('what is known is counted, whatever the filter', () => {
  expect(groupsOf(TEXTS, { by: 'kind', filter: 'không có' }, 'vi')).toEqual({
    ...{ groups: [], more: 0, texts: 2, findings: 1 },
    figures: TEXTS.reduce((sum, { figures }) => sum + figures.length, 0),
  });
});

test('a group has its figures or findings, and where they are', () => {
  const params = { by: 'indicator', filter: '', key: 'thu ngan sach' } as const;
  expect(groupOf(TEXTS, params, 'vi').entries.map(({ name, figure }) => `${name}: ${figure?.text}`)).toEqual([
    'một.txt: 830 tỷ đồng',
    'hai.txt: 790 tỷ đồng',
  ]);
  const finding = { by: 'finding', filter: '', key: 'file:///hồ-sơ/một.txt' } as const;
  expect(groupOf(TEXTS, finding, 'vi').entries.map((entry) => entry.finding?.rule)).toEqual(['part-exceeds-whole']);
});

test('of very many the first thousand are given, and how many there are besides', () => {
  const many = known('nhiều.txt', 'Xã có 5 hộ. '.repeat(1500));
  const { entries, more } = groupOf([many], { by: 'kind', filter: '', key: 'quantity' }, 'vi');
  expect([entries.length, more]).toEqual([1000, 500]);
});
