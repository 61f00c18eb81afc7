import { expect, test } from 'vitest';
import { decode } from '../../server/src/disk/decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

test.each([
  ['an empty file', bytes(), ''],
  ['composed letters', bytes('tỷ đồng'), 'tỷ đồng'],
  ['decomposed letters', bytes('tỷ'.normalize('NFD')), 'tỷ'.normalize('NFD')],
  ['a byte order mark, which is dropped', bytes([0xef, 0xbb, 0xbf], '5%'), '5%'],
  ['a mark that is not at the start, which stays', bytes('5\ufeff%'), '5\ufeff%'],
  ['line ends as they are', bytes('một\r\nhai\rba\n'), 'một\r\nhai\rba\n'],
  ['a replacement character that stands in the file', bytes('5\ufffd%'), '5\ufffd%'],
])('%s', (_, file, text) => {
  expect(decode(file)).toEqual({ text });
});

const problem = (file: Buffer): string => {
  const decoded = decode(file);
  return 'problem' in decoded ? decoded.problem.vi : '';
};

test.each([
  ['the first byte', bytes([0xff], 'abc'), 'byte thứ 1 (dòng 1)'],
  ['behind letters of several bytes', bytes('tỷ\nđồng ', [0xc3, 0x28]), 'byte thứ 14 (dòng 2)'],
  ['behind a replacement character of the file itself', bytes('\ufffd\n', [0xe1, 0xbb]), 'byte thứ 5 (dòng 2)'],
  ['a text of an older encoding', bytes('Tr', [0xe2, 0x6e, 0x20]), 'byte thứ 3 (dòng 1)'],
  ['a surrogate in UTF-8', bytes('a', [0xed, 0xa0, 0x80]), 'byte thứ 2 (dòng 1)'],
])('broken UTF-8 is named by its place: %s', (_, file, place) => {
  expect(problem(file)).toContain(place);
  expect(problem(file)).toContain('lưu lại tệp với mã UTF-8');
});

test.each([
  ['UTF-16, little-endian', bytes([0xff, 0xfe, 0x61, 0x00]), 'UTF-16'],
  ['UTF-16, big-endian', bytes([0xfe, 0xff, 0x00, 0x61]), 'UTF-16'],
  ['a file that is no text', bytes('PK', [3, 4, 0, 0]), 'không phải tệp văn bản (byte thứ 5 bằng 0)'],
])('%s', (_, file, said) => {
  expect(problem(file)).toContain(said);
});
