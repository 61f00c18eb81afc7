import type { CodeActionParams } from 'vscode-languageserver';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import { renderFix, type Span, spanOf, type Text } from '../core/index.ts';
import type { Shown } from '../formats/format.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { editOf } from './edits.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { ignoreActions } from './ignore-actions.ts';
import { suppressionActions } from './suppression-actions.ts';
import { usualForm } from './usual-form.ts';

/**
 * Quick fixes: of each finding one for each number whose change would end the conflict. For the whole file, only the form
 * of numbers: a figure is never rewritten unasked.
 */
export const codeActions = defineFeature((client: Client) =>
  client.takesCodeActions
    ? {
        capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] } },
        answers: [onRequest(request, actionsAt, [])],
      }
    : {},
);

/** The kind under which an editor asks for it on saving: `"editor.codeActionsOnSave": { "source.fixAll.soatSo": … }`. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.soatSo`;

const request: Request<CodeActionParams, CodeAction[]> = { method: 'textDocument/codeAction' };

function actionsAt(snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
  if (context.only?.some((kind) => asksForAll(kind, context.triggerKind))) return formatAll(snapshot, FIX_ALL);
  if (context.only && !context.only.some(isOurs)) return [];
  const asked = { start: snapshot.lines.offsetAt(range.start), end: snapshot.lines.offsetAt(range.end) };
  return snapshot.findings
    .filter(({ finding: { what, at } }) => touches(spanOf(what.at, at), asked))
    .flatMap((shown) => actionsFor(shown, snapshot, context.diagnostics));
}

/** Kinds are named from the general to the particular; the empty one is all of them. */
const isOurs = (kind: CodeActionKind): boolean => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;

/** Who has every tool's fixes applied on saving has not asked for this one. */
const asksForAll = (kind: CodeActionKind, trigger: CodeActionTriggerKind | undefined): boolean =>
  kind === FIX_ALL ||
  (trigger !== CodeActionTriggerKind.Automatic &&
    (kind === CodeActionKind.Source || kind === CodeActionKind.SourceFixAll));

/** All numbers in the usual form at once. */
function formatAll(snapshot: Snapshot, kind: CodeActionKind): CodeAction[] {
  const edits = usualForm(snapshot);
  const title = ALL_USUAL[snapshot.settings.locale];
  return edits.length === 0 ? [] : [{ title, kind, edit: editOf(snapshot, edits) }];
}

const ALL_USUAL: Text = {
  vi: 'Viết lại mọi số trong tệp theo cách thông dụng (giá trị không đổi)',
  en: 'Write all numbers of the file in the usual way (no value changes)',
};

/** A cursor at either end of a figure is at the figure. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function actionsFor(shown: Shown, snapshot: Snapshot, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { what, at } = shown.finding;
  const { lines, text, settings } = snapshot;
  const range = rangeOf(lines, spanOf(what.at, at));
  const settled = diagnostics.filter((one) => one.code === what.rule && isSame(one.range, range));
  // The one that the message names.
  const slip = what.fixes.find((fix) => fix.slip);
  const fixes = what.fixes.map((fix) => {
    const { title, span, newText } = renderFix({ what: fix, at }, text, settings.locale);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: settled,
      ...(fix === slip && { isPreferred: true }),
      edit: editOf(snapshot, [{ range: rangeOf(lines, span), newText }]),
    };
  });
  const all = what.fixes.some((fix) => fix.usual) ? formatAll(snapshot, CodeActionKind.QuickFix) : [];
  const comments = suppressionActions(shown, snapshot, settled);
  return [...fixes, ...all, ...comments, ...ignoreActions(shown, snapshot, settled)];
}

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
