import { expect, test } from 'vitest';
import { analyse, type Member, numeralOf, toDecimalString } from '../../../server/src/core/index.ts';

/** The relations of a text: `26 = 22 + 4`, or `26 ≥ 4` where the parts are not said to be all. */
const relations = (text: string): string[] =>
  analyse(text)
    .relations.filter(({ what }) => what.relation.type === 'parts')
    .map(({ what: { relation } }) => {
      const { complete, members } = relation;
      const numbers = (role: Member['role']): string =>
        members
          .flatMap((member) => (member.role === role ? [number(member)] : []))
          .join(role === 'total' ? ' = ' : ' + ');
      return `${numbers('total')} ${complete ? '=' : '≥'} ${numbers('part')}`;
    });

const number = (member: Member): string => {
  const numeral = numeralOf(member);
  return numeral ? toDecimalString(numeral.value) : '?';
};

test.each([
  ['Huyện giao 12 chỉ tiêu, gồm 3 chỉ tiêu đạt và 9 chỉ tiêu vượt.', ['12 = 3 + 9']],
  ['Xã có 15 dự án, trong đó 4 dự án giao thông, 3 dự án thủy lợi.', ['15 ≥ 4 + 3']],
  ['Xã có 15 dự án, trong đó 4 dự án giao thông, còn lại 11 dự án thủy lợi.', ['15 = 4 + 11']],
  ['Còn 4/26 chỉ tiêu không đạt kế hoạch.', ['26 ≥ 4']],
  ['Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt và 4 chỉ tiêu không đạt kế hoạch.', ['26 = 22 + 4']],
  ['Trong 26 chỉ tiêu có 22 chỉ tiêu đạt (15 chỉ tiêu vượt), 4 chỉ tiêu không đạt.', ['26 = 22 + 4']],
  [
    'Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt, trong đó 10 chỉ tiêu vượt; 4 chỉ tiêu chưa đạt.',
    ['22 ≥ 10 + 4', '26 = 22 + 4'],
  ],
  [
    'Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.',
    ['26 ≥ 4', '26 = 26 = 22 + 4'],
  ],
  ['Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt kế hoạch.\n\nBên cạnh đó vẫn còn 4 chỉ tiêu chưa đạt.', ['26 = 22 + 4']],
  [
    'Huyện đã đạt 5/9 tiêu chí, trong đó có tiêu chí điện. 4 tiêu chí đang phấn đấu là nước, đường, trường, chợ.',
    ['9 ≥ 5', '9 = 5 + 4'],
  ],
  [
    'Trong 26 chỉ tiêu năm 2022, có 22 chỉ tiêu đạt.\n\nCòn 4/26 chỉ tiêu không đạt.\n\nĐối với 4 chỉ tiêu không đạt, các sở cần rút kinh nghiệm.',
    ['26 ≥ 4', '26 = 26 = 22 + 4', '26 = 26 = 22 + 4'],
  ],
  [
    'Trong 19 tiêu chí, xã có 16 tiêu chí đạt và 3 tiêu chí chưa đạt.\n\nRiêng 3 tiêu chí chưa đạt này, xã phấn đấu hoàn thành.',
    ['19 = 16 + 3', '19 = 16 + 3'],
  ],
  [
    // Some of them, and those of another year, are fewer.
    'Trong 26 chỉ tiêu năm 2022, có 22 chỉ tiêu đạt và 4 chỉ tiêu không đạt.\n\nĐối với 2 chỉ tiêu không đạt về xã hội, các phòng cần cố gắng. Đối với 3 chỉ tiêu không đạt của năm 2021, huyện đã hoàn thành.',
    ['26 = 22 + 4'],
  ],
])('%s', (text, expected) => {
  expect(relations(text)).toEqual(expected);
});

test.each([
  ['another noun', 'Huyện có 12 chỉ tiêu, gồm 3 xã đạt và 9 phường vượt.'],
  [
    'two halves of different totals',
    'Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt kế hoạch.\n\nTrong 19 chỉ tiêu, có 5 chỉ tiêu không đạt kế hoạch.',
  ],
  [
    'two halves that say the same',
    'Trong 26 chỉ tiêu, có 22 chỉ tiêu đạt kế hoạch.\n\nTrong 26 chỉ tiêu, có 20 chỉ tiêu vượt kế hoạch.',
  ],
  [
    'a half that is divided',
    'Có 9/15 chỉ tiêu vượt, 5/15 chỉ tiêu đạt, 1/15 chỉ tiêu không đạt.\n\nCó 9/15 tiêu chí vượt. Có 5/15 tiêu chí đạt.\n\nCòn 1/15 tiêu chí không đạt.',
  ],
  ['an aside in brackets', 'Cả nước có 960 vụ (96 vụ/năm), trong đó 900 vụ trên bộ, 60 vụ trên sông.'],
  ['a result against its plan', 'Huyện trồng 12/10 khu rừng, bằng 120% kế hoạch.'],
])('no relation: %s', (_, text) => {
  expect(relations(text).filter((relation) => relation.includes(' = '))).toEqual([]);
});
