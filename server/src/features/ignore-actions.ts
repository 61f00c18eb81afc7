import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import { spanOf, type Text } from '../core/index.ts';
import type { Shown } from '../formats/format.ts';
import { IGNORE_COMMAND, type IgnoreArguments } from '../protocol/projects.ts';
import type { Snapshot } from './feature.ts';

/** What is offered for a finding that is to be left as it is: here, in this file, in this project. */
export function ignoreActions(
  { finding: { what, at } }: Shown,
  { uri, lines, format, project, settings, client }: Snapshot,
  diagnostics: Diagnostic[],
): CodeAction[] {
  // What is said of a comment is not ignored by another.
  if (!client.makesEdits || !what.relation) return [];
  const isKept = format === 'markdown' || project.file !== undefined || client.helpsProjects;
  const scopes = [...(isKept ? (['here', 'file'] as const) : []), ...(project.file ? (['project'] as const) : [])];
  return scopes.map((scope) => {
    const said = TITLES[scope][settings.locale].replace('{rule}', what.rule);
    const title = client.helpsProjects ? `${said} ${WITH_REASON[settings.locale]}` : said;
    const given: IgnoreArguments = { uri, rule: what.rule, at: lines.positionAt(spanOf(what.at, at).start), scope };
    const command = { title, command: IGNORE_COMMAND, arguments: [given] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  });
}

const TITLES: Readonly<Record<IgnoreArguments['scope'], Text>> = {
  here: { vi: 'Bỏ qua ở đây', en: 'Ignore here' },
  file: { vi: 'Bỏ qua quy tắc {rule} trong tệp này', en: 'Ignore the rule {rule} in this file' },
  project: { vi: 'Bỏ qua quy tắc {rule} trong dự án', en: 'Ignore the rule {rule} in the project' },
};
const WITH_REASON: Text = { vi: '(ghi lý do)…', en: '(with a reason)…' };
