import {
  Disposable,
  LanguageStatusSeverity,
  languages,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { activeDocument, DOCUMENTS } from './documents.ts';
import { type Server, uriOf } from './server.ts';
import { say, TEXTS } from './texts.ts';

const NAME = 'Soát Số';
const SHOW_PROBLEMS = 'workbench.actions.view.problems';
const RESTART = 'soatSo.restart';

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

  const show = () => {
    const document = activeDocument();
    const { text, detail, severity, busy, command, inBar } = describe(server, document, statuses);
    Object.assign(item, { text: `${NAME}: ${text}`, severity, busy, command });
    Object.assign(bar, { text: `${NAME}: ${text}`, tooltip: detail, command: command?.command });
    if (document && inBar) bar.show();
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
  readonly command: { readonly command: string; readonly title: string } | undefined;
  readonly inBar: boolean;
}

function describe(
  server: Server,
  document: TextDocument | undefined,
  statuses: ReadonlyMap<string, Status>,
): Description {
  const { Information, Warning, Error: Broken } = LanguageStatusSeverity;
  if (server.state === 'stopped') {
    const command = { command: RESTART, title: 'Restart' };
    return { text: say(TEXTS.notRunning), severity: Broken, busy: false, command, inBar: true };
  }
  const status = document && statuses.get(uriOf(document));
  if (!status) {
    return { text: say(TEXTS.reading), severity: Information, busy: true, command: undefined, inBar: false };
  }
  if (status.silent) {
    const tooLarge = status.silent === 'too-large';
    const severity = tooLarge ? Warning : Information;
    const text = say(TEXTS.silent[status.silent]);
    return { text, severity, busy: false, command: undefined, inBar: tooLarge };
  }
  const command = { command: SHOW_PROBLEMS, title: say(TEXTS.openProblems) };
  const severity = status.findings.error + status.findings.warning > 0 ? Warning : Information;
  const [text, detail] = [say(TEXTS.summary(status)), say(TEXTS.details(status))];
  return { text, detail, severity, busy: false, command, inBar: true };
}
