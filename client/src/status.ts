import {
  type Command,
  Disposable,
  LanguageStatusSeverity,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { COMMANDS } from './commands/titles.ts';
import { activeDocument, DOCUMENTS, isBeyondReach } from './documents.ts';
import { type Server, uriOf } from './server.ts';
import { say, TEXTS } from './texts.ts';

const NAME = 'Soát Số';

/**
 * Says what is known of the active text: how many figures, how many could be compared, how many to review, or why
 * nothing is checked. The language status item always does; the status bar stays free where a text is not Vietnamese.
 */
export function showStatus(server: Server): Disposable {
  const statuses = new Map<string, Status>();
  const item = languages.createLanguageStatusItem('soatSo.status', DOCUMENTS);
  item.name = NAME;
  const bar = window.createStatusBarItem('soatSo.status', StatusBarAlignment.Right, 100);
  bar.name = NAME;

  let turn = 0;
  const show = async () => {
    const document = activeDocument();
    turn++;
    const mine = turn;
    const isHidden = !document && (await isBeyondReach());
    // Another text has come before the answer.
    if (mine !== turn) return;
    const { text, detail, severity, busy, command, inBar } = isHidden
      ? BEYOND_REACH()
      : describe(server, document, statuses);
    Object.assign(item, { text: `${NAME}: ${text}`, detail: detail?.split('\n')[0] ?? '', severity, busy, command });
    Object.assign(bar, { text: `${NAME}: ${text}`, tooltip: tooltipOf(detail), command });
    if (inBar) bar.show();
    else bar.hide();
  };
  show();
  return Disposable.from(
    item,
    bar,
    server.onDidCheck((status) => {
      statuses.set(status.uri, status);
      show();
    }),
    server.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    window.tabGroups.onDidChangeTabs(show),
    workspace.onDidCloseTextDocument((document) => {
      statuses.delete(uriOf(document));
    }),
    workspace.onDidOpenTextDocument(show),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('soatSo.locale')) show();
    }),
  );
}

interface Description {
  readonly text: string;
  readonly detail?: string;
  readonly severity: LanguageStatusSeverity;
  readonly busy: boolean;
  readonly command: Command | undefined;
  readonly inBar: boolean;
}

const { Information, Warning, Error: Broken } = LanguageStatusSeverity;

function describe(
  server: Server,
  document: TextDocument | undefined,
  statuses: ReadonlyMap<string, Status>,
): Description {
  const inBar = document !== undefined;
  if (server.state === 'stopped') {
    const command = { command: 'soatSo.restart', title: say(COMMANDS.restart) };
    return { text: say(TEXTS.notRunning), severity: Broken, busy: false, command, inBar };
  }
  const status = document && statuses.get(uriOf(document));
  if (!status) {
    return { text: say(TEXTS.reading), severity: Information, busy: true, command: undefined, inBar: false };
  }
  if (status.silent) return describeSilence(status.silent);
  const command = { command: 'workbench.actions.view.problems', title: say(TEXTS.openProblems) };
  const severity = status.findings.error + status.findings.warning > 0 ? Warning : Information;
  const [text, detail] = [say(TEXTS.summary(status)), say(TEXTS.details(status))];
  return { text, detail, severity, busy: false, command, inBar };
}

type Silence = NonNullable<Status['silent']>;

/** Where a setting is the reason, it is a click away. */
function describeSilence(silent: Silence): Description {
  const setting = SETTINGS[silent];
  const severity = silent === 'too-large' ? Warning : Information;
  const command = setting
    ? { command: 'workbench.action.openSettings', title: say(TEXTS.settings), arguments: [setting] }
    : undefined;
  return { text: say(TEXTS.silent[silent]), severity, busy: false, command, inBar: silent !== 'not-vietnamese' };
}

const SETTINGS: Partial<Record<Silence, string>> = { 'too-large': 'soatSo.size.limit', off: 'soatSo.check.when' };

const BEYOND_REACH = (): Description => ({
  text: say(TEXTS.beyondReach),
  detail: say(TEXTS.whyBeyondReach),
  severity: Warning,
  busy: false,
  command: undefined,
  inBar: true,
});

/** What stands behind the summary, and what can be done from here. */
function tooltipOf(detail: string | undefined): MarkdownString | undefined {
  if (detail === undefined) return undefined;
  const tooltip = new MarkdownString(detail.replaceAll('\n', '\n\n'));
  const links = (['showUnchecked', 'exportJson', 'showLog'] as const).map(
    (name) => `[${say(COMMANDS[name])}](command:soatSo.${name})`,
  );
  tooltip.appendMarkdown(`\n\n---\n\n${links.join(' · ')}`);
  tooltip.isTrusted = { enabledCommands: ['soatSo.showUnchecked', 'soatSo.exportJson', 'soatSo.showLog'] };
  return tooltip;
}
