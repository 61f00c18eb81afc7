import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['a dot before decimals', 'Thu nhập đạt 46.3 triệu đồng mỗi người.', ['number 46300000']],
  ['with a sign', 'Chỉ số giá tiêu dùng tăng +14.3% so với năm trước.', ['number 14.3']],
  ['commas between groups', 'Vốn đầu tư được duyệt là 1,000 tỷ đồng.', ['number 1000000000000']],
  ['a blank', 'Thu ngân sách tăng 274, 4 triệu đồng so với cùng kỳ.', ['number 274400000']],
  ['no groups', 'Có 20504 người được hỗ trợ.', ['number 20504']],
  ['both ends of a range', 'Phấn đấu tăng trưởng từ 6.5 đến 7.5%.', ['number 6.5', 'number 7.5']],
  ['beside one as usual', 'Lạm phát 5,5%.\n\nTăng trưởng đạt 6.5% so với năm trước.', ['number 6.5, first 5.5']],
])('%s', (_, text, expected) => {
  expect(relationsOf('form', text)).toEqual(expected);
});

test.each([
  ['as usual', 'Thu nhập đạt 46,3 triệu đồng, tăng 8.625 triệu đồng, bằng 1.234,5 nghìn đồng.'],
  ['four digits', 'Có 1900 người được hỗ trợ.'],
  ['a number in several parts', 'Thu ngân sách đạt 825 tỷ 776 triệu đồng.'],
  ['words', 'Thu ngân sách đạt hai phẩy năm tỷ đồng.'],
  ['a code', 'Ảnh: 1577933815 đường phố.'],
  ['a date', 'Hội nghị được họp ngày 22.4 tại tỉnh.'],
])('none: %s', (_, text) => {
  expect(relationsOf('form', text)).toEqual([]);
});
