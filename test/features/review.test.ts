import { expect, test } from 'vitest';
import { review } from '../../server/src/features/review.ts';
import { reviewRequest } from '../../server/src/protocol.ts';
import { knownFrom } from '../views/known-text.ts';
import { answerTo, snapshotOf } from './harness.ts';

test('a review ends with what was read, what was found and what could not be read', async () => {
  const texts = ['Xã có 12 dự án, gồm 4 dự án vượt và 9 dự án đạt kế hoạch.', 'No Vietnamese, 5%.', ''];
  const unread = [{ uri: 'file:///b.txt', message: 'Không có quyền truy cập.' }];
  const library = {
    review: async () => ({ read: texts.map((text) => knownFrom(snapshotOf(text))), unread, conflicts: 2 }),
  };
  const asking = { isCancelled: () => true };
  const result = await answerTo(review, reviewRequest, { params: { folders: null }, library, asking });
  expect(result).toEqual({
    texts: 3,
    silent: 1,
    figures: 3,
    checked: 1,
    findings: { error: 0, warning: 1, information: 0, hint: 0 },
    conflicts: 2,
    unread,
    isCancelled: true,
  });
});
