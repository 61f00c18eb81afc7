import { type Disposable, env, Uri, ViewColumn, type Webview, type WebviewPanel, window, workspace } from 'vscode';
import { type TableValue, tableRequest } from '../../../server/src/protocol.ts';
import type { Asked, Shown } from '../../webview/messages.ts';
import { writeChosen } from '../files.ts';
import type { Server } from '../server.ts';
import { tell } from '../tell.ts';
import { say, type Text } from '../texts.ts';
import { rangeFrom } from './places.ts';
import { tableWords } from './table-words.ts';

/** The table of indicators by period, in a page of its own beside the texts. */
export interface Table extends Disposable {
  readonly show: () => void;
}

export function createTable(server: Server, extension: Uri, review: () => void): Table {
  let panel: WebviewPanel | undefined;

  const send = async () => {
    const page = panel;
    if (!page) return;
    const table = await server.request(tableRequest, {});
    const locale = say({ vi: 'vi', en: 'en' }) as Shown['locale'];
    await page.webview.postMessage({ table, words: tableWords(), locale } satisfies Shown);
  };
  const answer = (asked: Asked): unknown => {
    if (asked.ask === 'table') return send();
    if (asked.ask === 'review') return review();
    if ('value' in asked) return open(asked.value);
    if (asked.ask === 'copy') return env.clipboard.writeText(asked.text);
    return save(server, asked.text);
  };
  const open = ({ uri, range }: Pick<TableValue, 'uri' | 'range'>) =>
    window.showTextDocument(Uri.parse(uri), { selection: rangeFrom(range), viewColumn: columnOfTexts(panel) });
  const create = (): WebviewPanel => {
    const dist = Uri.joinPath(extension, 'dist');
    const made = window.createWebviewPanel('soatSo.table', tableWords().title, ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [dist],
    });
    made.webview.onDidReceiveMessage((asked: Asked) =>
      Promise.resolve(answer(asked)).catch((error) => server.log.error(`The figure table: ${error}`)),
    );
    made.onDidDispose(() => {
      panel = undefined;
    });
    made.webview.html = pageOf(made.webview, dist);
    return made;
  };
  const refreshed = server.onDidKnow(send);
  return {
    show() {
      if (panel) panel.reveal();
      else panel = create();
    },
    dispose() {
      refreshed.dispose();
      panel?.dispose();
    },
  };
}

/** Nothing is loaded but the page's own script and style; nothing of a text becomes HTML. */
function pageOf(webview: Webview, dist: Uri): string {
  const nonce = crypto.randomUUID();
  const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; font-src ${webview.cspSource}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${at('table.css')}">
</head>
<body><script nonce="${nonce}" src="${at('table.js')}"></script></body>
</html>`;
}

/** Beside the table, where the texts already are if they are. */
const columnOfTexts = (panel: WebviewPanel | undefined): ViewColumn =>
  window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== panel?.viewColumn)?.viewColumn ?? ViewColumn.Beside;

async function save(server: Server, csv: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const file = await window.showSaveDialog({
    title: tableWords().save,
    filters: { CSV: ['csv'] },
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, 'bang-so-lieu.csv') }),
  });
  if (file && (await writeChosen(server.log, file, csv))) tell(saved(workspace.asRelativePath(file)));
}

const saved = (file: string): Text => ({ vi: `Đã lưu bảng vào ${file}.`, en: `The table was saved in ${file}.` });
