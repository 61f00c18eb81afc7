import { expect, test } from 'vitest';
import { weekdayOf } from '../../../server/src/core/figures/weekday.ts';
import { analyse, figuresOf } from '../../../server/src/core/index.ts';

const names = (text: string): string[] =>
  [...figuresOf(analyse(text))].flatMap(({ figure, at }) =>
    figure.kind === 'identifier' ? [text.slice(at + figure.span.start, at + figure.span.end)] : [],
  );

test.each([
  ['Họp thứ Tư, ngày 8/2/2023 tại hội trường.', ['thứ Tư']],
  ['Lễ hội mở Chủ nhật (12/2/2023) tại huyện.', ['Chủ nhật']],
  ['Họp vào thứ Hai ngày 6 tháng 2 năm 2023.', ['thứ Hai']],
  ['Tỉnh đứng thứ tư, 8 huyện đạt chuẩn.', []],
  ['Người chủ nhật báo đã trả 12 triệu đồng.', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['Thứ 3', 3],
  ['thứ Ba', 3],
  ['CHỦ NHẬT', 1],
  ['thứ mười', undefined],
] as const)('%s is day %s', (name, day) => {
  expect(weekdayOf(name)).toBe(day);
});
