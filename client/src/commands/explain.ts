import { commands, TabInputWebview, Uri, ViewColumn, window, workspace } from 'vscode';
import { activeDocument } from '../documents.ts';
import { chooseFinding, ruleOf } from '../findings.ts';
import { type RulePage, rulePage, rulesIn } from '../rule-pages.ts';
import { say, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/**
 * Shows the page of a rule beside the text: the rule that is passed, that of the finding at the cursor, or one that the
 * person chooses. The pages come with the extension; nothing is loaded from elsewhere.
 */
export const explain: Run = async ({ extension }, argument) => {
  const file = Uri.joinPath(extension.extensionUri, 'docs/rules.md');
  const pages = rulesIn(new TextDecoder().decode(await workspace.fs.readFile(file)));
  const rule = typeof argument === 'string' ? argument : ((await ruleOfFinding()) ?? (await chooseRule(pages)));
  const page = pages.find(({ id }) => id === rule);
  if (page) await show(page);
};

async function ruleOfFinding(): Promise<string | undefined> {
  const document = activeDocument();
  const finding = document && (await chooseFinding(document, window.activeTextEditor?.selection.active));
  return finding && ruleOf(finding);
}

async function chooseRule(pages: readonly RulePage[]): Promise<string | undefined> {
  const items = pages.map(({ id, title }) => ({ label: title, description: id }));
  return (await window.showQuickPick(items, { title: say(WHICH), matchOnDescription: true }))?.description;
}

const VIEW = 'soatSo.rule';

async function show({ id, title, markdown }: RulePage): Promise<void> {
  const html = await commands.executeCommand<string>('markdown.api.render', markdown);
  // One page at a time: the next takes the place of the one before.
  const before = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(VIEW));
  const place = { viewColumn: before[0]?.group.viewColumn ?? ViewColumn.Beside, preserveFocus: true };
  window.createWebviewPanel(VIEW, title, place).webview.html = rulePage(id, html);
  await window.tabGroups.close(before, true);
}

const WHICH: Text = { vi: 'Quy tắc nào?', en: 'Which rule?' };
