import { expect, test } from 'vitest';
import { scopesAnnounced, scopesIn, scopesOfTitle, wideScopesIn } from '../../../server/src/core/across/scope.ts';
import { tokens } from '../../harness.ts';

const scopes = (text: string): number => scopesIn(tokens(text), 0, tokens(text).count);

test.each([
  ['thu ngân sách kể cả dầu thô', 'thu ngân sách không kể dầu thô'],
  ['số xã đạt chuẩn', 'số xã đạt chuẩn tăng thêm'],
  ['lũy kế thu đạt', 'thu trong tháng đạt'],
  ['thu đạt', 'thu ước đạt'],
  ['thu đạt', 'dự toán thu'],
  ['ước đạt', 'dự toán thu'],
  ['giai đoạn 1 thu', 'thu'],
  ['thu của hải quan', 'thu của cục thuế'],
])('%s is not %s', (one, other) => {
  expect(scopes(one)).not.toBe(scopes(other));
});

test('the plan that a percent is of makes none', () => {
  expect(scopes('đạt 101% kế hoạch, thu')).toBe(scopes('thu'));
});

test('what holds for a sentence, a title, a list', () => {
  const [wide, narrow] = [tokens('lũy kế'), tokens('còn lại')];
  expect(wideScopesIn(wide, 0, wide.count)).toBe(scopes('lũy kế'));
  expect(wideScopesIn(narrow, 0, narrow.count)).toBe(0);
  expect(scopesOfTitle(tokens('Hải quan ước thu'))).toBe(scopes('hải quan'));
  expect(scopesAnnounced(tokens('Một số chỉ tiêu của hải quan:'))).toBe(scopes('chỉ tiêu'));
});
