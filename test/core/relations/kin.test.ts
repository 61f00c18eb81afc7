import { expect, test } from 'vitest';
import { areKin } from '../../../server/src/core/relations/kin.ts';
import { key } from '../../../server/src/core/text/vietnamese.ts';
import { relationsOf } from './rows.ts';

test.each([
  ['đơn', ['xã', 'phường', 'thị'], true],
  ['bằng', ['tập', 'cá'], true],
  ['đại', ['nam', 'nữ'], true],
  ['vị', ['cấp', 'cấp'], true],
  ['huyện', ['xã', 'phường'], false],
  ['đơn', ['nam', 'nữ'], false],
  ['đại', ['nam', 'xã'], false],
  ['đại', ['nam'], false],
])('%s of %j: %s', (total, parts, expected) => {
  expect(areKin(key(total), parts.map(key))).toBe(expected);
});

test.each([
  ['in brackets', 'Bộ trao 31 Bằng khen (12 tập thể, 19 cá nhân).', ['total 31, part 12, part 19']],
  ['behind a name', 'Bộ trao 31 Bằng khen của Thủ tướng (12 tập thể, 19 cá nhân).', ['total 31, part 12, part 19']],
  ['of a change', 'Sở giảm 34 vị trí lãnh đạo (14 cấp trưởng, 20 cấp phó).', ['total 34, part 14, part 20']],
  ['behind gồm', 'Chi bộ khen thưởng 40 cá nhân, gồm 25 nam và 15 nữ.', ['total 40, part 25, part 15']],
  ['more than the total', 'Tỉnh còn 58 đơn vị hành chính (gồm 71 xã; 17 phường).', ['total 58, part 71, part 17']],
  ['places of a place', 'Lũ quét tại 5 huyện (20 xã, 3 phường).', []],
  ['people of offices', 'Có 5 đơn vị (12 nam, 8 nữ) dự thi.', []],
])('parts %s', (_, text, expected) => {
  expect(relationsOf('parts', text)).toEqual(expected);
});
