import { expect, test } from 'vitest';
import { analyse, figuresOf } from '../../../server/src/core/index.ts';

/** What each figure of a text is said of. */
const indicators = (text: string): (string | null)[] =>
  [...figuresOf(analyse(text))].filter(({ figure }) => figure.kind !== 'period').map(({ indicator }) => indicator);

test.each([
  ['before its verb', 'GRDP bình quân đầu người đạt 52,4 triệu đồng.', ['GRDP bình quân đầu người']],
  ['before a colon', 'Tỷ lệ che phủ rừng: 61,5%.', ['Tỷ lệ che phủ rừng']],
  ['before its year', 'Tốc độ tăng trưởng kinh tế năm 2021 ước đạt 7,15%.', ['Tốc độ tăng trưởng kinh tế']],
  [
    'where it is left out',
    'Tổng thu ngân sách ước 950 tỷ đồng, bằng 104% dự toán, tăng 8% so với cùng kỳ.',
    ['Tổng thu ngân sách', 'Tổng thu ngân sách', 'Tổng thu ngân sách'],
  ],
  ['not what is near it', 'Tổng sản lượng lúa của huyện đạt 5.400 tấn.', ['Tổng sản lượng lúa']],
  ['each of a list', 'Nông nghiệp tăng 3,2%; dịch vụ tăng 7,1%.', ['Nông nghiệp', 'dịch vụ']],
  ['what is counted', 'Toàn huyện có 14 xã đạt chuẩn nông thôn mới.', ['xã đạt chuẩn nông thôn mới']],
  ['a number that is named', 'Số xã đạt chuẩn nông thôn mới: 14 xã.', ['Số xã đạt chuẩn nông thôn mới']],
  ['not over a sentence', 'Thu ngân sách đạt khá. Bằng 95% dự toán.', [null]],
])('%s', (_, text, expected) => {
  expect(indicators(text)).toEqual(expected);
});
