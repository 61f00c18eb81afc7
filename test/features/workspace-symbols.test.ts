import { expect, test } from 'vitest';
import type { SymbolInformation } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols.ts';
import { ASKING, libraryOf, snapshotOf } from './harness.ts';

const TEXTS = [
  'Năm 2023, thu ngân sách đạt 830 tỷ đồng. Chi ngân sách đạt 640 tỷ đồng.',
  'Thu ngân sách đạt 850 tỷ đồng.',
];

async function symbols(query: string, texts: readonly string[] = TEXTS): Promise<SymbolInformation[]> {
  const read = texts.map((text, n) => ({ ...snapshotOf(text), uri: `file:///${n}.txt` }));
  const [answer] = workspaceSymbols(snapshotOf('').client).libraryAnswers ?? [];
  return (await answer?.answer(libraryOf(read), { query } as never, ASKING)) as SymbolInformation[];
}

test('indicators are found by words of their names, in every text', async () => {
  expect((await symbols('thu ngân')).map(({ name, containerName }) => [name, containerName])).toEqual([
    ['thu ngân sách: 830 tỷ đồng', '2023'],
    ['Thu ngân sách: 850 tỷ đồng', undefined],
  ]);
  expect((await symbols('chi ngan sach')).map(({ location }) => location)).toEqual([
    { uri: 'file:///0.txt', range: { start: { line: 0, character: 59 }, end: { line: 0, character: 70 } } },
  ]);
});

test('nothing is looked for without a word', async () => {
  expect(await symbols(' ')).toEqual([]);
});

test('more than anyone reads is not sent', async () => {
  expect(await symbols('thu', ['Thu ngân sách đạt 830 tỷ đồng.\n\n'.repeat(600)])).toHaveLength(500);
});
