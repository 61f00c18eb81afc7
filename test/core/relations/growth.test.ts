import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const SECTORS = 'nông, lâm nghiệp tăng 3,8%; công nghiệp - xây dựng 8,9%; dịch vụ 6,2%';
const [OUT, IN] = ['xuất khẩu đạt 36,9 tỷ USD, giảm 7%', 'nhập khẩu đạt 37,1 tỷ USD, tăng 3%'];
const TOTAL = 'Xuất nhập khẩu đạt 74 tỷ USD, giảm 2,3% so với cùng kỳ';
const TRADE = ['total 74000000000, aggregate −2.3, part 36900000000, component −7, part 37100000000, component 3'];

test.each([
  [
    'three sectors',
    `GRDP tăng 6,1%, trong đó: ${SECTORS}.`,
    ['aggregate 6.1, component 3.8, component 8.9, component 6.2'],
  ],
  [
    'growth as a noun',
    'Tốc độ tăng trưởng kinh tế năm 2022 ước đạt 6,1%, trong đó: nông nghiệp tăng trưởng 3,8%; công nghiệp tăng trưởng 8,9%; dịch vụ tăng trưởng 6,2%.',
    ['aggregate 6.1, component 3.8, component 8.9, component 6.2'],
  ],
  [
    'one of them in more detail',
    'GRDP tăng 6,1% (trong đó, nông nghiệp tăng 3,8%; công nghiệp tăng 8,9%, riêng công nghiệp chế biến tăng 9,5%; dịch vụ tăng 6,2%).',
    ['aggregate 6.1, component 3.8, component 8.9, component 6.2'],
  ],
  [
    'product taxes, where they are named',
    `GRDP tăng 6,1%, trong đó: ${SECTORS}; thuế sản phẩm trừ trợ cấp sản phẩm tăng 2%.`,
    ['aggregate 6.1, component 3.8, component 8.9, component 6.2, component 2'],
  ],
  [
    'the year and its quarters',
    'Sản lượng năm 2019 tăng 7%. Trong đó quý I tăng 6,8%, quý II tăng 6,7%; quý III tăng 7,4%; quý IV tăng 6,9%.',
    ['aggregate 7, component 6.8, component 6.7, component 7.4, component 6.9'],
  ],
  [
    'three kinds of owners',
    'Vốn đầu tư tăng 14%, trong đó khu vực Nhà nước tăng 13%; khu vực ngoài Nhà nước tăng 12%; khu vực có vốn đầu tư nước ngoài tăng 22%.',
    ['aggregate 14, component 13, component 12, component 22'],
  ],
  ['trade with its values', `${TOTAL}, trong đó ${OUT}, ${IN}.`, TRADE],
  ['over two sentences', `${TOTAL}. Trong đó ${OUT} và ${IN}.`, TRADE],
  ['over two paragraphs', `${TOTAL}.\n\nTrong đó, ${OUT}; ${IN}.`, TRADE],
  [
    'in brackets behind the year before',
    'Xuất nhập khẩu đạt 74 tỷ USD, tăng 5% (cùng kỳ tăng 8,8%), trong đó xuất khẩu tăng 7%, nhập khẩu tăng 3%.',
    ['aggregate 5, component 7, component 3'],
  ],
  [
    'a sum that goes on',
    'Xuất nhập khẩu tháng 12 đạt 2 tỷ USD, tăng 9%. Lũy kế đạt 14 tỷ USD, tăng 6%, trong đó xuất khẩu tăng 7%, nhập khẩu tăng 5%.',
    ['aggregate 6, component 7, component 5'],
  ],
])('%s', (_, text, expected) => {
  expect(relationsOf('growth', text)).toEqual(expected);
});

test.each([
  ['a component left out', 'GRDP tăng 6,1%, trong đó: nông nghiệp tăng 3,8%; dịch vụ 6,2%.'],
  ['shares', 'GRDP tăng 6,1%, trong đó nông nghiệp chiếm 15%; công nghiệp chiếm 50%; dịch vụ chiếm 35%.'],
  ['percents of all', 'GRDP tăng 6,1%, trong đó nông nghiệp 15%; công nghiệp 50%; dịch vụ 35%.'],
  ['another base', `${TOTAL}, trong đó xuất khẩu giảm 7% so với tháng trước, nhập khẩu tăng 3%.`],
  ['of a plan', `${TOTAL}, trong đó xuất khẩu tăng 7% so với kế hoạch, nhập khẩu tăng 3% so với kế hoạch.`],
  ['of something else', 'Sản xuất máy đạt 12 tỷ USD, tăng 5%, trong đó xuất khẩu tăng 7%, nhập khẩu tăng 3%.'],
  ['another amount between', `GRDP tăng 6,1%, thu ngân sách đạt 9 tỷ đồng, trong đó: ${SECTORS}.`],
  ['not all of a component', `${TOTAL}, trong đó xuất khẩu không kể dầu thô giảm 7%, nhập khẩu tăng 3%.`],
  ['a paragraph between', `${TOTAL}.\n\nKết quả này rất đáng mừng.\n\nTrong đó, ${OUT}; ${IN}.`],
])('none: %s', (_, text) => {
  expect(relationsOf('growth', text)).toEqual([]);
});

test('what is left of the value before is a growth below zero', () => {
  const text = 'Xuất nhập khẩu tăng 0,7%, trong đó xuất khẩu tăng 2,7%; nhập khẩu bằng 97,8% so với cùng kỳ.';
  expect(relationsOf('growth', text)).toEqual(['aggregate 0.7, component 2.7, component 97.8']);
});
