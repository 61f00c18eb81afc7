import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const DONE = '6 tháng đầu năm 2022, thu ngân sách đạt 1.463 tỷ đồng';
const DUE = 'Để hoàn thành dự toán thu ngân sách năm 2022 là 2.937 tỷ đồng thì 6 tháng cuối năm toàn tỉnh phải thu';
const FOUND = 'total 2937000000000, part 1463000000000, part 1474000000000';

test.each([
  ['in the sentence before', `${DONE}. ${DUE} 1.474 tỷ đồng.`],
  [
    'in a paragraph before',
    `${DONE}.\n\nNguồn thu còn khó khăn.\n\n${DUE} 1.474 tỷ đồng, bình quân mỗi tháng phải thu 246 tỷ đồng.`,
  ],
  ['in their sentence', `Dự toán năm 2022 là 2.937 tỷ đồng, ${DONE}, 6 tháng cuối năm cần thu thêm 1.474 tỷ đồng.`],
  ['the plan last', `${DONE}. 6 tháng còn lại phải thu 1.474 tỷ đồng mới hoàn thành dự toán 2.937 tỷ đồng.`],
  ['the months last', `${DONE}. Dự toán là 2.937 tỷ đồng, toàn tỉnh phải thu 1.474 tỷ đồng trong 6 tháng cuối năm.`],
  [
    'up to a day',
    `Tính đến 20/6/2022, thu ngân sách đạt 1.463 tỷ đồng. Dự toán là 2.937 tỷ đồng, từ nay đến cuối năm phải thu 1.474 tỷ đồng.`,
  ],
  [
    'one plan of two',
    `${DONE}. Để đạt dự toán là 2.850 tỷ đồng và chỉ tiêu phấn đấu 2.937 tỷ đồng thì 6 tháng cuối năm phải thu 1.474 tỷ đồng.`,
  ],
])('what was done and what is due make the plan: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([FOUND]);
});

test.each([
  ['a digit of what is due', `${DONE}.\n\n${DUE} 1.574 tỷ đồng.`],
  ['a digit of what was done', `${DONE.replace('1.463', '1.436')}.\n\n${DUE} 1.474 tỷ đồng.`],
])('read with a slip in %s', (_, text) => {
  expect(relationsOf('parts', text)).toHaveLength(1);
});

test.each([
  ['months that do not make a year', `${DONE}. ${DUE.replace('6 tháng', '5 tháng')} 1.474 tỷ đồng.`],
  ['another year', `${DONE}. ${DUE.replace('2022', '2023')} 1.474 tỷ đồng.`],
  ['another subject', `${DONE}.\n\n${DUE.replace('thu ngân sách', 'giải ngân')} 1.474 tỷ đồng.`],
  ['each month', `${DONE}. ${DUE.replace('toàn tỉnh', 'bình quân mỗi tháng')} 1.474 tỷ đồng.`],
  ['a rise', `${DONE}. ${DUE} tăng 1.474 tỷ đồng.`],
  ['debts', `${DONE}. ${DUE} 1.474 tỷ đồng nợ thuế.`],
  ['what no slip explains', `${DONE}. ${DUE} 2.718 tỷ đồng.`],
  ['receivables', `Dự toán là 2.937 tỷ đồng, ${DONE}, cuối năm các khoản phải thu 1.474 tỷ đồng.`],
  ['no plan', `${DONE}. 6 tháng cuối năm phải thu 1.474 tỷ đồng để giữ chỉ tiêu xếp hạng.`],
])('no sum: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});

test('what percent of a plan was done, where the plan is named by what is due', () => {
  const text = `${DONE}, bằng 51,3% dự toán.\n\nTheo tính toán của Cục Thuế, để đạt dự toán thu ngân sách là 2.850 tỷ đồng và chỉ tiêu phấn đấu 2.937 tỷ đồng thì 6 tháng cuối năm phải thu 1.474 tỷ đồng.`;
  expect(relationsOf('ratio', text)).toContain('value 1463000000000, base 2850000000000, percent 51.3');
});
