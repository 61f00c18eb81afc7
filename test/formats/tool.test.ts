import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { TOOL } from '../../server/src/formats/tool.ts';

test('exports name the version that is published', () => {
  expect(TOOL.version).toBe(manifest.version);
});
