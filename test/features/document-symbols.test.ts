import { expect, test } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import { ask, type Situation, snapshotOf } from './harness.ts';

const TEXT = [
  '# Kinh tế',
  '## Thu',
  'Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.',
  '## Chi',
  'Chi ngân sách đạt 640 tỷ đồng.',
  '# Xã hội',
  'Tỷ lệ hộ nghèo còn 4,2%.',
].join('\n\n');

const TREES = { client: { takesSymbolTrees: true }, languageId: 'markdown' };

const symbolsOf = <Symbols>(text: string, situation: Situation): Symbols =>
  ask(documentSymbols, 'textDocument/documentSymbol', snapshotOf(text, situation)) as Symbols;

/** The outline as an editor draws it. */
const drawn = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
  symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${detail ? `${name}: ${detail}` : name}`,
    ...drawn(children, depth + 1),
  ]);

test('headings, under them indicators with their figures', () => {
  expect(drawn(symbolsOf(TEXT, TREES))).toEqual([
    'Kinh tế',
    '  Thu',
    '    Thu ngân sách: 830 tỷ đồng; 101%',
    '      830 tỷ đồng',
    '      101%',
    '  Chi',
    '    Chi ngân sách: 640 tỷ đồng',
    'Xã hội',
    '  Tỷ lệ hộ nghèo: 4,2%',
  ]);
});

test('a symbol holds its own name and all that is below it', () => {
  const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
    for (const inner of [selectionRange, ...children.map((child) => child.range)]) {
      expect([range.start.line, range.start.character] <= [inner.start.line, inner.start.character]).toBe(true);
      expect(inner.end.line < range.end.line || inner.end.character <= range.end.character).toBe(true);
    }
    for (const child of children) check(child);
  };
  const symbols: DocumentSymbol[] = symbolsOf(TEXT, TREES);
  expect(symbols.map(({ range: { start, end } }) => [start.line, end.line])).toEqual([
    [0, 8],
    [10, 12],
  ]);
  symbols.forEach(check);
});

test('a client that knows lists only gets one', () => {
  const list: SymbolInformation[] = symbolsOf(TEXT, { languageId: 'markdown' });
  expect(list.map(({ name, containerName }) => [containerName, name])).toContainEqual([
    'Chi',
    'Chi ngân sách: 640 tỷ đồng',
  ]);
});

test('a text that is not Vietnamese has no outline of ours', () => {
  expect(symbolsOf('# Economy\n\nRevenue grew by 6.01%.', TREES)).toEqual([]);
});
