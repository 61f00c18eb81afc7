import { deserialize } from 'node:v8';
import { expect, test } from 'vitest';
import { packed, saidOf, unpacked } from '../../server/src/threads/packed.ts';
import { known as knownText } from '../views/known-text.ts';

const TEXT = 'Năm 2024, thu ngân sách đạt 846 tỷ đồng, bằng 94% dự toán (900 tỷ đồng). Tỷ lệ hộ nghèo là 5,2%.';

test('what was packed is the same when it is unpacked', () => {
  const known = knownText('a.txt', TEXT);
  const again = unpacked(structuredClone(packed({ known, diagnostics: [] })));
  expect({ ...again.known }).toEqual(known);
  expect(deserialize(saidOf(again.known))).toEqual(known.said);
  expect(deserialize(saidOf(known))).toEqual(known.said);
});
