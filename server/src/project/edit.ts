import { applyEdits, type Edit, type FormattingOptions, modify, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../core/index.ts';
import type { IgnoredEntry } from './project.ts';

/** A change of a project's file; null where it cannot be understood, so that it is not made worse. */
export type Change = { readonly edits: readonly (Span & { readonly newText: string })[]; readonly text: string } | null;

/**
 * The file with one more finding, or rule, to be ignored: comments, order and form of all else stay. `text` is null where
 * there is no file yet.
 */
export function withIgnored(text: string | null, entry: IgnoredEntry): Change {
  const before = text ?? '';
  const key = 'rule' in entry ? 'ignoreRules' : 'ignore';
  if (before.trim() === '') return changed(before, replaced(before, { [key]: [entry] }));
  const errors: ParseError[] = [];
  const root = parseTree(before, errors);
  if (errors.length > 0 || root?.type !== 'object') return null;
  const list = root.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
  if (list && list.type !== 'array') return null;
  const edits = list
    ? modify(before, [key, -1], entry, { formattingOptions: formOf(before), isArrayInsertion: true })
    : modify(before, [key], [entry], { formattingOptions: formOf(before) });
  return changed(before, edits);
}

const replaced = (text: string, value: object): Edit[] => [
  { offset: 0, length: text.length, content: `${JSON.stringify(value, null, 2)}\n` },
];

const changed = (text: string, edits: Edit[]): Change => ({
  edits: edits.map(({ offset, length, content }) => ({ start: offset, end: offset + length, newText: content })),
  text: applyEdits(text, edits),
});

/** Indentation and line ends as they are in the file. */
function formOf(text: string): FormattingOptions {
  const [, indent = '  '] = /\n([ \t]+)\S/u.exec(text) ?? [];
  const insertSpaces = !indent.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indent.length : 1, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
