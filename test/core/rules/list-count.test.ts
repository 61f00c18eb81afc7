import { expect, test } from 'vitest';
import { listCount } from '../../../server/src/core/rules/list-count.ts';
import { findings, samplesHold } from './samples.ts';

samplesHold(listCount);

test('a number at the head of an item is related', () => {
  const [finding] = findings('Có 6 trường đạt chuẩn: Trường Tân An và 4 trường nội trú của huyện.');
  expect(finding?.what.related.map(({ member }) => member.role)).toEqual(['items']);
});

test('says between which numbers it may be, and offers none', () => {
  const [finding] = findings('Xã còn thiếu 5 tiêu chí: giao thông, thủy lợi, môi trường và an toàn thực phẩm.');
  expect(finding?.what.holes.items).toEqual({ text: { vi: '3-4', en: '3-4' } });
  expect(finding?.what.fixes).toEqual([]);
});
