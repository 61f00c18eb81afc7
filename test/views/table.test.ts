import { expect, test } from 'vitest';
import { tableOf } from '../../server/src/views/table.ts';
import { known } from './known-text.ts';

const bacKan = (text: string) => `Tỉnh Bắc Kạn\n\n${text}`;
const texts = [
  known('một.txt', bacKan('Năm 2022, thu ngân sách đạt 830 tỷ đồng, bằng 101% dự toán. Năm 2022, GRDP tăng 6,01%.')),
  known('hai.txt', bacKan('Mục tiêu năm 2023: tốc độ tăng trưởng kinh tế đạt 7%; tổng thu ngân sách 955 tỷ đồng.')),
  known('ba.txt', 'Tỉnh Lào Cai\n\nNăm 2022, thu ngân sách nhà nước đạt 9.300 tỷ đồng.'),
  known('bốn.txt', bacKan('Năm 2022, thu ngân sách đạt 835 tỷ đồng.')),
];

const rows = tableOf(texts).rows.map(({ indicator, place, cells }) =>
  [
    `${indicator} | ${place}`,
    ...cells.map(({ period, reached, planned }) =>
      [period, ...[reached, planned].map((values) => values.map(({ text }) => text).join(' / '))].join(': '),
    ),
  ].join('; '),
);

test('one indicator of one place is a row, in it its periods, what texts say differently, and the plan', () => {
  expect(rows).toEqual([
    'thu ngân sách | Bắc Kạn; 2022: 830 tỷ đồng / 835 tỷ đồng: ≈ 822 tỷ đồng; 2023: : 955 tỷ đồng',
    'GRDP | Bắc Kạn; 2022: 6,01%: ; 2023: : 7%',
    'thu ngân sách nhà nước | Lào Cai; 2022: 9.300 tỷ đồng: ',
  ]);
});

test('each value knows its text', () => {
  const [value] = tableOf(texts).rows[2]?.cells[0]?.reached ?? [];
  expect(value).toMatchObject({ name: 'ba.txt', value: '9300000000000', range: { start: { line: 2 } } });
});
