import { expect, test } from 'vitest';
import { isOfWhole, wholeOf } from '../../../server/src/core/relations/component.ts';

test('a whole is there only with all of its components, in any order', () => {
  expect(wholeOf(['in', undefined, 'out'])).toEqual(['out', 'in']);
  expect(wholeOf(['services', 'industry'])).toBeUndefined();
  expect(wholeOf(['state', 'foreign'])).toBeUndefined();
  expect(wholeOf(['domestic', 'foreign'])).toEqual(['domestic', 'foreign']);
});

test('product taxes go with the three sectors', () => {
  expect(isOfWhole(['agriculture', 'industry', 'services'], 'taxes')).toBe(true);
  expect(isOfWhole(['out', 'in'], 'taxes')).toBe(false);
  expect(isOfWhole(['out', 'in'], undefined)).toBe(false);
});
