import { expect, test } from 'vitest';
import { analyse, spanOf } from '../../../server/src/core/index.ts';

/** The findings of a text, each as its rule, where it is shown, and the figures that are related to it. */
const findings = (text: string): string[] =>
  analyse(text).findings.map(({ what, at }) => {
    const named = [what.at, ...what.related.map(({ member }) => member)].map((member) => spanOf(member, at));
    const [shown, ...related] = named.map(
      ({ start, end }) => `${text.slice(start, end)}@${text.slice(0, start).split('\n').length}`,
    );
    return `${what.rule} ${shown}: ${related.join(', ')}`;
  });

test('a title is what is put right, where the number in the text fits others', () => {
  expect(
    findings(
      'Giá trị sản xuất thủy sản năm 2020 tăng 15,1%\n\nGiá trị sản xuất thủy sản năm 2020 ước tăng 13,1% so với năm trước, trong đó khu vực Nhà nước tăng 13,4%; khu vực ngoài Nhà nước tăng 13%; khu vực có vốn đầu tư nước ngoài tăng 12,7%.',
    ),
  ).toEqual(['conflicting-values 15,1%@1: 13,1%@3, 13,4%@3, 13%@3, 12,7%@3']);
});

test('a title is put right by all that say otherwise', () => {
  expect(
    findings(
      'Tỉnh Bình An có 426 sản phẩm OCOP\n\nĐến nay, tỉnh Bình An có 326 sản phẩm OCOP được công nhận.\n\nTỉnh Bình An hiện có 326 sản phẩm OCOP, trong đó có 1 sản phẩm 5 sao, 29 sản phẩm 4 sao, còn lại 296 sản phẩm 3 sao.',
    ),
  ).toEqual([
    'conflicting-values 426 sản phẩm@1: 326 sản phẩm@5, 1 sản phẩm@5, 29 sản phẩm@5, 296 sản phẩm@5, 326 sản phẩm@3',
  ]);
});

test('what is said again is related to all that its first value fits', () => {
  expect(
    findings(
      'Theo báo cáo tại hội nghị sáng nay, năm 2022, thu ngân sách nhà nước trên địa bàn đạt 7.778 tỷ đồng, bằng 77,78% dự toán (10.000 tỷ đồng).\n\nTheo báo cáo tại hội nghị sáng nay, năm 2022, thu ngân sách nhà nước trên địa bàn đạt 7.878 tỷ đồng.',
    ),
  ).toEqual(['conflicting-values 7.878 tỷ đồng@3: 7.778 tỷ đồng@1, 10.000 tỷ đồng@1, 77,78%@1']);
});

test('where nothing tells which is right, the second is shown', () => {
  expect(
    findings(
      'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nTrong 9 tháng, vốn đầu tư công giải ngân ước đạt 382,4 tỷ đồng.',
    ),
  ).toEqual(['conflicting-values 382,4 tỷ đồng@3: 328,4 tỷ đồng@1']);
});
