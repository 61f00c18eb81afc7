import { expect, test } from 'vitest';
import { figuresOf } from '../../server/src/core/index.ts';
import { relationWords } from '../../server/src/features/relation-wording.ts';
import { atCaret, snapshotOf } from './harness.ts';

/** What the relations of the figure at the caret say. */
function said(sample: string, locale: 'vi' | 'en' = 'vi'): string[] {
  const { text: source, offset } = atCaret(sample);
  const { analysis } = snapshotOf(source);
  const located = [...(analysis ? figuresOf(analysis) : [])].find(
    ({ figure, at }) => at + figure.span.start <= offset && offset <= at + figure.span.end,
  );
  if (!analysis || !located) throw new Error(`No figure at the caret: ${sample}`);
  return analysis.relations
    .filter(({ what, at }) =>
      what.relation.members.some(
        (member) => member.at + at + member.figure.span.start === located.at + located.figure.span.start,
      ),
    )
    .map((relation) => relationWords(relation, located, { source, locale }))
    .filter((line) => line !== null);
}

test.each([
  ['Huyện có 12‸ chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.', ['3 + 9 = 12: khớp']],
  [
    'Huyện có 12‸ chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
    ['4 + 9 ≠ 12: chưa khớp, đề nghị kiểm tra lại'],
  ],
  [
    'Trong 20 chỉ tiêu chủ yếu, có 16‸ chỉ tiêu đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.',
    ['16 + 4 = 20: khớp'],
  ],
  [
    'Huyện có 20‸ chỉ tiêu, trong đó 4 chỉ tiêu đạt và 3 chỉ tiêu vượt kế hoạch.',
    ['Đối chiếu với 4 chỉ tiêu; 3 chỉ tiêu: không phần nào vượt tổng'],
  ],
  ['Xã còn 3‸ tiêu chí: giao thông, thủy lợi, trường học.', ['Số mục liệt kê là 3: khớp']],
  ['Thu nhập đạt 46.3‸ triệu đồng/người; lạm phát được giữ ở mức 5,5%.', []],
  ['Có 5‸/20 xã đạt chuẩn nông thôn mới.', []],
  [
    'Kinh tế tăng 6%‸, trong đó nông nghiệp tăng 3%; công nghiệp tăng 8%; dịch vụ tăng 6%.',
    ['Đối chiếu với 3%; 8%; 6%: khớp'],
  ],
  [
    'GRDP bình quân đầu người đạt 46,3‸ triệu đồng/người, đạt 101% kế hoạch.',
    ['46,3 triệu đồng/người là 101%: suy ra số gốc khoảng 45,8 triệu đồng/người'],
  ],
  [
    'Thu ngân sách nhà nước ước 830 tỷ đồng, đạt 101%‸ kế hoạch năm.',
    ['830 tỷ đồng là 101%: suy ra số gốc khoảng 821,8 tỷ đồng'],
  ],
])('%s', (sample, lines) => expect(said(sample)).toEqual(lines));

test('in English', () => {
  expect(said('Huyện có 12‸ chỉ tiêu, gồm 3 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.', 'en')).toEqual([
    '3 + 9 = 12: they agree',
  ]);
});
