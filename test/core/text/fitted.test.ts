import { expect, test } from 'vitest';
import { fitted } from '../../../server/src/core/text/fitted.ts';

test('is the same list, and another one than that which may still grow', () => {
  const growing = ['12 xã', '5%'];
  const kept = fitted(growing);
  growing.push('7 tỷ đồng');
  expect(kept).toEqual(['12 xã', '5%']);
});
