import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { Server } from '../server.ts';
import { type ComparisonView, createComparisonView } from './comparison.ts';
import { createFiguresView } from './figures.ts';
import { createTable, type Table } from './table.ts';

/** What commands show their results in. */
export interface Views extends Disposable {
  readonly comparison: ComparisonView;
  readonly table: Table;
}

export function createViews({ extensionUri }: ExtensionContext, server: Server): Views {
  const [comparison, table] = [
    createComparisonView(),
    createTable(server, extensionUri, () => void commands.executeCommand('soatSo.reviewFolder')),
  ];
  const all = Disposable.from(comparison, table, createFiguresView(server));
  return { comparison, table, dispose: () => all.dispose() };
}
