import { expect, test } from 'vitest';
import type { Location } from 'vscode-languageserver-types';
import { references } from '../../server/src/features/references.ts';
import { ASKING, atCaret, EXPLANATIONS, libraryOf, snapshotOf, URI } from './harness.ts';

const OTHER = {
  ...snapshotOf('Trong năm, thu ngân sách đạt 850 tỷ đồng. Chi ngân sách đạt 640 tỷ đồng.'),
  uri: 'file:///khac.txt',
};

/** The figures that are found from the caret, in this text and the other one of the workspace. */
async function found(sample: string, asking = ASKING): Promise<string[] | null> {
  const { text, offset } = atCaret(sample);
  const snapshot = snapshotOf(text);
  const [answer] = references(snapshot.client).answers ?? [];
  const params = { textDocument: { uri: URI }, position: snapshot.lines.positionAt(offset) };
  const elsewhere = { library: libraryOf([snapshot, OTHER]), asking, explanations: EXPLANATIONS };
  const places = (await answer?.answer(snapshot, params as never, elsewhere)) as Location[] | null;
  return (
    places?.map(({ uri, range }) => {
      const { text: read, lines } = uri === URI ? snapshot : OTHER;
      return `${uri.slice('file:///'.length)}: ${read.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
    }) ?? null
  );
}

test('an indicator’s figures are found in the document and in the workspace, from its name or one of them', async () => {
  const text = 'Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.\n\nNăm trước, thu ngân sách đạt 812 tỷ đồng.';
  const all = ['van-ban.txt: 830 tỷ đồng', 'van-ban.txt: 101%', 'van-ban.txt: 812 tỷ đồng', 'khac.txt: 850 tỷ đồng'];
  expect(await found(text.replace('Thu ngân', 'Thu ‸ngân'))).toEqual(all);
  expect(await found(text.replace('812', '8‸12'))).toEqual(all);
});

test('where nothing is named, nothing is looked for', async () => {
  expect(await found('Hội nghị ‸bế mạc. Thu ngân sách đạt 830 tỷ đồng.')).toBeNull();
});

test('who no longer waits is not read other texts for', async () => {
  expect(await found('Thu ‸ngân sách đạt 830 tỷ đồng.', { ...ASKING, isCancelled: () => true })).toEqual([
    'van-ban.txt: 830 tỷ đồng',
  ]);
});
