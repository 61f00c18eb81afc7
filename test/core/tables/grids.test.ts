import { describe, expect, it, test } from 'vitest';
import { analyse, figureAt, figuresOf } from '../../../server/src/core/index.ts';
import { row } from '../../harness.ts';

/** What a text says of its cells: `Thu nội địa · Thực hiện năm 2023 · 2023: money 1 VND`. */
const cells = (text: string): string[] =>
  [...figuresOf(analyse(text))].flatMap(({ figure, cell, period, indicator }) =>
    cell ? [`${cell.row} · ${cell.column} · ${period}: ${row(figure)}${indicator === cell.row ? '' : ' ?'}`] : [],
  );

const REVENUE = [
  'Tổng thu · Dự toán năm 2023 · 2023: money 900000000000 VND',
  'Tổng thu · Thực hiện năm 2023 · 2023: money 954000000000 VND',
  'Tổng thu · So sánh (%) · 2023: percent 106 %',
  'Thu nội địa · Dự toán năm 2023 · 2023: money 600000000000 VND',
  'Thu nội địa · Thực hiện năm 2023 · 2023: money 630000000000 VND',
  'Thu nội địa · So sánh (%) · 2023: percent 105 %',
  'Thu từ đất đai · Thực hiện năm 2023 · 2023: money 324000000000 VND',
];

describe('one table, the same in each layout', () => {
  test.each([
    [
      'pipes',
      `Kết quả thu ngân sách

Đơn vị: Triệu đồng

| STT | Nội dung | Dự toán năm 2023 | Thực hiện năm 2023 | So sánh (%) |
|---|---|---:|---:|---:|
| | Tổng thu | 900.000 | 954.000 | 106,0 |
| I | **Thu nội địa** | 600.000 | 630.000 | 105,0 |
| II | Thu từ đất đai | - | 324.000 | … |`,
    ],
    [
      'tabs',
      `Đơn vị: Triệu đồng
STT\tNội dung\tDự toán năm 2023\tThực hiện năm 2023\tSo sánh (%)
\tTổng thu\t900.000\t954.000\t106,0
I\tThu nội địa\t600.000\t630.000\t105,0
II\tThu từ đất đai\t-\t324.000\t…`,
    ],
    [
      'blanks',
      `                                                                     Đơn vị: Triệu đồng
STT  Nội dung              Dự toán năm 2023    Thực hiện năm 2023    So sánh (%)
     Tổng thu                       900.000               954.000          106,0
I    Thu nội địa                    600.000               630.000          105,0
II   Thu từ đất đai                                       324.000              …`,
    ],
    [
      'one cell to a line',
      `Đơn vị: Triệu đồng
STT
Nội dung
Dự toán năm 2023
Thực hiện năm 2023
So sánh (%)
A
B
1
2
3
Tổng thu
900.000
954.000
106,0
I
Thu nội địa
600.000
630.000
105,0
II
Thu từ
đất đai
-
324.000
…
Ghi chú: số liệu ước tính.`,
    ],
    [
      'one cell to a block',
      'Đơn vị: Triệu đồng|STT|Nội dung|Dự toán năm 2023|Thực hiện năm 2023|So sánh (%)|A|B|1|2|3|Tổng thu|900.000|954.000|106,0|I|Thu nội địa|600.000|630.000|105,0|II|Thu từ đất đai|-|324.000|…'.replaceAll(
        '|',
        '\n\n',
      ),
    ],
    [
      'pipes that stand alone',
      '(Đơn vị tính: triệu đồng)\n\n|STT|Nội dung|Dự toán năm 2023|Thực hiện năm 2023|So sánh (%)||+|Tổng thu|900.000|954.000|106,0||I|Thu nội địa|600.000|630.000|105,0||II|Thu từ đất đai||324.000||'
        .replaceAll('|', '\n|\n')
        .replace('+', ''),
    ],
  ])('%s', (_, text) => {
    expect(cells(text)).toEqual(REVENUE);
    expect(cells(text.replaceAll('\n', '\r\n'))).toEqual(REVENUE);
  });
});

