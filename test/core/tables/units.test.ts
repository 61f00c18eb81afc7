import { describe, expect, it, test } from 'vitest';
import { columnOf, periodOf } from '../../../server/src/core/tables/heads.ts';
import type { KnownUnit } from '../../../server/src/core/tables/table.ts';
import { unitIn, unitNamed, unitOfCaption } from '../../../server/src/core/tables/units.ts';

const said = (unit: KnownUnit | undefined): string | undefined =>
  unit &&
  [unit.kind, unit.unit, unit.per && `/${unit.per}`, unit.scale || null].filter((part) => part !== null).join(' ');

test.each([
  ['Triệu đồng', 'money VND 6'],
  ['tỷ đồng', 'money VND 9'],
  ['Triệu USD', 'money USD 6'],
  ['triệu đồng/người', 'money VND /người 6'],
  ['%', 'percent %'],
  ['ha', 'quantity ha'],
  ['nghìn tấn', 'quantity tấn 3'],
  ['Người', 'quantity Người'],
  ['lần', 'quantity lần'],
  ['đồng và người', undefined],
  ['', undefined],
  ['a'.repeat(60), undefined],
])('the unit %s', (written, expected) => {
  expect(said(unitNamed(written))).toBe(expected);
});

test.each([
  ['Dân số (nghìn người)', 'quantity người 3'],
  ['Tổng vốn, tỷ đồng', 'money VND 9'],
  ['So sánh (%)', 'percent %'],
  ['Tỷ lệ %', 'percent %'],
  ['Thu nội địa (kể cả thu từ đất)', undefined],
  ['Thu nội địa', undefined],
])('the unit in a name: %s', (name, expected) => {
  expect(said(unitIn(name))).toBe(expected);
});

test.each([
  ['Đơn vị: Triệu đồng', 'Triệu đồng'],
  ['(ĐVT: tỷ đồng)', 'tỷ đồng'],
  ['*Đơn vị tính: người.*', 'người'],
  ['Biểu số 1. Đơn vị: ha', 'ha'],
  ['Đơn vị', undefined],
  ['Đơn vị tham mưu', undefined],
])('the caption %s', (line, unit) => {
  expect(unitOfCaption(line)).toBe(unit);
});

test.each([
  ['Thực hiện năm 2022', '2022'],
  ['TH 2022', '2022'],
  ['Ước thực hiện 6 tháng đầu năm 2023', '2023-01/2023-06'],
  ['So sánh 2023/2022', null],
  ['Dự toán', null],
])('the period of a head: %s', (head, period) => {
  expect(periodOf(head)).toBe(period);
});

describe('the figures of a column', () => {
  it('are amounts unless its head or its unit says that they are shares', () => {
    const [money, percent] = [unitNamed('triệu đồng'), unitNamed('%')];
    const isAmount = (head: string, unit: KnownUnit | undefined): boolean =>
      columnOf(head, { isValue: true, unit }).isAmount;
    expect(isAmount('Thực hiện', money)).toBe(true);
    expect(isAmount('Thực hiện', percent)).toBe(false);
    expect(isAmount('Thực hiện (%)', money)).toBe(false);
    expect(isAmount('Thu nhập (triệu đồng/người)', money)).toBe(false);
    expect(isAmount('So sánh tương đối', money)).toBe(false);
  });
});
