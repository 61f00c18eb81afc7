import { expect, test } from 'vitest';
import { endsSentence } from '../../../server/src/core/lex/sentences.ts';
import { tokens } from '../../harness.ts';

/** The sentences of a block, joined by ` | `. */
function sentences(text: string): string {
  const list = tokens(text);
  const found: string[] = [];
  for (let i = 0, start = 0; i < list.count; i++)
    if (endsSentence(list, i) || i === list.count - 1) {
      found.push(text.slice(list.start(start), i === list.count - 1 ? text.length : list.end(i)));
      start = i + 1;
    }
  return found.join(' | ');
}

test.each([
  ['Thu 5 tỷ. Chi 6 tỷ.', 'Thu 5 tỷ. | Chi 6 tỷ.'],
  ['Thu 5 tỷ! 6 xã đạt? Đạt…', 'Thu 5 tỷ! | 6 xã đạt? | Đạt…'],
  ['Thu 5 tỷ.\nChi 6 tỷ', 'Thu 5 tỷ. | Chi 6 tỷ'],
  ['Thu 6.5 tỷ. (Chi 6 tỷ.)', 'Thu 6.5 tỷ. | (Chi 6 tỷ.)'],
  ['TP. Vinh đạt 5%. PGS. Lan nói.', 'TP. Vinh đạt 5%. | PGS. Lan nói.'],
  ['Ông A. Bình và Đ. Hùng đạt 5%.', 'Ông A. Bình và Đ. Hùng đạt 5%.'],
  ['Bà Ế. Hoa và Ô. Nam.', 'Bà Ế. Hoa và Ô. Nam.'],
  ['5 tr. đồng và 6 ha. lúa', '5 tr. đồng và 6 ha. lúa'],
  ['Thu 5 tỷ.Chi 6 tỷ', 'Thu 5 tỷ.Chi 6 tỷ'],
  ['Không có dấu chấm', 'Không có dấu chấm'],
  ['', ''],
])('%s', (text, expected) => {
  expect(sentences(text)).toBe(expected);
  expect(sentences(text.normalize('NFD')).normalize('NFC')).toBe(expected);
});

test('nothing ends behind the block', () => {
  const list = tokens('Thu 5 tỷ');
  expect([-1, 3, 9].map((i) => endsSentence(list, i))).toEqual([false, false, false]);
});
