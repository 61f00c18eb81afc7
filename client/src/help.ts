import { CodeAction, CodeActionKind, type Diagnostic, type Disposable, languages, type TextDocument } from 'vscode';
import { COMMANDS } from './commands/titles.ts';
import { DOCUMENTS } from './documents.ts';
import { type FindingIn, isOurs, ruleOf } from './findings.ts';
import { say, type Text } from './texts.ts';

/** Beside the quick fixes of a finding: what it means, and what to do when it is a false alarm. */
export const offerHelp = (): Disposable =>
  languages.registerCodeActionsProvider(
    DOCUMENTS,
    {
      provideCodeActions: (document, _range, { diagnostics }) =>
        diagnostics.filter(isOurs).flatMap((finding) => actionsFor(document, finding)),
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );

const actionsFor = (document: TextDocument, finding: Diagnostic): CodeAction[] => [
  action(COMMANDS.explain, 'soatSo.explain', ruleOf(finding), finding),
  action(
    COMMANDS.reportFalseAlarm,
    'soatSo.reportFalseAlarm',
    { uri: document.uri, finding } satisfies FindingIn,
    finding,
  ),
];

function action(title: Text, command: string, argument: unknown, finding: Diagnostic): CodeAction {
  const made = new CodeAction(say(title), CodeActionKind.QuickFix);
  made.command = { command, title: say(title), arguments: [argument] };
  made.diagnostics = [finding];
  return made;
}
