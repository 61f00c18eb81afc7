import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const whole = (text: string): string[] => relationsOf('ratio', text).filter((relation) => relation.includes('base'));

test.each([
  [
    'out of a total behind it',
    'Tỉnh giải ngân 518 tỷ đồng trên tổng số vốn là 670 tỷ đồng (khoảng 77,3%).',
    ['value 518000000000, base 670000000000, percent 77.3'],
  ],
  [
    'out of a total before it',
    'Trong tổng số 12 triệu lượt khách, khách quốc tế là 5 triệu lượt (42%), khách trong nước là 7 triệu lượt khách (58%).',
    ['value 5000000, base 12000000, percent 42', 'value 7000000, base 12000000, percent 58'],
  ],
  ['of what announces it', 'Xã có 500 hộ, trong đó có 120 hộ nghèo, chiếm 24%.', ['value 120, base 500, percent 24']],
  [
    'of what the sentence before names',
    'Tổng thu đạt 900 tỷ đồng, tăng 5%. Trong đó, thu nội địa đạt 630 tỷ đồng, chiếm 70%; thu khác 270 tỷ đồng, chiếm 30%.',
    ['value 630000000000, base 900000000000, percent 70', 'value 270000000000, base 900000000000, percent 30'],
  ],
  [
    'the share before its amount in brackets',
    'Vốn điều lệ 1.450 tỷ đồng. Trong đó, Nhà nước nắm giữ 29,88% (433,3 tỷ đồng).',
    ['value 433300000000, base 1450000000000, percent 29.88'],
  ],
  [
    'of a total by another name',
    'Đến nay giải ngân được 3.210 tỷ đồng trên tổng kế hoạch vốn 4.560 tỷ đồng, đạt 70,4%.',
    ['value 3210000000000, base 4560000000000, percent 70.4'],
  ],
  [
    'one after another, by other verbs',
    'Vốn đầu tư đạt 1.300 tỷ đồng. Trong đó, vốn nhà nước đạt 455 tỷ đồng, chiếm 35% tổng vốn; vốn tư nhân đạt 845 tỷ đồng, bằng 65% và tăng 2,8%.',
    ['value 455000000000, base 1300000000000, percent 35', 'value 845000000000, base 1300000000000, percent 65'],
  ],
  [
    'with a noun before the stroke',
    'Đã trồng được 2.912 ha rừng/3.200 ha kế hoạch, đạt 91%.',
    ['value 2912, base 3200, percent 91'],
  ],
  [
    'a share of all that there are',
    'Trong tổng số 500 hộ, có 120 hộ nghèo, chiếm 24% tổng số hộ toàn xã.',
    ['value 120, base 500, percent 24'],
  ],
  [
    'a share of what stands nearer',
    'Trong tổng số 12.500 hồ sơ, đã giải quyết 12.100 hồ sơ, trong đó đúng hạn 12.050 hồ sơ (99,6%).',
    ['value 12050, base 12100, percent 99.6'],
  ],
])('%s', (_, text, expected) => {
  expect(whole(text)).toEqual(expected);
});

test('a share said before its amount leaves the whole out', () => {
  const text = 'Hàng không thuế chiếm 80% kim ngạch, chủ yếu là gia công, đạt 57 tỷ USD.';
  expect(relationsOf('ratio', text)).toEqual(['value 57000000000, percent 80']);
});

test.each([
  ['a change', 'Trong tổng số 500 hộ, hộ nghèo giảm 120 hộ (24%) so với năm trước.'],
  ['a percent of a plan', 'Trong tổng số 500 hộ, đã hỗ trợ 120 hộ (80% kế hoạch).'],
  ['a share of something else, far off', 'Xã có 500 hộ, trong đó có 120 hộ nghèo, chiếm 31,7%.'],
  [
    'a share of another number',
    'Trong tổng số 450 đảng viên, 45 đảng viên hoàn thành xuất sắc, chiếm 11,8% số hoàn thành tốt.',
  ],
  ['a share of some of them', 'Trong tổng số 850 hộ, có 120 hộ xuất sắc, chiếm 19,4% số hộ đạt chuẩn.'],
  ['another unit', 'Trong tổng số 500 hộ, đã chi 120 tỷ đồng (24%).'],
  [
    'a level of the year before',
    'Vốn đạt 1.300 tỷ đồng. Trong đó, vốn nhà nước đạt 455 tỷ đồng, bằng 95% cùng kỳ; vốn vay đạt 300 tỷ đồng, bằng 65% và tăng 2%.',
  ],
])('none: %s', (_, text) => {
  expect(whole(text)).toEqual([]);
});
