import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

const FOUND = 'total 150000000000, part 96000000000, part 54000000000';

test.each([
  ['bullets', 'Tổng vốn là 150 tỷ đồng, gồm:\n- Vốn ngân sách: 96 tỷ đồng;\n- Vốn vay: 54 tỷ đồng.'],
  ['letters', 'Tổng vốn là 150 tỷ đồng, bao gồm:\n\na) Vốn ngân sách 96 tỷ đồng\n\nb) Vốn vay 54 tỷ đồng'],
  [
    'items of an item',
    'Tổng vốn là 150 tỷ đồng, trong đó:\n- Vốn ngân sách: 96 tỷ đồng, gồm:\n+ Trung ương: 60 tỷ đồng\n+ Tỉnh: 36 tỷ đồng\n- Vốn vay: 54 tỷ đồng.',
  ],
])('%s', (_, text) => {
  expect(relationsOf('parts', text)).toContain(FOUND);
});

test.each([
  [
    'nothing that announces parts',
    'Năm nay đã chi 150 tỷ đồng, kết quả như sau:\n- Làm đường: 96 tỷ đồng;\n- Xây trường: 54 tỷ đồng.',
  ],
  ['an item without an amount', 'Tổng vốn là 150 tỷ đồng, gồm:\n- Vốn ngân sách: 96 tỷ đồng;\n- Vốn xã hội hóa.'],
  ['an item of another unit', 'Tổng vốn là 150 tỷ đồng, gồm:\n- Vốn ngân sách: 96 tỷ đồng;\n- Đất: 54 ha.'],
  [
    'a list further below',
    'Tổng vốn là 150 tỷ đồng, gồm:\n\nCác nguồn sau đây.\n\n- Vốn ngân sách: 96 tỷ đồng;\n- Vốn vay: 54 tỷ đồng.',
  ],
])('none: %s', (_, text) => {
  expect(relationsOf('parts', text)).toEqual([]);
});
