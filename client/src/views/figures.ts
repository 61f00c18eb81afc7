import {
  commands,
  Disposable,
  EventEmitter,
  env,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import {
  type Group,
  type GroupEntry,
  type Groups,
  type GroupsParams,
  groupRequest,
  groupsRequest,
} from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { say, type Text } from '../texts.ts';
import { lineOf, rangeFrom, revealing } from './places.ts';
import { titled } from './title.ts';

type Node = { readonly group: Group } | { readonly entry: GroupEntry } | { readonly more: number };

/** How long the texts must be left alone before the view is drawn again, in milliseconds. */
const PAUSE = 400;

/** The figures and findings of all texts that are open or were reviewed, in groups, with a filter. */
export function createFiguresView(server: Server): Disposable {
  const changed = new EventEmitter<void>();
  let asked: GroupsParams = { by: 'finding', filter: '' };
  const view = window.createTreeView<Node>('soatSo.figures', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => (node ? ('group' in node ? entriesOf(node.group) : []) : roots()),
      getTreeItem: (node) => itemOf(node, asked.by),
    },
  });

  const tell = ({ texts, figures, findings, groups }: Groups) => {
    view.badge = findings > 0 ? { value: findings, tooltip: say(toCheck(findings)) } : undefined;
    view.description = asked.filter ? `${say(BY[asked.by])} · “${asked.filter}”` : say(BY[asked.by]);
    const empty = texts === 0 ? 'texts' : figures === 0 ? 'figures' : asked.filter ? 'filter' : 'findings';
    commands.executeCommand('setContext', 'soatSo.figures.empty', groups.length > 0 ? '' : empty);
    commands.executeCommand('setContext', 'soatSo.figures.isFiltered', asked.filter !== '');
  };
  const ask = async (params: GroupsParams): Promise<Groups> => {
    const groups = await server.request(groupsRequest, params);
    tell(groups);
    return groups;
  };
  const roots = async (): Promise<Node[]> => {
    const { groups, more } = await ask(asked);
    return [...groups.map((group) => ({ group })), ...(more > 0 ? [{ more }] : [])];
  };
  const entriesOf = async ({ key }: Group): Promise<Node[]> => {
    const { entries, more } = await server.request(groupRequest, { ...asked, key });
    return [...entries.map((entry) => ({ entry })), ...(more > 0 ? [{ more }] : [])];
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Of a view that is not seen only the number beside its icon is kept up to date. */
  const refresh = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (server.state !== 'running') return;
      if (view.visible) changed.fire();
      else ask({ by: 'finding', filter: '' }).catch((error) => server.log.warn(`The figures view: ${error}`));
    }, PAUSE);
  };
  const show = (next: Partial<GroupsParams>) => {
    asked = { ...asked, ...next };
    changed.fire();
  };
  return Disposable.from(
    view,
    titled(view, 'soatSo.figures'),
    changed,
    { dispose: () => clearTimeout(waiting) },
    server.onDidCheck(refresh),
    server.onDidKnow(refresh),
    server.onDidChangeState(refresh),
    view.onDidChangeVisibility(({ visible }) => visible && changed.fire()),
    commands.registerCommand('soatSo.figures.groupBy', async () => {
      const choices = (Object.keys(BY) as GroupsParams['by'][]).map((by) => ({ by, label: say(BY[by]) }));
      const chosen = await window.showQuickPick(choices, { title: say(GROUP_BY) });
      if (chosen) show({ by: chosen.by });
    }),
    commands.registerCommand('soatSo.figures.filter', async () => {
      const filter = await window.showInputBox({ title: say(FILTER), prompt: say(FILTER_HELP), value: asked.filter });
      if (filter !== undefined) show({ filter: filter.trim() });
    }),
    commands.registerCommand('soatSo.figures.clearFilter', () => show({ filter: '' })),
    ...ofEntries(),
  );
}

/** What the menu of a figure or finding does. */
const ofEntries = (): Disposable[] => [
  commands.registerCommand('soatSo.figures.copyValue', ({ entry }: { entry: GroupEntry }) =>
    env.clipboard.writeText(wordsToCopy(entry)),
  ),
  commands.registerCommand('soatSo.figures.explain', async ({ entry }: { entry: GroupEntry }) => {
    await reveal(entry);
    await commands.executeCommand('editor.action.showHover');
  }),
  commands.registerCommand('soatSo.figures.ignore', async ({ entry }: { entry: GroupEntry }) => {
    await reveal(entry);
    await commands.executeCommand('editor.action.quickFix');
  }),
];

/** The exact value of a figure; of a finding its calculation. */
const wordsToCopy = ({ figure, finding }: GroupEntry): string =>
  figure
    ? (figure.value ?? [figure.low, figure.high].filter(Boolean).join(' – '))
    : (finding?.arithmetic ?? finding?.message ?? '');

async function reveal({ uri, figure, finding }: GroupEntry): Promise<void> {
  const range = (figure ?? finding)?.range;
  await window.showTextDocument(Uri.parse(uri), range && { selection: rangeFrom(range), preview: true });
}

function itemOf(node: Node, by: GroupsParams['by']): TreeItem {
  if ('more' in node) return new TreeItem(say(moreOf(node.more)));
  if ('entry' in node) return itemOfEntry(node.entry, by);
  const { key, label, count } = node.group;
  const item = new TreeItem(
    label,
    by === 'finding' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.description = String(count);
  item.iconPath = by === 'finding' ? ThemeIcon.File : new ThemeIcon(by === 'kind' ? 'symbol-unit' : 'symbol-field');
  if (by === 'finding') item.resourceUri = Uri.parse(key);
  return item;
}

function itemOfEntry({ uri, name, figure, finding }: GroupEntry, by: GroupsParams['by']): TreeItem {
  const item = new TreeItem(finding?.message ?? figure?.text ?? '');
  const range = (figure ?? finding)?.range;
  const line = range ? say({ vi: `dòng ${lineOf(range)}`, en: `line ${lineOf(range)}` }) : '';
  item.description = finding
    ? line
    : [by === 'kind' ? figure?.indicator : null, figure?.period, name, line].filter(Boolean).join(' · ');
  item.tooltip = [item.label, figure?.indicator, finding?.arithmetic, `${name}, ${line}`].filter(Boolean).join('\n');
  item.iconPath = finding ? LEVEL_ICONS[finding.severity] : new ThemeIcon('symbol-number');
  item.contextValue = finding ? 'finding' : 'figure';
  if (range) item.command = revealing(uri, range);
  return item;
}

const LEVEL_ICONS = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'),
  hint: new ThemeIcon('lightbulb'),
};

const BY: Readonly<Record<GroupsParams['by'], Text>> = {
  finding: { vi: 'theo cảnh báo', en: 'by finding' },
  indicator: { vi: 'theo chỉ tiêu', en: 'by indicator' },
  kind: { vi: 'theo loại', en: 'by kind' },
};
const GROUP_BY: Text = { vi: 'Xếp số liệu', en: 'Group the figures' };
const FILTER: Text = { vi: 'Lọc số liệu', en: 'Filter the figures' };
const FILTER_HELP: Text = {
  vi: 'Các từ phải có, có dấu hoặc không dấu: chỉ tiêu, con số, năm, tên văn bản',
  en: 'Words that must be there, with or without marks: an indicator, a number, a year, a file name',
};
const toCheck = (count: number): Text => ({ vi: `${count} chỗ cần kiểm tra`, en: `${count} to review` });
const moreOf = (count: number): Text => ({
  vi: `… và ${count} mục nữa: hãy lọc bớt`,
  en: `… and ${count} more: use the filter`,
});