describe('a table', () => {
  it('has heads of several lines, and years for heads', () => {
    const text = `| Chỉ tiêu | Thực hiện | | So sánh |
| | 2021 | 2022 | (%) |
| Thu nội địa (tỷ đồng) | 1.234 | 1.300 | 105,3 |
| Số xã đạt chuẩn (xã) | 12 | 13 | 108,3 |`;
    expect(cells(text)).toEqual([
      ' · Thực hiện 2021 · 2021: period 2021 ?',
      ' · Thực hiện 2022 · 2022: period 2022 ?',
      'Thu nội địa (tỷ đồng) · Thực hiện 2021 · 2021: money 1234000000000 VND',
      'Thu nội địa (tỷ đồng) · Thực hiện 2022 · 2022: money 1300000000000 VND',
      'Thu nội địa (tỷ đồng) · So sánh (%) · 2021: percent 105.3 %',
      'Số xã đạt chuẩn (xã) · Thực hiện 2021 · 2021: quantity 12 xã',
      'Số xã đạt chuẩn (xã) · Thực hiện 2022 · 2022: quantity 13 xã',
      'Số xã đạt chuẩn (xã) · So sánh (%) · 2021: percent 108.3 %',
    ]);
  });

  it('puts the heads that one head spans where cells are missing', () => {
    const text = `Nội dung\tDự toán\tThực hiện\tSo sánh
Tuyệt đối\tTương đối (%)
Thu\t100\t110\t10\t110,0
Chi\t200\t220\t20\t110,0`;
    expect(cells(text).slice(0, 4)).toEqual([
      'Thu · Dự toán · null: quantity 100',
      'Thu · Thực hiện · null: quantity 110',
      'Thu · So sánh Tuyệt đối · null: quantity 10',
      'Thu · So sánh Tương đối (%) · null: percent 110 %',
    ]);
  });

  it('has units of its rows, and things that are counted though it is in money', () => {
    const text = `Đơn vị: tỷ đồng

| STT | Chỉ tiêu | ĐVT | Năm 2022 |
|---|---|---|---|
| 1 | Diện tích lúa | ha | 7.748 |
| 2 | Sản lượng | nghìn tấn | 45,1 |
| 3 | Tổng vốn | | 1.234 |
| 4 | Số dự án | | 12 |`;
    expect(cells(text)).toEqual([
      'Diện tích lúa · Năm 2022 · 2022: quantity 7748 ha',
      'Sản lượng · Năm 2022 · 2022: quantity 45100 tấn',
      'Tổng vốn · Năm 2022 · 2022: money 1234000000000 VND',
      'Số dự án · Năm 2022 · 2022: quantity 12',
    ]);
  });

  it('may group its numbers by commas', () => {
    const text = 'Chỉ tiêu (tấn)\tSản lượng\nLúa\t1,234,567\nNgô\t1,234\nSắn\t12.5';
    expect(cells(text)).toEqual([
      'Lúa · Sản lượng · null: quantity 1234567',
      'Ngô · Sản lượng · null: quantity 1234',
      'Sắn · Sản lượng · null: quantity 12.5',
    ]);
  });

  it('goes on over a line between two rows, and another begins with other columns', () => {
    const text = `Nội dung\tNăm 2021\tNăm 2022
Thu\t1\t2
Các khoản chi
Chi\t3\t4
A\t1\t2
Lúa\t5\t6
Ngô\t7\t8
A\t1\t2
Sắn\t9\t9
A\t1\t2\t3=1+2
Bò\t5\t6\t11
Lợn\t7\t8\t15`;
    expect(analyse(text).tables.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [3, 3],
      [3, 3],
      [2, 4],
    ]);
  });

  it.each([
    ['one row', 'Lượt xem\t1.234'],
    ['rows of words', '| Họ tên | Chức vụ |\n|---|---|\n| Nguyễn Văn A | Giám đốc |\n| Trần Văn B | Phó giám đốc |'],
    ['a list of numbers', '1\n\n2\n\n3\n\n4\n\n5'],
    ['signatures', '|\nNơi nhận:\n- Như trên;\n|\nKT. CHỦ TỊCH\nNguyễn Văn A\n|'],
    ['prose', 'Năm 2022, thu ngân sách đạt 12 tỷ đồng\tvà chi 13 tỷ đồng.\nNgày 5/6.'],
  ])('is not made of %s', (_, text) => {
    expect(analyse(text).tables).toEqual([]);
    expect(cells(text)).toEqual([]);
  });

  it('gives the figure at an offset too, and counts its figures', () => {
    const text = 'Đơn vị: triệu đồng\n\nNội dung\tNăm 2021\nThu nội địa\t1.234\nThu khác\t56';
    const analysis = analyse(text);
    const found = figureAt(analysis, text.indexOf('1.234') + 2);
    expect(found && [row(found.figure), found.indicator, found.period, found.cell]).toEqual([
      'money 1234000000 VND',
      'Thu nội địa',
      '2021',
      { row: 'Thu nội địa', column: 'Năm 2021' },
    ]);
    expect(figureAt(analysis, text.indexOf('Thu khác'))).toBeUndefined();
    expect(analysis.summary.figures).toBe(3);
  });
});
