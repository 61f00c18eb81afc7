import { expect, test } from 'vitest';
import { compare } from '../../server/src/features/compare.ts';
import { type Comparison, compareRequest, type FigureChange } from '../../server/src/protocol.ts';
import { CHANGED, FIRST_DRAFT, SECOND_DRAFT } from '../views/drafts.ts';
import { answerTo, snapshotOf, URI } from './harness.ts';

const compared = async (before: string, after: string): Promise<Comparison> => {
  const comparison = await answerTo(compare, compareRequest, {
    params: { uri: URI, before: { uri: 'file:///trước.txt', text: before } },
    library: { open: async () => snapshotOf(after) },
  });
  if (!comparison) throw new Error('No document is open');
  return comparison;
};

const row = ({ before, after }: FigureChange): string => `${before?.text ?? '–'} → ${after?.text ?? '–'}`;

test('two drafts that differ in eleven figures have eleven changes, whatever was moved and reworded', async () => {
  const { changes, same } = await compared(FIRST_DRAFT, SECOND_DRAFT);
  expect(changes.map(row).toSorted()).toEqual(CHANGED.toSorted());
  expect(same).toBeGreaterThan(20);
  const back = await compared(SECOND_DRAFT, FIRST_DRAFT);
  expect(back.changes).toHaveLength(CHANGED.length);
});

test('the same text has no changes', async () => {
  expect((await compared(FIRST_DRAFT, FIRST_DRAFT)).changes).toEqual([]);
});

test('what now contradicts comes first, with what it contradicts; then what changed, what is new, what is gone', async () => {
  const { changes } = await compared(
    'Thu ngân sách đạt 80 tỷ đồng. Xã có 13 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch. Huyện mở 7 lớp học nghề.',
    'Thu ngân sách đạt 90 tỷ đồng. Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch. Trồng được 35 ha chè búp tươi.',
  );
  expect(changes.map(row)).toEqual(['13 dự án → 12 dự án', '80 tỷ đồng → 90 tỷ đồng', '– → 35 ha', '7 lớp học → –']);
  expect(changes.map(({ contradicts }) => contradicts !== null)).toEqual([true, false, false, false]);
  expect(changes[0]?.contradicts).toContain('4 + 9 = 13');
  expect(changes.map(({ difference }) => difference)).toEqual([
    { by: '-7.69', unit: '%' },
    { by: '12.5', unit: '%' },
    null,
    null,
  ]);
});

test('a contradiction that was there before is no news', async () => {
  const broken = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
  const { changes } = await compared(`${broken} Thu đạt 80 tỷ đồng.`, `Thu đạt 90 tỷ đồng. ${broken}`);
  expect(changes).toMatchObject([{ contradicts: null }]);
});

test('of what is not open there is nothing to compare', async () => {
  const params = { uri: URI, before: { uri: 'file:///trước.txt', text: '' } };
  expect(await answerTo(compare, compareRequest, { params, library: { open: async () => undefined } })).toBeNull();
});
