import { expect, test } from 'vitest';
import { report } from '../../server/src/features/report.ts';
import { knownOf } from '../../server/src/workspace/known.ts';
import { snapshotOf } from './harness.ts';

const known = (uri: string) => knownOf({ ...snapshotOf('Còn 27/26 chỉ tiêu không đạt kế hoạch.'), uri });
const library = { known: async () => [known('file:///a/một.txt'), known('file:///a/hai.txt')] };

const reported = (uris: string[] | null): Promise<string> => {
  const [answer] = report(snapshotOf('').client).libraryAnswers ?? [];
  return answer?.answer(library as never, { uris, locale: 'vi' } as never, {} as never) as Promise<string>;
};

test('of all texts that are known, or of those that are named', async () => {
  expect(await reported(null)).toMatch(/hai\.txt[\s\S]*một\.txt/);
  expect(await reported(['file:///a/một.txt'])).not.toContain('hai.txt');
});
