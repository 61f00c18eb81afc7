import { expect, test } from 'vitest';
import { CENTRAL_CITIES, PROVINCES } from '../../../server/src/core/across/provinces.ts';
import { tokens } from '../../harness.ts';

const named = (text: string): string | undefined => PROVINCES.at(tokens(text), 0)?.what;

test.each([
  ['Bắc Kạn', 'Bắc Kạn'],
  ['Bắc Cạn', 'Bắc Kạn'],
  ['Đắc Lắc', 'Đắk Lắk'],
  ['Khánh Hoà', 'Khánh Hòa'],
  ['HCM', 'Hồ Chí Minh'],
  ['Thừa Thiên Huế', 'Huế'],
  ['Ba Bể', undefined],
])('%s', (text, name) => {
  expect(named(text)).toBe(name);
});

test('the central cities are among them', () => {
  expect([...CENTRAL_CITIES].map(named)).toEqual([...CENTRAL_CITIES]);
});
