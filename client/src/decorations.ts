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
import { type FiguresResult, figuresRequest } from '../../server/src/protocol.ts';
import { isRead } from './documents.ts';
import { type DecoratedKind, KIND_IDS, KINDS } from './kinds.ts';
import { type Server, uriOf } from './server.ts';

/** How many characters beyond what an editor shows are coloured, so that a short way up or down finds them coloured. */
const MARGIN = 20_000;

/**
 * Colours the figures that the editors show, and keeps the colours up to date after every check of the server.
 * In between VS Code moves them along with the text, so nothing flickers while someone types. The work grows with what
 * is on the screen and not with the text.
 */
export function decorateFigures(server: Server): Disposable {
  const types = decorationTypes();
  /** Editors for which the server is being asked; true when there is reason to ask again. */
  const asked = new Map<TextEditor, boolean>();
  /** What each editor has coloured. */
  const painted = new WeakMap<TextEditor, Painted>();

  async function refresh(editor: TextEditor): Promise<void> {
    if (asked.has(editor)) {
      asked.set(editor, true);
      return;
    }
    try {
      do {
        asked.set(editor, false);
        await colour(editor);
      } while (asked.get(editor));
    } catch (error) {
      if (server.state === 'running') server.log.error(`Colouring ${editor.document.uri}: ${error}`);
    } finally {
      asked.delete(editor);
    }
  }

  async function colour(editor: TextEditor): Promise<void> {
    if (server.state !== 'running') return;
    const { document } = editor;
    const kinds = shownKinds(document);
    const range = withMargin(editor);
    if (kinds.size === 0) return paint(editor, { range, places: new Map() });
    const { version, figures } = await server.request(figuresRequest, {
      uri: uriOf(document),
      range: toProtocol(range),
    });
    // An answer about an earlier text: the check of the present one will ask anew.
    if (version === document.version) paint(editor, { range, places: placesOf(figures, kinds) });
  }

  function paint(editor: TextEditor, now: Painted): void {
    const before = painted.get(editor)?.places;
    painted.set(editor, now);
    for (const [kind, type] of types) {
      const places = now.places.get(kind) ?? [];
      if (places.length > 0 || before?.has(kind)) editor.setDecorations(type, places);
    }
  }

  const refreshVisible = () => {
    for (const editor of readEditors()) refresh(editor);
  };
  return Disposable.from(
    ...types.values(),
    server.onDidCheck(({ uri }) => {
      for (const editor of readEditors()) if (uriOf(editor.document) === uri) refresh(editor);
    }),
    window.onDidChangeVisibleTextEditors(refreshVisible),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const { range } = painted.get(textEditor) ?? {};
      const isPainted = range && textEditor.visibleRanges.every((visible) => range.contains(visible));
      if (!isPainted && isRead(textEditor.document)) refresh(textEditor);
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('soatSo.decorations')) refreshVisible();
    }),
    // A document whose language changes is closed and opened anew, its editor stays.
    workspace.onDidCloseTextDocument((document) => {
      for (const editor of window.visibleTextEditors)
        if (editor.document === document) paint(editor, { range: withMargin(editor), places: new Map() });
    }),
  );
}

type Places = ReadonlyMap<DecoratedKind, readonly Range[]>;

interface Painted {
  readonly range: Range;
  readonly places: Places;
}

const decorationTypes = (): ReadonlyMap<DecoratedKind, TextEditorDecorationType> =>
  new Map(
    KIND_IDS.map((kind) => [kind, window.createTextEditorDecorationType({ color: new ThemeColor(KINDS[kind].color) })]),
  );

/** From the first visible character to the last, and what is near. */
function withMargin({ document, visibleRanges }: TextEditor): Range {
  const first = visibleRanges[0]?.start ?? document.positionAt(0);
  const last = visibleRanges.at(-1)?.end ?? first;
  return new Range(
    document.positionAt(document.offsetAt(first) - MARGIN),
    document.positionAt(document.offsetAt(last) + MARGIN),
  );
}

/** Plain values: classes of VS Code do not reach a worker whole. */
const toProtocol = ({ start, end }: Range) => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

function placesOf(figures: FiguresResult['figures'], kinds: ReadonlySet<string>): Places {
  const places = new Map<DecoratedKind, Range[]>();
  for (const { kind, range } of figures) {
    if (kind === 'identifier' || !kinds.has(kind)) continue;
    const { start, end } = range;
    const place = new Range(start.line, start.character, end.line, end.character);
    places.get(kind)?.push(place) ?? places.set(kind, [place]);
  }
  return places;
}

function shownKinds(document: TextDocument): ReadonlySet<string> {
  const settings = workspace.getConfiguration('soatSo.decorations', document);
  return new Set(settings.get('enabled') ? settings.get<readonly string[]>('kinds') : []);
}

const readEditors = (): readonly TextEditor[] => window.visibleTextEditors.filter(({ document }) => isRead(document));
