import { type Diagnostic, env, type TextDocument, version, window, workspace } from 'vscode';
import { activeDocument } from '../documents.ts';
import { chooseFinding, type FindingIn, ruleOf, sentencesAt } from '../findings.ts';
import type { Server } from '../server.ts';
import { tell } from '../tell.ts';
import { say, TEXTS, type Text } from '../texts.ts';
import type { Run } from './command.ts';

/**
 * Puts a report of a finding on the clipboard: the rule, what it says, and the sentences it speaks of; nothing else of
 * the text, and nothing leaves the machine. The finding is the one passed, or the one at
 * the cursor, or one that the person chooses.
 */
export const reportFalseAlarm: Run = async (server, argument) => {
  const passed = argument as FindingIn | undefined;
  const document = passed ? await workspace.openTextDocument(passed.uri) : activeDocument();
  if (!document) return tell(TEXTS.noDocument);
  const cursor = window.activeTextEditor?.selection.active;
  const finding = passed?.finding ?? (await chooseFinding(document, cursor));
  if (!finding) return tell(NO_FINDING);
  const report = reportOf(finding, document, server);
  await env.clipboard.writeText(report);
  const show = say(SHOW);
  if ((await window.showInformationMessage(say(COPIED), show)) === show)
    await window.showTextDocument(await workspace.openTextDocument({ content: report, language: 'plaintext' }));
};

function reportOf(finding: Diagnostic, document: TextDocument, { extension }: Server): string {
  const { range, message, relatedInformation = [] } = finding;
  const related = relatedInformation.filter(({ location }) => location.uri.toString() === document.uri.toString());
  const sentences = sentencesAt(document, [range, ...related.map(({ location }) => location.range)]);
  return `${[
    say(REPORT),
    '',
    `Soát Số ${extension.packageJSON.version}, VS Code ${version}, ${document.languageId}`,
    `${say(RULE)}: ${ruleOf(finding)}`,
    `${say(FIGURE)}: ${document.getText(range)}`,
    `${say(SAID)}: ${message}`,
    '',
    `${say(SENTENCES)}:`,
    ...sentences,
    '',
    `${say(WHY)}: `,
  ].join('\n')}\n`;
}

const NO_FINDING: Text = {
  vi: 'Văn bản này không có cảnh báo nào.',
  en: 'There is no finding in this text.',
};
const COPIED: Text = {
  vi: 'Đã chép báo cáo vào bộ nhớ tạm: quy tắc, lời cảnh báo và câu văn liên quan. Chưa có gì được gửi đi; hãy dán vào thư hoặc trang góp ý của Soát Số.',
  en: 'The report is on the clipboard: the rule, its message and the sentences concerned. Nothing was sent; paste it into a mail or on the issues page of Soát Số.',
};
const SHOW: Text = { vi: 'Xem báo cáo', en: 'Show the report' };
const REPORT: Text = { vi: 'Báo cảnh báo nhầm', en: 'A false alarm' };
const RULE: Text = { vi: 'Quy tắc', en: 'Rule' };
const FIGURE: Text = { vi: 'Số liệu', en: 'Figure' };
const SAID: Text = { vi: 'Cảnh báo', en: 'Message' };
const SENTENCES: Text = { vi: 'Câu văn', en: 'Sentences' };
const WHY: Text = { vi: 'Vì sao cảnh báo này nhầm (xin ghi thêm)', en: 'Why it is a false alarm (please add)' };
