import type { CodeActionParams } from 'vscode-languageserver';
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import { renderFix, type Span, spanOf } from '../core/index.ts';
import type { Shown } from '../formats/format.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/** Quick fixes: of each finding one for each number whose change would end the conflict. */
export const codeActions = defineFeature((client: Client) =>
  client.takesCodeActions
    ? {
        capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
        answers: [onRequest(request, actionsAt, [])],
      }
    : {},
);

const request: Request<CodeActionParams, CodeAction[]> = { method: 'textDocument/codeAction' };

function actionsAt(snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
  if (context.only && !context.only.some(isOurs)) return [];
  const asked = { start: snapshot.lines.offsetAt(range.start), end: snapshot.lines.offsetAt(range.end) };
  return snapshot.findings
    .filter(({ finding: { what, at } }) => touches(spanOf(what.at, at), asked))
    .flatMap((shown) => actionsFor(shown, snapshot, context.diagnostics));
}

/** Kinds are named from the general to the particular; the empty one is all of them. */
const isOurs = (kind: CodeActionKind): boolean => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;

/** A cursor at either end of a figure is at the figure. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

function actionsFor(
  { finding: { what, at } }: Shown,
  snapshot: Snapshot,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const { lines, text, settings } = snapshot;
  const range = rangeOf(lines, spanOf(what.at, at));
  const settled = diagnostics.filter((one) => one.code === what.rule && isSame(one.range, range));
  // The one that the message names.
  const slip = what.fixes.find((fix) => fix.slip);
  return what.fixes.map((fix) => {
    const { title, span, newText } = renderFix({ what: fix, at }, text, settings.locale);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: settled,
      ...(fix === slip && { isPreferred: true }),
      edit: editOf(snapshot, { range: rangeOf(lines, span), newText }),
    };
  });
}

/** For the text that was read: who can be told its version must not apply the edit to another. */
const editOf = (
  { uri, version, client }: Snapshot,
  change: { readonly range: Range; readonly newText: string },
): WorkspaceEdit =>
  client.takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [change] }] }
    : { changes: { [uri]: [change] } };

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
