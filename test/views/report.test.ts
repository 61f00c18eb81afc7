import { expect, test } from 'vitest';
import { reportOf } from '../../server/src/views/report.ts';
import { snapshotOf } from '../features/harness.ts';
import { knownFrom } from './known-text.ts';

const CONFLICT = 'Xã có 12 dự án <b>nhà ở</b>, gồm 4 dự án vượt kế hoạch & 9 dự án đạt kế hoạch.';
const known = (name: string, text: string) => knownFrom({ ...snapshotOf(text), uri: `file:///hồ-sơ/${name}` });
const TEXTS = [
  known('hai.txt', `Năm 2024.\n${CONFLICT}`),
  known('một.txt', 'Còn 27/26 chỉ tiêu không đạt kế hoạch.'),
  known('english.txt', 'Nothing to be said: 5%.'),
];

test('the report has the findings of each text, by name, with place, quotation and arithmetic', () => {
  const page = reportOf(TEXTS, 'vi');
  expect([...page.matchAll(/<tr class="text"><th[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
    'hai.txt',
    'một.txt',
  ]);
  expect(page).toContain('Dòng 2, cột 34');
  expect(page).toContain('gồm <strong>4 dự án</strong> vượt');
  expect(page).toContain('4 + 9 = 13 ≠ 12');
  expect(page).toContain('Ý kiến giải trình');
  expect(page).toContain('Đã đọc 3 văn bản với 5 số liệu');
  expect(page).toContain('english.txt: không phải tiếng Việt');
});

test('nothing of a text or its name becomes HTML', () => {
  const page = reportOf([known('<i>.txt', CONFLICT)], 'vi');
  expect(page).toContain('&#60;b&#62;nhà ở&#60;/b&#62;');
  expect(page).not.toContain('<b>');
  expect(page).not.toContain('<i>');
});

test('without findings it says so, and it has no word of blame in either language', () => {
  expect(reportOf([known('một.txt', 'Đạt 5,5% kế hoạch.')], 'vi')).toContain('Không có số liệu nào phải kiểm tra lại');
  expect(reportOf(TEXTS, 'vi')).not.toMatch(/(?<![\p{L}])sai(?![\p{L}])/u);
  expect(reportOf(TEXTS, 'en')).toContain('Figures to be checked and explained');
});
