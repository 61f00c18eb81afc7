import { expect, test } from 'vitest';
import { figuresOf } from '../../server/src/core/index.ts';
import { precisionWords, valueWords } from '../../server/src/features/wording.ts';
import { snapshotOf } from './harness.ts';

/** Every line of words about the figures of a text, in both languages. */
function everything(text: string): string[] {
  const { analysis } = snapshotOf(text);
  return [...(analysis ? figuresOf(analysis) : [])].flatMap((located) =>
    (['vi', 'en'] as const).flatMap((locale) =>
      [valueWords(located, { source: text, locale }), precisionWords(located, { source: text, locale })].filter(
        (said) => said !== null,
      ),
    ),
  );
}

test.each([
  ['Có 0/0 hộ nghèo được hỗ trợ.', '0 trên 0 hộ nghèo'],
  ['Giá bán từ 12 triệu đồng trở lên.', 'ít nhất 12.000.000 đồng (mười hai triệu đồng)'],
  ['Tăng trưởng phải >7% mỗi năm.', 'trên 7% (bảy phần trăm)'],
  ['Tăng trưởng phải >7% mỗi năm.', 'more than 7%'],
  ['Sản lượng đạt 2-3 nghìn tấn rau.', 'hai số đã làm tròn, thực tế từ 1,5 đến 3,5 nghìn tấn'],
  ['Sản lượng đạt 2-3 nghìn tấn rau.', 'from 2,000 to 3,000 tấn'],
  ['Sản lượng gạo gấp 2,2 lần năm trước.', '2,2 lần (hai phẩy hai lần), tức 220%'],
  ['Sản lượng gạo gấp 2,2 lần năm trước.', '2.2 times, that is 220%'],
  ['Có hai mươi lăm đại biểu dự họp.', '25 đại biểu'],
  ['Xuất khẩu gạo đạt 7,3 triệu USD.', '7.300.000 USD (bảy triệu ba trăm nghìn đô la Mỹ)'],
  ['Nhận hồ sơ từ ngày 14 đến 23/7.', 'từ ngày 14 tháng 7 đến ngày 23 tháng 7 (không ghi năm)'],
  ['Giải quyết hồ sơ trong không quá 10 ngày.', 'tối đa 10 ngày'],
])('%s – %s', (text, said) => expect(everything(text)).toContain(said));
