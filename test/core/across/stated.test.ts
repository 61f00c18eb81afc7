import { expect, test } from 'vitest';
import { stated, statements } from './said.ts';

test('amounts and rates with their place, period and indicator', () => {
  expect(
    statements(
      'Tỉnh Bắc Kạn tổng kết năm 2022\n\nNăm 2022, GRDP tăng 6,2%; thu ngân sách trên địa bàn đạt 830 tỷ đồng, bằng 101% kế hoạch, tăng 5 tỷ đồng. Tỷ lệ che phủ rừng đạt 72,9%, từ 70% trở lên.',
    ),
  ).toEqual([
    'Bắc Kạn | 2022 | GRDP | 6,2%',
    'Bắc Kạn | 2022 | thu ngân sách | 830 tỷ đồng',
    'Bắc Kạn | 2022 | Tỷ lệ che phủ rừng | 72,9%',
    'Bắc Kạn | 2022 | Tỷ lệ che phủ rừng | 70%',
  ]);
});

test.each<[string, string, string | null]>([
  ['named before it', 'Năm 2022, tại tỉnh Sơn La, thu ngân sách đạt 830 tỷ đồng.', 'Sơn La'],
  ['named right behind it', 'Năm 2022, thu ngân sách đạt 830 tỷ đồng ở tỉnh Sơn La.', 'Sơn La'],
  ['named nowhere', 'Năm 2022, thu ngân sách đạt 830 tỷ đồng.', 'Bắc Kạn'],
  ['one before it, another behind', 'Năm 2022, Sơn La có thu ngân sách đạt 830 tỷ đồng ở Lào Cai.', null],
  ['several', 'Năm 2022, Sơn La và Lào Cai có thu ngân sách đạt 830 tỷ đồng.', null],
  ['another in the paragraph', 'Đoàn đến Sơn La học tập. Năm 2022, thu ngân sách đạt 830 tỷ đồng.', null],
  ['the country, by GDP', 'Đoàn đến Sơn La. Năm 2022, GDP tăng 8,02%.', 'cả nước'],
])('the place: %s', (_, text, place) => {
  expect(stated(`Tỉnh Bắc Kạn tổng kết\n\n${text}`).map((one) => one.place)).toEqual([place]);
});

test.each([
  ['a period without its year', 'Tỉnh Bắc Kạn có thu ngân sách tháng 3 đạt 830 tỷ đồng.'],
  ['another language', 'In 2022 the revenue was 830 VND.'],
])('none: %s', (_, text) => {
  expect(statements(text)).toEqual([]);
});

test.each<[string, string, string | null]>([
  ['of its own section', 'II. Huyện Tân Sơn', 'huyện tân sơn, Bắc Kạn'],
  ['of the text again', 'II. Huyện Tân Sơn\n\nIII. Kinh tế toàn tỉnh', 'Bắc Kạn'],
  ['of the text, where a line says more', 'Huyện Tân Sơn nỗ lực', 'Bắc Kạn'],
])('the place below a heading: %s', (_, heading, place) => {
  const [one] = stated(`Tỉnh Bắc Kạn tổng kết\n\nNăm 2022\n\n${heading}\n\nNăm 2022, thu ngân sách đạt 830 tỷ đồng.`);
  expect(one?.place?.replace(/\d{5,}/gu, '#')).toBe(place?.replace('tân sơn', '# #') ?? null);
});

test('what is only bounded, or planned, is said to be so, and a bound is compared with nothing', () => {
  const [bound, planned, reached] = stated(
    'Tỉnh Bắc Kạn triển khai kế hoạch năm 2022\n\nThu ngân sách từ 830 tỷ đồng trở lên. Phấn đấu trồng 300 ha rừng. Sản lượng đạt 40 tấn.',
  );
  expect(bound).toMatchObject({ isPlan: true, about: null, sentence: null, what: 'amount' });
  expect(planned).toMatchObject({ isPlan: true, about: expect.any(String) });
  expect(reached).toMatchObject({ isPlan: false });
});

test('what kind of thing is said', () => {
  const said = stated('Năm 2022, GRDP tăng 6,2%. Tỷ lệ che phủ rừng đạt 72,9%. Thu ngân sách đạt 830 tỷ đồng.');
  expect(said.map(({ what }) => what)).toEqual(['change', 'level', 'amount']);
});

test('a list below an announced plan is the plan', () => {
  const scope = (line: string) =>
    stated(`Tỉnh Bắc Kạn tổng kết\n\n${line}\n\nThu ngân sách năm 2022: 830 tỷ đồng;`).map(({ about }) => about);
  expect(scope('Một số mục tiêu:')).not.toEqual(scope('Một số kết quả:'));
  expect(scope('Một số kết quả:')).toEqual(scope('Kết quả.'));
});

test('nothing of it keeps the text in memory but copies', () => {
  const [one] = stated('Năm 2022, tổng thu\nngân sách của tỉnh Bắc Kạn đạt 830 tỷ đồng.');
  expect(one).toMatchObject({ text: '830 tỷ đồng', indicator: 'tổng thu ngân sách' });
});
