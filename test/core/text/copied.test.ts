import { describe, expect, test } from 'vitest';
import { copied } from '../../../server/src/core/text/copied.ts';

describe('a copy of a stretch', () => {
  const text = 'Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ';

  test.each([
    [0, text.length],
    [0, 12],
    [0, 13],
    [13, 27],
    [5, 5],
    [text.length - 1, text.length],
  ])('%i to %i has the same letters', (start, end) => {
    expect(copied(text, start, end)).toBe(text.slice(start, end));
  });

  test('without places, all of it', () => {
    expect(copied(text)).toBe(text);
    expect(copied('')).toBe('');
  });
});
