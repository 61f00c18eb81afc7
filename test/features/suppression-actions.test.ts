import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { suppressionActions } from '../../server/src/features/suppression-actions.ts';
import { snapshotOf, URI } from './harness.ts';

const SUM = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
const HOLDS = SUM.replace('12', '13');

/** Each notice's fix by its title, and the text once it was applied. */
function mended(text: string, locale = 'vi'): [title: string, text: string][] {
  const snapshot = snapshotOf(text, { languageId: 'markdown', settings: { locale } });
  return snapshot.findings
    .flatMap((shown) => suppressionActions(shown, snapshot, []))
    .map(({ title, edit }) => [
      title,
      TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), edit?.changes?.[URI] ?? []),
    ]);
}

describe('a comment that leaves out nothing is removed', () => {
  test.each([
    ['with its line', `Xã báo cáo.\n\n<!-- soatso-disable-next-line -->\n${HOLDS}\n`, `Xã báo cáo.\n\n${HOLDS}\n`],
    ['with the rule that it names', `<!-- soatso-disable-file count-sum -- đã xem -->\n${HOLDS}\n`, `${HOLDS}\n`],
    ['at the end of a line', `Xã báo cáo. <!-- soatso-disable-next-line -->\n${HOLDS}\n`, `Xã báo cáo.\n${HOLDS}\n`],
    ['at the end of the text', `${HOLDS}\n\n<!-- soatso-enable -->`, `${HOLDS}\n\n`],
    ['before other words', `Xã <!-- soatso-disable-next-line --> báo cáo.\n\n${HOLDS}\n`, `Xã báo cáo.\n\n${HOLDS}\n`],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([['Xóa ghi chú bỏ qua này', expected]]);
  });
});

describe('of a comment that names several rules, those go that leave out nothing', () => {
  const named = (rules: string): string => `<!-- soatso-disable-next-line ${rules} -- đã xem -->\n${SUM}\n`;
  test.each([
    ['count-sum, row-mismatch', 'count-sum'],
    ['row-mismatch, count-sum', 'count-sum'],
    ['count-sum row-mismatch', 'count-sum'],
    ['change-mismatch, row-mismatch, count-sum', 'row-mismatch, count-sum', 'change-mismatch, count-sum'],
  ])('%s', (rules, ...expected) => {
    expect(mended(named(rules)).map(([, text]) => text)).toEqual(expected.map(named));
  });

  test('by their names, in the language of the settings', () => {
    expect(mended(named('count-sum, row-mismatch')).map(([title]) => title)).toEqual([
      'Xóa row-mismatch khỏi ghi chú này',
    ]);
    expect(mended(named('count-sum, row-mismatch'), 'en').map(([title]) => title)).toEqual([
      'Remove row-mismatch from this comment',
    ]);
  });
});

test('what leaves something out, or is misspelt, stays', () => {
  expect(mended(`<!-- soatso-disable-next-line -->\n${SUM}\n`)).toEqual([]);
  expect(mended(`<!-- soatso-disable-next-lime -->\n${HOLDS}\n`)).toEqual([]);
});
