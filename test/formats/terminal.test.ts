import { expect, test } from 'vitest';
import { cut, pad, printable, widthOf } from '../../server/src/formats/terminal.ts';

test.each([
  ['Tỷ lệ hộ nghèo', 14],
  ['Tỷ lệ hộ nghèo'.normalize('NFD'), 14],
  ['a\u200bb', 2],
  ['漢字', 4],
  ['📈', 2],
  ['≥82% – “đạt”', 12],
  ['', 0],
])('%s takes its columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('a text is padded and cut by columns, never inside a letter', () => {
  const decomposed = 'hộ nghèo'.normalize('NFD');
  expect(pad(decomposed, 10)).toBe(`${decomposed}  `);
  expect(pad('12', 4, 'right')).toBe('  12');
  expect(cut('Tỷ lệ hộ nghèo', 14)).toBe('Tỷ lệ hộ nghèo');
  expect(cut('Tỷ lệ hộ nghèo', 8)).toBe('Tỷ lệ h…');
  expect(cut('Tỷ lệ hộ nghèo'.normalize('NFD'), 5)).toBe('Tỷ l…'.normalize('NFD'));
});

test('nothing in a text can command the terminal or turn its direction', () => {
  expect(printable('đạt\u001b[31m 5%\u0007')).toBe('đạt\ufffd[31m 5%\ufffd');
  expect(printable('một\thai\r\nba\u2028bốn')).toBe('một hai ba bốn');
  expect(printable('5\u202e%\u2066')).toBe('5%');
  expect(printable('a\ud800b')).toBe('a\ufffdb');
});
