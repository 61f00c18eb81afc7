import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitFor } from '../host/wait.ts';
import { FOUND, RIGHTED, RULES_TEXT } from '../rules.ts';
import { change, open, textAt } from './editing.ts';
import { test } from './index.ts';

const LEVELS = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
} as const;

const inOrder = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).toSorted((a, b) => a.range.start.compareTo(b.range.start));

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? String(code.value) : undefined);

/** The findings, once they are of these rules. */
const untilFound = (document: vscode.TextDocument, rules: readonly string[]): Promise<vscode.Diagnostic[]> =>
  waitFor(`findings of ${rules.length} rules`, () => inOrder(document), {
    until: (found) => found.map(codeOf).join(' ') === rules.join(' '),
  });

const quickFixes = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

test('every rule is seen: where it is, how grave, why, and what else takes part', async () => {
  const document = await open(RULES_TEXT);
  const found = await untilFound(
    document,
    FOUND.map(({ rule }) => rule),
  );
  assert.deepEqual(
    found.map((finding) => ({
      rule: codeOf(finding),
      level: finding.severity,
      at: textAt(document, finding.range),
      related: (finding.relatedInformation ?? []).map(({ location }) => textAt(document, location.range)),
    })),
    FOUND.map(({ rule, level, at, related }) => ({ rule, level: LEVELS[level], at, related })),
  );
  for (const { code, message, source, relatedInformation = [] } of found) {
    assert.equal(source, 'Soát Số');
    assert.ok(typeof code === 'object' && code.target.scheme === 'https' && code.target.fragment === code.value);
    assert.match(message, /[ăâđêôơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửữựỳỷ].*\.$/iu);
    for (const { location, message: said } of relatedInformation) {
      assert.equal(location.uri.toString(), document.uri.toString());
      assert.ok(said.endsWith(`: ${textAt(document, location.range)}`), said);
    }
  }
});

test('put right one by one, by quick fixes where there are any, each finding goes and no other comes', async () => {
  const document = await open(RULES_TEXT);
  const left = FOUND.map(({ rule }) => rule);
  for (const { rule, put, fix } of FOUND) {
    const [finding] = await untilFound(document, left);
    assert.ok(finding);
    const offered = await quickFixes(document, finding.range);
    if (fix === undefined) {
      assert.deepEqual(
        offered.filter(({ edit }) => edit),
        [],
        rule,
      );
      await change(document, ...put);
    } else {
      const action = offered.find(({ title }) => title === fix);
      assert.ok(action?.edit, `${rule}: ${offered.map(({ title }) => title).join(', ')}`);
      assert.ok(action.kind && vscode.CodeActionKind.QuickFix.contains(action.kind));
      assert.ok(offered.filter(({ isPreferred }) => isPreferred).length <= 1, rule);
      assert.ok(await vscode.workspace.applyEdit(action.edit), rule);
    }
    left.shift();
  }
  await untilFound(document, []);
  assert.equal(document.getText(), RIGHTED);
});
