import { expect, test } from 'vitest';
import { subjectOf } from '../../server/src/views/subjects.ts';

test.each([
  ['Tốc độ tăng trưởng kinh tế', 'GRDP', 'change'],
  ['Tốc độ tăng trưởng kinh tế (GRDP)', 'tăng trưởng GRDP', 'change'],
  ['Tổng thu ngân sách nhà nước trên địa bàn', 'Thu NSNN', 'amount'],
  ['Tỷ lệ che phủ rừng', 'tỷ lệ che phủ rừng', 'level'],
] as const)('%s and %s are one', (one, other, what) => expect(subjectOf(one, what)).toBe(subjectOf(other, what)));

test.each([
  ['thu ngân sách', 'chi ngân sách', 'amount'],
  ['GRDP bình quân đầu người', 'GRDP nông nghiệp', 'amount'],
  ['tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo', 'level'],
] as const)('%s and %s are two', (one, other, what) => expect(subjectOf(one, what)).not.toBe(subjectOf(other, what)));
