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
  ['a duty', 'Số thuế phải thu đạt 310 tỷ đồng.', ['Số thuế phải thu']],
  ['not how it is said', 'Tổng thu sơ bộ đạt 950 tỷ đồng, tương đương 90% dự toán.', ['Tổng thu', 'Tổng thu']],
  ['by its short name', 'Tổng sản phẩm trên địa bàn (GRDP) tăng 7,2%.', ['GRDP']],
  ['before what became of it', 'GRDP năm 2021 đạt kết quả khá với tốc độ tăng 7,2%.', ['GRDP']],
  [
    'over a sentence that goes on',
    'Giá trị sản xuất tăng 4%. Trong đó quý I tăng 5%.',
    ['Giá trị sản xuất', 'Giá trị sản xuất'],
  ],
  ['taken up again', 'Tổng thu ngân sách đạt khá. Tuy nhiên, con số này mới bằng 49% dự toán.', ['Tổng thu ngân sách']],
  ['before a comma', 'Hệ số nợ tiếp tục được cải thiện, đạt 44%.', ['Hệ số nợ']],
  ['behind a sum', 'Công ty đạt 25 tỷ đồng doanh thu, tăng 4%.', ['doanh thu', 'doanh thu']],
  ['not whose', 'Công ty cũng có lợi nhuận đạt 7 tỷ đồng.', ['lợi nhuận']],
  ['not where', 'Lãi suất cho vay tại các chi nhánh ở mức 7%.', ['Lãi suất cho vay']],
  ['before an aside', 'Thu nội địa (bao gồm cả tiền đất và các khoản phí khác) đạt 30 tỷ đồng.', ['Thu nội địa']],
  [
    'not in which respect',
    'Lượng xuất khẩu giảm 5% về số tấn và giảm 7% về trị giá.',
    ['Lượng xuất khẩu', 'Lượng xuất khẩu'],
  ],
  ['of a mean', 'Thu nhập bình quân 1 người đạt 4,5 triệu đồng.', ['Thu nhập bình quân', 'Thu nhập bình quân']],
])('%s', (_, text, expected) => {
  expect(indicators(text)).toEqual(expected);
});
