import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { type Span, spanOf, type Text, UNUSED } from '../core/index.ts';
import type { Shown } from '../formats/format.ts';
import { rangeOf } from '../positions.ts';
import { editOf } from './edits.ts';
import type { Snapshot } from './feature.ts';

/** What is offered for a comment that leaves out nothing, or nothing of a rule that it names: that this goes. */
export function suppressionActions(
  { finding: { what, at } }: Shown,
  snapshot: Snapshot,
  diagnostics: Diagnostic[],
): CodeAction[] {
  if (what.rule !== UNUSED.id) return [];
  const { text, lines, settings } = snapshot;
  const said = spanOf(what.at, at);
  const ofRules = text.startsWith(OPEN, said.start) ? null : amongOthers(text, said);
  const gone = ofRules ?? wholeComment(text, commentAround(text, said));
  const title = (ofRules ? RULE : COMMENT)[settings.locale].replace('{rule}', text.slice(said.start, said.end));
  const edit = editOf(snapshot, [{ range: rangeOf(lines, gone), newText: '' }]);
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, edit }];
}

const COMMENT: Text = { vi: 'Xóa ghi chú bỏ qua này', en: 'Remove this comment' };
const RULE: Text = { vi: 'Xóa {rule} khỏi ghi chú này', en: 'Remove {rule} from this comment' };

const [OPEN, CLOSE] = ['<!--', '-->'];

const commentAround = (text: string, { start, end }: Span): Span => ({
  start: text.lastIndexOf(OPEN, start),
  end: text.indexOf(CLOSE, Math.max(start + OPEN.length, end - CLOSE.length)) + CLOSE.length,
});

/** The rule with what parts it from another that the comment names; null where it names no other. */
function amongOthers(text: string, rule: Span): Span | null {
  const comment = commentAround(text, rule);
  const [next] = /^[\s,]+(?!--)(?=[^\s,])/u.exec(text.slice(rule.end, comment.end)) ?? [];
  if (next !== undefined) return { start: rule.start, end: rule.end + next.length };
  const before = text.slice(comment.start + OPEN.length, rule.start);
  const isFirst = before.trim().split(/[\s,]+/u).length === 1;
  return isFirst
    ? null
    : { start: rule.start - (before.length - before.replace(/[\s,]+$/u, '').length), end: rule.end };
}

/** With its line where it has one for itself, else with the white space before it. */
function wholeComment(text: string, { start, end }: Span): Span {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [behind = ''] = /^[^\S\n]*(?:\n|$)/u.exec(text.slice(end, end + LONGEST)) ?? [];
  const blank = before.length - before.trimEnd().length;
  if (behind !== '' && before.length === blank) return { start: start - blank, end: end + behind.length };
  return { start: start - blank, end };
}

/** More white space behind a comment than this is not looked at. */
const LONGEST = 1000;
