import { expect, test } from 'vitest';
import { analyse, type Format } from '../../server/src/core/index.ts';
import { headingsIn } from '../../server/src/features/headings.ts';

/** The headings of a text, each behind its level: `1 Phần thứ nhất`. */
const headings = (text: string, format: Format = 'plain'): string[] =>
  [...headingsIn(analyse(text, { format })).values()].map(
    ({ level, span }) => `${level} ${text.slice(span.start, span.end)}`,
  );

test('plain text numbers its headings, from the highest down', () => {
  const text = [
    'Phần thứ nhất',
    'TÌNH HÌNH KINH TẾ - XÃ HỘI NĂM 2023',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    'Năm qua, huyện đã hoàn thành nhiệm vụ.',
    '1. Về kinh tế',
    '1.1. Thu ngân sách',
    'a) Thu nội địa',
    'Thu nội địa đạt 830 tỷ đồng.',
    'II. HẠN CHẾ',
  ].join('\n\n');
  expect(headings(text)).toEqual([
    '1 Phần thứ nhất',
    '3 I. KẾT QUẢ ĐẠT ĐƯỢC',
    '5 1. Về kinh tế',
    '6 1.1. Thu ngân sách',
    '8 a) Thu nội địa',
    '3 II. HẠN CHẾ',
  ]);
});

test('a line in capitals is a heading', () => {
  expect(headings('KẾT QUẢ THỰC HIỆN\n\nThu đạt 830 tỷ đồng.')).toEqual(['4 KẾT QUẢ THỰC HIỆN']);
});

test('a heading may stand right above its text', () => {
  expect(headings('1. Về kinh tế\nThu ngân sách đạt 830 tỷ đồng.')).toEqual(['5 1. Về kinh tế']);
});

test('Markdown marks its own', () => {
  expect(headings('# Báo cáo #\n\nI. Thu\n\n### Thu **nội địa**\n\n##\n', 'markdown')).toEqual([
    '1 Báo cáo',
    '3 Thu **nội địa**',
  ]);
});

test.each([
  ['a sentence', '1. Thu ngân sách đạt 830 tỷ đồng.'],
  ['a part of an enumeration', 'a) thu nội địa;'],
  ['a sentence that goes on', '1. Thu ngân sách trên địa bàn\nhuyện đạt 830 tỷ đồng'],
  ['a paragraph', `1. ${'Về kinh tế '.repeat(30)}`],
  ['a row', '1. Thu\t830'],
])('%s is none', (_, text) => {
  expect(headings(text)).toEqual([]);
});
