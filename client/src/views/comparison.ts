import {
  commands,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Comparison, FigureChange } from '../../../server/src/protocol.ts';
import { say, type Text } from '../texts.ts';
import { rangeFrom } from './places.ts';
import { titled } from './title.ts';

/** Two texts whose figures were compared. */
export interface Compared {
  readonly before: Uri;
  readonly after: Uri;
}

export interface ComparisonView extends Disposable {
  readonly show: (comparison: Comparison, compared: Compared) => Promise<void>;
}

type Sort = 'contradicts' | 'changed' | 'added' | 'removed';

interface Section {
  readonly sort: Sort;
  readonly changes: readonly FigureChange[];
}

type Node = Section | FigureChange;

/** The view of what changed among the figures of two texts. A click shows both side by side, at the figure. */
export function createComparisonView(): ComparisonView {
  const changed = new EventEmitter<void>();
  let sections: readonly Section[] = [];
  let compared: Compared | undefined;
  const view = window.createTreeView<Node>('soatSo.comparison', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node ? ('changes' in node ? [...node.changes] : []) : [...sections]),
      getTreeItem: (node) => ('changes' in node ? itemOfSection(node) : itemOfChange(node, compared)),
    },
  });
  const open = (side: 'before' | 'after') => async (change?: FigureChange) => {
    const row = change?.[side];
    if (!row || !compared) return;
    const document = await workspace.openTextDocument(compared[side]);
    await window.showTextDocument(document, { selection: rangeFrom(row.range), preview: true });
  };
  const all = Disposable.from(
    ...[view, titled(view, 'soatSo.comparison'), changed],
    commands.registerCommand('soatSo.comparison.openBefore', open('before')),
    commands.registerCommand('soatSo.comparison.openAfter', open('after')),
  );
  return {
    async show(comparison, texts) {
      compared = texts;
      sections = sectionsOf(comparison.changes);
      view.message = say(summaryOf(comparison, texts));
      changed.fire();
      await commands.executeCommand('soatSo.comparison.focus');
    },
    dispose: () => all.dispose(),
  };
}

const SORTS: readonly Sort[] = ['contradicts', 'changed', 'added', 'removed'];

const sectionsOf = (changes: readonly FigureChange[]): Section[] =>
  SORTS.map((sort) => ({ sort, changes: changes.filter((change) => sortOf(change) === sort) })).filter(
    (section) => section.changes.length > 0,
  );

function sortOf({ before, after, contradicts }: FigureChange): Sort {
  if (contradicts) return 'contradicts';
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

function itemOfSection({ sort, changes }: Section): TreeItem {
  const item = new TreeItem(say(SECTIONS[sort]), TreeItemCollapsibleState.Expanded);
  item.description = String(changes.length);
  item.iconPath = ICONS[sort];
  return item;
}

function itemOfChange(change: FigureChange, compared: Compared | undefined): TreeItem {
  const { before, after, contradicts } = change;
  const item = new TreeItem([before?.text, after?.text].filter(Boolean).join(' → '));
  const indicator = after?.indicator ?? before?.indicator;
  item.description = [differenceWords(change), indicator].filter(Boolean).join(' · ');
  item.tooltip = [item.label, indicator, contradicts].filter(Boolean).join('\n');
  item.accessibilityInformation = { label: [say(SECTIONS[sortOf(change)]), item.label, item.description].join(', ') };
  item.iconPath = ICONS[sortOf(change)];
  item.contextValue = before && after ? 'both' : before ? 'before' : 'after';
  if (compared) item.command = { title: '', ...openingOf(change, compared) };
  return item;
}

/** Both texts side by side where the figure is in both, else the one that it is in. */
function openingOf(change: FigureChange, { before, after }: Compared) {
  if (!change.after) return { command: 'soatSo.comparison.openBefore', arguments: [change] };
  const options = { selection: rangeFrom(change.after.range), preview: true };
  const title = `${nameOf(before)} ↔ ${nameOf(after)}`;
  return { command: 'vscode.diff', arguments: [before, after, title, options] };
}

/** `+2,69%`, `−0,9 điểm %` */
export function differenceWords({ difference }: Pick<FigureChange, 'difference'>): string {
  if (!difference) return '';
  const { by, unit } = difference;
  const size = Number(by.replace('-', ''));
  const [vi, en] = (['vi', 'en'] as const).map((locale) => size.toLocaleString(locale, { maximumFractionDigits: 10 }));
  const sign = by.startsWith('-') ? '−' : '+';
  return sign + (unit === '%' ? say({ vi: `${vi}%`, en: `${en}%` }) : say({ vi: `${vi} điểm %`, en: `${en} points` }));
}

function nameOf({ scheme, path }: Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return scheme === 'git' ? say({ vi: `${name} (bản trước)`, en: `${name} (last commit)` }) : name;
}

function summaryOf({ changes, same }: Comparison, { before, after }: Compared): Text {
  const names = `${nameOf(before)} → ${nameOf(after)}`;
  return changes.length === 0
    ? {
        vi: `${names}: không có số liệu nào thay đổi (${same} số liệu giống nhau).`,
        en: `${names}: no figure changed (${same} are the same).`,
      }
    : {
        vi: `${names}: ${changes.length} thay đổi, ${same} số liệu giống nhau.`,
        en: `${names}: ${changes.length} changes, ${same} figures are the same.`,
      };
}

const SECTIONS: Readonly<Record<Sort, Text>> = {
  contradicts: { vi: 'Nay chưa khớp', en: 'Do not agree now' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  added: { vi: 'Thêm mới', en: 'New' },
  removed: { vi: 'Không còn', en: 'Gone' },
};
const ICONS: Readonly<Record<Sort, ThemeIcon>> = {
  contradicts: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  changed: new ThemeIcon('edit'),
  added: new ThemeIcon('add'),
  removed: new ThemeIcon('remove'),
};
