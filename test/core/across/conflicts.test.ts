import { describe, expect, test } from 'vitest';
import { conflictsAcross } from '../../../server/src/core/across/index.ts';
import { conflicts, stated } from './said.ts';

const REPORT =
  'Tỉnh Bắc Kạn tổng kết năm 2022\n\nNăm 2022, tổng thu ngân sách nhà nước trên địa bàn tỉnh đạt 8.317 tỷ đồng, bằng 104% dự toán.';

test.each([
  ['a slip, in other words', 'Thu NSNN của tỉnh Bắc Kạn năm 2022 đạt 8.137 tỷ đồng.', '8.137 tỷ đồng ≠ 8.317 tỷ đồng'],
  [
    'no slip, but all said',
    'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 7.902 tỷ đồng.',
    '7.902 tỷ đồng ≠ 8.317 tỷ đồng',
  ],
  [
    'another unit of the same',
    'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 831,7 tỷ đồng.',
    '831,7 tỷ đồng ≠ 8.317 tỷ đồng',
  ],
])('%s', (_, text, arithmetic) => {
  expect(conflicts(REPORT, text)).toEqual([arithmetic]);
});

describe('what is kept apart', () => {
  test.each([
    ['another year', 'Năm 2021, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['part of the year', 'Trong 9 tháng đầu năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['another province', 'Năm 2022, thu ngân sách nhà nước của tỉnh Lào Cai đạt 8.137 tỷ đồng.'],
    ['the city of the same name', 'Năm 2022, thu ngân sách nhà nước của thành phố Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['a district', 'Năm 2022, thu ngân sách nhà nước của huyện Ba Bể, tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['the country', 'Năm 2022, thu ngân sách nhà nước của cả nước đạt 8.137 tỷ đồng.'],
    ['an unknown place', 'Năm 2022, thu ngân sách nhà nước đạt 8.137 tỷ đồng.'],
    ['a plan', 'Dự toán thu ngân sách nhà nước năm 2022 của tỉnh Bắc Kạn là 8.137 tỷ đồng.'],
    ['an estimate', 'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn ước đạt 8.137 tỷ đồng.'],
    ['without a part', 'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn (không kể dầu thô) đạt 8.137 tỷ đồng.'],
    ['what was added', 'Năm 2022, thu ngân sách nhà nước tăng thêm của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['one office', 'Hải quan Bắc Kạn\n\nNăm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['another indicator', 'Năm 2022, chi ngân sách nhà nước của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['a part of it', 'Năm 2022, thu nội địa của tỉnh Bắc Kạn đạt 8.137 tỷ đồng.'],
    ['a change', 'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn tăng 8.137 tỷ đồng.'],
    ['the same, rounded', 'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt hơn 8.300 tỷ đồng.'],
    ['the same, truncated', 'Năm 2022, thu ngân sách nhà nước của tỉnh Bắc Kạn đạt 8,31 nghìn tỷ đồng.'],
  ])('%s', (_, text) => {
    expect(conflicts(REPORT, text)).toEqual([]);
  });

  test('what one text itself gives several values', () => {
    const both = 'Thu ngân sách nhà nước của tỉnh Bắc Kạn năm 2022 đạt 8.317 tỷ đồng.';
    const more = 'Thu ngân sách nhà nước của tỉnh Bắc Kạn năm 2022 đạt 7.902 tỷ đồng.';
    expect(conflicts(REPORT, `${both}\n\n${more}`)).toEqual([]);
  });
});

const SENTENCE =
  'Trong tháng 3/2022, ngành đã tổ chức 45 lớp tập huấn cho 2.310 cán bộ, tư vấn cho 1.245 hộ gia đình và hỗ trợ vay vốn với tổng số tiền là 12,4 tỷ đồng.';

test('sentences that are the same but for one figure, wherever they stand', () => {
  expect(conflicts(SENTENCE, SENTENCE.replace('1.245', '1.790'))).toEqual(['1.790 hộ gia đình ≠ 1.245 hộ gia đình']);
  expect(conflicts(SENTENCE, SENTENCE.replace('1.245', '1.790').replace('2.310', '2.005'))).toEqual([]);
  expect(conflicts(SENTENCE, SENTENCE.replace('1.245', '1.790').replace('3/2022', '4/2022'))).toEqual([]);
});

test('there the last digit counts too, but not how far one of them is rounded', () => {
  expect(conflicts(SENTENCE, SENTENCE.replace('12,4', '12,5'))).toEqual(['12,5 tỷ đồng ≠ 12,4 tỷ đồng']);
  expect(conflicts(SENTENCE, SENTENCE.replace('12,4', '12'))).toEqual([]);
  expect(conflicts(REPORT, REPORT.replace('8.317', '8.318').replace('tổng kết', 'báo cáo'))).toEqual([]);
});

test('one conflict for all texts that say so, against what most say', () => {
  const all = [REPORT.replace('8.317', '8.137'), REPORT, REPORT, REPORT.replace('8.317', '8.137'), REPORT].map(stated);
  const found = conflictsAcross(all);
  expect(found.map(({ first, again }) => [first, again].map((side) => side.map(({ from }) => from)))).toEqual([
    [
      [1, 2, 4],
      [0, 3],
    ],
  ]);
});
