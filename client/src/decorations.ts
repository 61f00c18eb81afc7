import {
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { figuresRequest } from '../../server/src/protocol.ts';
import { isRead } from './documents.ts';
import { type DecoratedKind, KIND_IDS, KINDS } from './kinds.ts';
import { ask, type Server, uriOf } from './server.ts';

/**
 * Colours the figures of the visible editors, and keeps the colours up to date after every check of the server.
 * In between VS Code moves them along with the text, so nothing flickers while someone types.
 */
export function decorateFigures(server: Server): Disposable {
  const types = decorationTypes();
  /** Documents about which the server is being asked; true when there is reason to ask again. */
  const asked = new Map<TextDocument, boolean>();

  async function refresh(document: TextDocument): Promise<void> {
    if (asked.has(document)) {
      asked.set(document, true);
      return;
    }
    try {
      do {
        asked.set(document, false);
        await colour(document);
      } while (asked.get(document));
    } catch (error) {
      if (server.state === 'running') server.log.error(`Colouring ${document.uri}: ${error}`);
    } finally {
      asked.delete(document);
    }
  }

  async function colour(document: TextDocument): Promise<void> {
    const editors = () => editorsOf(document);
    const kinds = shownKinds(document);
    if (editors().length === 0 || server.state !== 'running') return;
    if (kinds.size === 0) return paint(editors(), types, new Map());
    const { version, figures } = await ask(server, figuresRequest, document);
    // An answer about an earlier text: the check of the present one will ask anew.
    if (version !== document.version) return;
    const ranges = new Map<DecoratedKind, Range[]>();
    for (const { kind, range } of figures) {
      if (kind === 'identifier' || !kinds.has(kind)) continue;
      const { start, end } = range;
      const place = new Range(start.line, start.character, end.line, end.character);
      ranges.get(kind)?.push(place) ?? ranges.set(kind, [place]);
    }
    paint(editors(), types, ranges);
  }

  const refreshVisible = () => {
    for (const document of visibleDocuments()) refresh(document);
  };
  return Disposable.from(
    ...types.values(),
    server.onDidCheck(({ uri }) => {
      for (const document of visibleDocuments()) if (uriOf(document) === uri) refresh(document);
    }),
    window.onDidChangeVisibleTextEditors(refreshVisible),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('soatSo.decorations')) refreshVisible();
    }),
    // A document whose language changes is closed and opened anew, its editor stays.
    workspace.onDidCloseTextDocument((document) => paint(editorsOf(document), types, new Map())),
  );
}

type Types = ReadonlyMap<DecoratedKind, TextEditorDecorationType>;

const decorationTypes = (): Types =>
  new Map(
    KIND_IDS.map((kind) => [kind, window.createTextEditorDecorationType({ color: new ThemeColor(KINDS[kind].color) })]),
  );

function paint(
  editors: readonly TextEditor[],
  types: Types,
  ranges: ReadonlyMap<DecoratedKind, readonly Range[]>,
): void {
  for (const editor of editors) for (const [kind, type] of types) editor.setDecorations(type, ranges.get(kind) ?? []);
}

function shownKinds(document: TextDocument): ReadonlySet<string> {
  const settings = workspace.getConfiguration('soatSo.decorations', document);
  return new Set(settings.get('enabled') ? settings.get<readonly string[]>('kinds') : []);
}

const editorsOf = (document: TextDocument): readonly TextEditor[] =>
  window.visibleTextEditors.filter((editor) => editor.document === document);

const visibleDocuments = (): ReadonlySet<TextDocument> =>
  new Set(window.visibleTextEditors.map(({ document }) => document).filter(isRead));
