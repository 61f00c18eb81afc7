import { expect, test } from 'vitest';
import { readBlocks, readEdited } from '../../server/src/core/blocks.ts';

const read = (text: string) => readBlocks(text, 'plain', () => {});

const BEFORE = Array.from({ length: 9 }, (_, n) => `Xã ${n + 1} có ${n} hộ nghèo.`).join('\n\n');

/** Which of the blocks are the same objects as before, which are the same but for their place, and which, at the edit, are read anew. */
function taken(after: string): string {
  const old = read(BEFORE);
  const { now } = readEdited(after, { text: BEFORE, format: 'plain', blocks: old });
  expect(now).toEqual(read(after));
  return now
    .map((block) => (old.includes(block) ? 's' : old.some(({ what }) => what === block.what) ? 'm' : 'n'))
    .join('');
}

test.each([
  ['a letter in a block', BEFORE.replace('Xã 4', 'Xãa 4'), 'sssnmmmmm'],
  ['a letter for another', BEFORE.replace('Xã 4', 'Xa 4'), 'sssnsssss'],
  ['a blank line more', BEFORE.replace('\n\nXã 4', '\n\n\nXã 4'), 'sssnmmmmm'],
  ['two blocks joined', BEFORE.replace('.\n\nXã 4', '. Xã 4'), 'ssnmmmmm'],
  ['one block parted', BEFORE.replace('4 có', '4\n\ncó'), 'sssnnmmmmm'],
  ['something before all', `Tin.\n\n${BEFORE}`, 'nnmmmmmmmm'],
  ['something behind all', `${BEFORE}\n\nTin.`, 'ssssssssnn'],
  ['nothing', BEFORE, 'ssssssssn'],
])('%s', (_, after, expected) => {
  expect(taken(after)).toBe(expected);
});
