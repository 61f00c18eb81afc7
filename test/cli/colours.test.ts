import { expect, test } from 'vitest';
import { coloursOf, isColoured } from '../../server/src/cli/colours.ts';

test.each<[boolean, Record<string, string>, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('terminal: %s, %j: coloured: %s', (isTerminal, env, coloured) => {
  expect(isColoured(isTerminal, env)).toBe(coloured);
});

test('without colours the words are left as they are', () => {
  expect(coloursOf(false).red('số')).toBe('số');
  expect(coloursOf(true).red('số')).toBe('\u001b[31msố\u001b[39m');
});
