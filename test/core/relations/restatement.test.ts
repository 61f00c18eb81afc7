import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const SENTENCE =
  'Theo báo cáo của Cục Thuế tỉnh tại hội nghị sơ kết sáng nay, tổng thu ngân sách nhà nước trên địa bàn đạt';

test.each([
  [
    'a heading and its text',
    '328,4 tỷ đồng vốn đầu tư công được giải ngân\n\nVốn đầu tư công giải ngân trong kỳ đạt 328,4 tỷ đồng.',
    ['first 328400000000, again 328400000000'],
  ],
  [
    'a title that is the first line',
    'Tỷ lệ đỗ tốt nghiệp của tỉnh đạt 92,76%\nSáng 14/7, Sở công bố kết quả thi, với tỷ lệ đỗ tốt nghiệp toàn tỉnh đạt 92,76%.',
    ['first 92.76, again 92.76'],
  ],
  [
    'a title that says several things',
    'Đường sắt tăng trưởng mạnh; xuất khẩu gạo đạt 2,34 tỷ đồng\n\nViệt Nam đã xuất khẩu 4,5 triệu tấn gạo, trị giá 2,34 tỷ đồng.',
    ['first 2340000000, again 2340000000'],
  ],
  [
    'the news of a day, and their text in the same block',
    'Giá tiêu giảm; Xuất khẩu cà phê đạt 2,34 tỷ đồng; Lãi suất tăng… là những tin tức đáng chú ý ngày 28/6. Giá tiêu hôm nay giảm nhẹ. Năm tháng qua, cả tỉnh đã xuất khẩu 45 tấn cà phê, trị giá 2,34 tỷ đồng.',
    ['first 2340000000, again 2340000000'],
  ],
  [
    'a teaser and its text',
    `${SENTENCE} 1.317 tỷ đồng…\n\n${SENTENCE} 1.317 tỷ đồng, tăng 8%.`,
    ['first 1317000000000, again 1317000000000'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('restatement', text)).toEqual(expected);
});

test.each([
  [
    'a list of many things in the same words',
    ['1.317', '1.319', '1.217'].map((n) => `${SENTENCE} ${n} tỷ đồng.`).join('\n\n'),
  ],
  [
    'another heading',
    'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nLợi nhuận của ba doanh nghiệp lớn nhất đạt 328,4 tỷ đồng.',
  ],
  [
    'values that no slip explains',
    'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nVốn đầu tư công giải ngân kỳ trước đạt 291,7 tỷ đồng.',
  ],
  [
    'another date before the same words',
    `Đến ngày 15/9/2022, ${SENTENCE} 1.317 tỷ đồng.\n\nĐến ngày 15/10/2022, số liệu ${SENTENCE} thêm 1.817 tỷ đồng.`,
  ],
])('none: %s', (_, text) => {
  expect(relationsOf('restatement', text)).toEqual([]);
});
