import { expect, test } from 'vitest';
import { report } from '../../server/src/features/report.ts';
import { reportRequest } from '../../server/src/protocol.ts';
import { knownFrom } from '../views/known-text.ts';
import { answerTo, snapshotOf } from './harness.ts';

const known = (uri: string) => knownFrom({ ...snapshotOf('Còn 27/26 chỉ tiêu không đạt kế hoạch.'), uri });
const library = { known: async () => [known('file:///a/một.txt'), known('file:///a/hai.txt')] };

const reported = (uris: string[] | null): Promise<string> =>
  answerTo(report, reportRequest, { params: { uris, locale: 'vi' }, library });

test('of all texts that are known, or of those that are named', async () => {
  expect(await reported(null)).toMatch(/hai\.txt[\s\S]*một\.txt/);
  expect(await reported(['file:///a/một.txt'])).not.toContain('hai.txt');
});
