import { describe, expect, test } from 'vitest';
import type { Unchecked } from '../../server/src/protocol.ts';
import { uncheckedIn as uncheckedOf } from '../../server/src/views/unchecked.ts';
import { type Situation, snapshotOf } from '../features/harness.ts';

const uncheckedIn = (text: string, situation?: Situation): Unchecked => uncheckedOf(snapshotOf(text, situation));

/** What is not checked, and why: `46,3 triệu đồng/người: stands-alone`. */
const reasons = (text: string, situation?: Situation): string[] =>
  uncheckedIn(text, situation).items.map(({ text: written, reason }) => `${written}: ${reason}`);

describe('what could not be checked is told with the reason', () => {
  test.each([
    ['Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.', ['830 tỷ đồng · 101%: base-not-written']],
    [
      'Kim ngạch xuất khẩu đạt 12 tỷ USD, tăng 6,3% so với cùng kỳ năm trước.',
      ['12 tỷ USD · 6,3%: before-not-written'],
    ],
    ['Thu nhập bình quân đạt 46,3 triệu đồng/người.', ['46,3 triệu đồng/người: stands-alone']],
    ['Hội nghị khai mạc ngày 12/5/2021.', ['ngày 12/5/2021: only-time']],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  test('in the order of the text, relations and figures alike', () => {
    expect(reasons('Diện tích gieo trồng đạt 7.748 ha. Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.')).toEqual([
      '7.748 ha: stands-alone',
      '830 tỷ đồng · 101%: base-not-written',
    ]);
  });

  test('with what follows all the same, in the language of the settings', () => {
    const text = 'Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.';
    expect(uncheckedIn(text).items[0]).toMatchObject({
      about: 'relation',
      range: { start: { line: 0, character: 18 }, end: { line: 0, character: 40 } },
      why: 'Văn bản không ghi số gốc (kế hoạch, dự toán, tổng số), nên chưa tính lại được tỷ lệ.',
      note: '830 tỷ đồng là 101%: suy ra số gốc khoảng 821,8 tỷ đồng',
    });
    expect(uncheckedIn(text, { settings: { locale: 'en' } }).items[0]?.why).toMatch(/^The base/u);
  });
});

test.each([
  ['what was compared', 'Huyện có 12 chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.'],
  ['names', 'Căn cứ Nghị quyết số 52/NQ-CP của Chính phủ.'],
  ['a text that is not Vietnamese', 'Revenue grew by 6.01% in the second quarter'],
])('is not: %s', (_, text) => {
  expect(reasons(text)).toEqual([]);
});

test('nothing is told of a text that is not checked at all', () => {
  const text = 'Thu nhập bình quân đạt 46,3 triệu đồng/người.';
  expect(reasons(text, { settings: { 'check.when': 'off' } })).toEqual([]);
  expect(uncheckedIn(text.repeat(30_000), { settings: { 'size.limit': 1 } })).toEqual({ version: 1, items: [] });
});
