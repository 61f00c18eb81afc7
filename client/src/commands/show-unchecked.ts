import {
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from 'vscode';
import { statusRequest, type UncheckedItem, uncheckedRequest } from '../../../server/src/protocol.ts';
import { ask } from '../server.ts';
import { tell } from '../tell.ts';
import { say, sentence, TEXTS, type Text } from '../texts.ts';
import { aboutDocument } from './command.ts';

/**
 * Lists what of the active text could not be checked, with the reasons, since silence proves nothing. The item that is
 * passed over is shown in the text; without a choice the cursor stays where it was.
 */
export const showUnchecked = aboutDocument(async (server, document) => {
  const [{ items }, status] = await Promise.all([
    ask(server, uncheckedRequest, document),
    ask(server, statusRequest, document),
  ]);
  if (status?.silent) return tell(sentence(TEXTS.silent[status.silent]));
  if (items.length === 0) return tell(ALL_CHECKED);
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (editor) choose(editor, items);
});

interface Choice extends QuickPickItem {
  readonly range?: Range;
}

function choose(editor: TextEditor, items: readonly UncheckedItem[]): void {
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const picker = window.createQuickPick<Choice>();
  let isChosen = false;
  picker.title = say(TITLE({ count: items.length }));
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  const isOfTime = ({ reason }: UncheckedItem) => reason === 'only-time';
  const [relations, figures] = [
    items.filter(({ about }) => about === 'relation'),
    items.filter(({ about }) => about === 'figure'),
  ];
  picker.items = [
    ...section(RELATIONS, relations, editor.document),
    ...section(
      FIGURES,
      figures.filter((figure) => !isOfTime(figure)),
      editor.document,
    ),
    ...section(TIMES, figures.filter(isOfTime), editor.document),
  ];
  picker.onDidChangeActive(([item]) => item?.range && reveal(editor, item.range));
  picker.onDidAccept(() => {
    isChosen = true;
    const [item] = picker.activeItems;
    picker.hide();
    if (item?.range) window.showTextDocument(editor.document, { selection: item.range, viewColumn: editor.viewColumn });
  });
  picker.onDidHide(() => {
    picker.dispose();
    if (isChosen) return;
    editor.selection = before.selection;
    if (before.visible) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
  });
  picker.show();
}

function section(title: Text, items: readonly UncheckedItem[], document: TextDocument): readonly Choice[] {
  if (items.length === 0) return [];
  const heading = { label: `${say(title)} (${items.length})`, kind: QuickPickItemKind.Separator };
  return [heading, ...items.map((item) => choiceOf(item, document))];
}

function choiceOf({ text, why, note, range: { start, end } }: UncheckedItem, document: TextDocument): Choice {
  const range = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  return {
    label: text,
    description: `${say(LINE)} ${range.start.line + 1}`,
    detail: note ? `${why} ${note}` : why,
    range,
  };
}

function reveal(editor: TextEditor, range: Range): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

const ALL_CHECKED: Text = {
  vi: 'Soát Số: mọi số liệu đọc được trong văn bản này đều đã đối chiếu.',
  en: 'Soát Số: every figure that was read in this text has been checked.',
};
const TITLE = ({ count }: { count: number }): Text => ({
  vi: `${count.toLocaleString('vi')} chỗ chưa đối chiếu được: không có cảnh báo chưa phải là đúng`,
  en: `${count.toLocaleString('en')} not checked: no finding there proves nothing`,
});
const RELATIONS: Text = { vi: 'Các số đi với nhau', en: 'Figures that belong together' };
const FIGURES: Text = { vi: 'Số liệu đứng một mình', en: 'Figures by themselves' };
const TIMES: Text = { vi: 'Ngày tháng, kỳ', en: 'Dates and periods' };
const LINE: Text = { vi: 'dòng', en: 'line' };
