import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '../../server/src/disk/lines.ts';

async function* chunks(...pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function lines(pieces: readonly string[], most = 1000): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  for await (const line of linesIn(chunks(...pieces), most)) all.push(line && Buffer.from(line).toString());
  return all;
}

test.each<[string, string[], (string | null)[]]>([
  ['nothing', [], []],
  ['a last line without an end', ['một\nhai'], ['một', 'hai']],
  ['a last line with one', ['một\nhai\n'], ['một', 'hai']],
  ['lines over several pieces', ['mộ', 't\nh', 'ai', '\n'], ['một', 'hai']],
  ['Windows ends', ['một\r\nhai\r', '\n'], ['một', 'hai']],
  ['empty lines', ['\n\nmột'], ['', '', 'một']],
  ['separators that are no line ends in JSON', ['m\u2028ột\r!\n'], ['m\u2028ột\r!']],
])('%s', async (_, pieces, expected) => {
  expect(await lines(pieces)).toEqual(expected);
});

test('a line that is too long is passed over, however it comes', async () => {
  expect(await lines(['abc\nabcdefgh\nab', 'cdefg', 'h\nxyz'], 5)).toEqual(['abc', null, null, 'xyz']);
});

test('pieces make no difference', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n\r]{0,6}$/u)), async (pieces) => {
      expect(await lines(pieces)).toEqual(await lines([pieces.join('')]));
    }),
  ));
