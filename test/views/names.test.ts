import { expect, test } from 'vitest';
import { namesOf } from '../../server/src/views/names.ts';

const names = (...uris: string[]): string[] => [...namesOf(uris).values()];

test('texts are called by their paths below the folder that they share', () => {
  expect(names('file:///a/b/m%E1%BB%99t.txt', 'file:///a/b/c/hai.txt')).toEqual(['một.txt', 'c/hai.txt']);
  expect(names('file:///a/b/một.txt')).toEqual(['một.txt']);
  expect(names()).toEqual([]);
});

test('what cannot be decoded is called as it is', () => {
  expect(names('file:///a/100%.txt')).toEqual(['100%.txt']);
});
