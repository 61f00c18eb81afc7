import { type Diagnostic, languages, type Position, type Range, type TextDocument, type Uri, window } from 'vscode';
import { say, type Text } from './texts.ts';

/** Under this name the findings stand in Problems. */
const SOURCE = 'Soát Số';

export const isOurs = ({ source }: Diagnostic): boolean => source === SOURCE;

/** A finding, and the text that it is in. */
export interface FindingIn {
  readonly uri: Uri;
  readonly finding: Diagnostic;
}

/** The rule of a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a text, in the order of the text. */
export const findingsOf = (uri: Uri): readonly Diagnostic[] =>
  languages
    .getDiagnostics(uri)
    .filter(isOurs)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start));

/**
 * The finding that a command is about: the one at the cursor, else the only one, else the one that the person chooses.
 * Undefined where there is none, or none is chosen.
 */
export async function chooseFinding(
  document: TextDocument,
  cursor: Position | undefined,
): Promise<Diagnostic | undefined> {
  const all = findingsOf(document.uri);
  const here = cursor ? all.filter(({ range }) => range.contains(cursor)) : [];
  const candidates = here.length > 0 ? here : all;
  if (candidates.length <= 1) return candidates[0];
  const items = candidates.map((finding) => ({
    finding,
    label: document.getText(finding.range),
    description: `${say(LINE)} ${finding.range.start.line + 1}`,
    detail: finding.message,
  }));
  const options = { title: say(WHICH), matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.finding;
}

/** The sentences that the ranges are in, each once, in the order of the text. */
export function sentencesAt(document: TextDocument, ranges: readonly Range[]): readonly string[] {
  const places = ranges.map(({ start }) => {
    const { text } = document.lineAt(start.line);
    const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
    const from = ends.findLast((end) => end <= start.character) ?? 0;
    const to = ends.find((end) => end > start.character) ?? text.length;
    return { line: start.line, from, sentence: text.slice(from, to).trim() };
  });
  const inOrder = places.toSorted((a, b) => a.line - b.line || a.from - b.from);
  return [...new Set(inOrder.map(({ sentence }) => sentence))];
}

/** White space behind a full stop and before what may begin a sentence: not within `46.3`, `TP. 5` or `v.v. và`. */
const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}"“(])/gu;

const LINE: Text = { vi: 'dòng', en: 'line' };
const WHICH: Text = { vi: 'Cảnh báo nào?', en: 'Which finding?' };
