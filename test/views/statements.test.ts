import { expect, test } from 'vitest';
import { known } from './known-text.ts';

const rows = (text: string): string[] =>
  known('một.txt', `Tỉnh Bắc Kạn\n\n${text}`).statements.map(({ figure, place, isPlan, plan }) =>
    [figure.indicator, place, figure.period, figure.text, isPlan ? 'plan' : '', plan?.text ?? ''].join(' | '),
  );

test('a plan that is not written follows from the percent of it, in the form of the value', () => {
  expect(rows('Năm 2022, thu ngân sách đạt 830 tỷ đồng, bằng 101% dự toán.')).toEqual([
    'thu ngân sách | Bắc Kạn | 2022 | 830 tỷ đồng |  | ≈ 822 tỷ đồng',
  ]);
});

test('a share of something else is no plan', () => {
  expect(rows('Năm 2022, thu nội địa đạt 830 tỷ đồng, chiếm 80% tổng thu ngân sách.')[0]).toMatch(/ \| {2}\| $/);
});

test('a plan is known by its words, or by a bound', () => {
  expect(rows('Mục tiêu năm 2023: thu ngân sách từ 955 tỷ đồng trở lên.')[0]).toMatch(/955 tỷ đồng \| plan \| $/);
});
