import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedTexts } from '../bench/corpus.ts';
import { startingTexts } from './corpus.ts';
import { complaintOf, type Input } from './oracles.ts';

/** Inputs that fuzzing found, each as short as it goes; what they broke is put right. */
const CRASHES = existsSync('test/fuzz/crashes') ? readdirSync('test/fuzz/crashes') : [];

test.each(CRASHES)('%s', async (name) => {
  const input: Input = JSON.parse(readFileSync(`test/fuzz/crashes/${name}`, 'utf8'));
  expect(await complaintOf(input)).toBeUndefined();
});

test('what fuzzing starts from breaks no law', async () => {
  for (const text of startingTexts(seedTexts('seeds')))
    expect(await complaintOf({ text, before: '' }), text).toBeUndefined();
});
