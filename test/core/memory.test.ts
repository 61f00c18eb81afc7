import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/core/index.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const PARAGRAPH = 'Thực hiện Quyết định số 15/2023/QĐ-UBND, xã giải quyết 208 thủ tục hành chính trong năm nay.\n\n';
const TEXT = PARAGRAPH.repeat(5_000);
const EDITS = 40;

/** The heap that is in use, counted in texts of this size. */
function heapInTexts(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / (2 * TEXT.length);
}

/** A text as an editor gives it: of its own, and not put together of pieces of the one before. */
const written = (text: string): string => JSON.parse(JSON.stringify(text));

test('an analysis after many edits keeps one state of the text, and not all of them', () => {
  let text = written(TEXT);
  let analysis: Analysis = analyse(text);
  const before = heapInTexts();
  for (let n = 0; n < EDITS; n++) {
    const at = n * 100 * PARAGRAPH.length + PARAGRAPH.indexOf('năm nay');
    text = written(`${text.slice(0, at)}cả ${text.slice(at)}`);
    analysis = analyse(text, { previous: analysis });
  }
  expect(heapInTexts() - before).toBeLessThan(EDITS / 4);
  expect(analysis.text).toBe(text);
});
