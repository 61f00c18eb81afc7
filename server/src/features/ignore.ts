import { ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { spanOf, type Text } from '../core/index.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import type { Shown } from '../formats/format.ts';
import { linesOf, rangeOf } from '../positions.ts';
import { pathWithin } from '../project/find.ts';
import {
  IGNORE_COMMAND,
  type IgnoreArguments,
  type IgnoredHere,
  ignoreRequest,
  reasonRequest,
  saveRequest,
} from '../protocol/projects.ts';
import { commentFor } from './comment-edits.ts';
import { editOf } from './edits.ts';
import { type Desk, defineFeature, type Snapshot } from './feature.ts';

/**
 * The command that ignores a finding, here, in its file or in its project: by a comment in Markdown, else in the
 * project's file, else, for a text without a folder, in what the editor keeps. The reason is kept with it.
 */
export const ignore = defineFeature(({ makesEdits }) =>
  makesEdits
    ? {
        capabilities: { executeCommandProvider: { commands: [IGNORE_COMMAND] } },
        commands: [
          { name: IGNORE_COMMAND, run: async (desk: Desk, given: unknown) => ignoring(desk, argumentsFrom(given)) },
        ],
      }
    : {},
);

async function ignoring(desk: Desk, given: IgnoreArguments): Promise<void> {
  const { uri, scope } = given;
  const reason = await reasonFor(desk, given);
  if (reason === null) return;
  const snapshot = await desk.snapshotOf(uri);
  const shown = snapshot?.findings.find((one) => isMeant(one, snapshot, given));
  if (!snapshot || !shown) return desk.tell(CHANGED);
  const comment = scope === 'project' ? null : commentFor(shown.finding, snapshot, { scope, reason });
  if (comment) return applied(desk, editOf(snapshot, [comment]));
  const { file } = snapshot.project;
  if (file !== undefined) return ignoreInProject(desk, file, entryOf(shown, snapshot, { scope, reason }));
  if (!desk.client.helpsProjects) return desk.tell(NO_PROJECT);
  await desk.ask(ignoreRequest, { uri, entry: entryOf(shown, snapshot, { scope, reason }) });
  await desk.rereadProjects();
}

async function reasonFor({ client, ask, localeNow }: Desk, { scope, rule, reason }: IgnoreArguments) {
  const locale = localeNow();
  const plain = REVIEWED[locale];
  if (reason !== undefined || !client.helpsProjects) return reason?.trim() || plain;
  const title = ASKED[scope][locale].replace('{rule}', rule);
  const said = await ask(reasonRequest, { title, prompt: PROMPT[locale], value: plain });
  return said === null ? null : said.trim() || plain;
}

const isMeant = ({ finding: { what, at } }: Shown, { lines }: Snapshot, { rule, at: position }: IgnoreArguments) =>
  what.rule === rule && spanOf(what.at, at).start === lines.offsetAt(position);

/** As a project's file has it. Of one finding the place among those of the same words is told, too. */
function entryOf(
  { finding }: Shown,
  { analysis, uri, project: { file } }: Snapshot,
  { scope, reason }: Pick<IgnoreArguments, 'scope'> & { readonly reason: string },
): IgnoredHere & { readonly file?: string } {
  const path = file !== undefined && scope !== 'project' ? pathWithin({ uri: file }, uri) : null;
  const where = path === null ? { reason } : { file: path, reason };
  if (scope !== 'here' || !analysis) return { rule: finding.what.rule, ...where };
  const { words, occurrence } = splitFingerprint(fingerprintsOf(analysis).get(finding) ?? '');
  return { fingerprint: words, occurrence, ...where };
}

async function ignoreInProject(
  desk: Desk,
  uri: string,
  entry: IgnoredHere & { readonly file?: string },
): Promise<void> {
  const text = await desk.readProject(uri);
  const { withIgnored } = await desk.loadParser();
  const change = withIgnored(text, entry);
  if (!change) return desk.tell(brokenProject(uri));
  const lines = linesOf(text ?? '');
  const edits = change.edits.map(({ newText, ...span }) => ({ range: rangeOf(lines, span), newText }));
  const made: WorkspaceEdit =
    text === null && desk.client.makesFiles
      ? {
          documentChanges: [
            { kind: 'create', uri, options: { ignoreIfExists: true } },
            { textDocument: { uri, version: null }, edits },
          ],
        }
      : { changes: { [uri]: edits } };
  await applied(desk, made);
  if (desk.client.helpsProjects) await desk.ask(saveRequest, { uri });
  else desk.tell(SAVE);
  await desk.rereadProjects();
}

async function applied(desk: Desk, edit: WorkspaceEdit): Promise<void> {
  if (!(await desk.apply(LABEL[desk.localeNow()], edit))) desk.tell(NOT_MADE);
}

function argumentsFrom(given: unknown): IgnoreArguments {
  const { uri, rule, at, scope, reason } = (given ?? {}) as Record<string, unknown>;
  const { line, character } = (at ?? {}) as Record<string, unknown>;
  const isScope = scope === 'here' || scope === 'file' || scope === 'project';
  const isPlace = typeof line === 'number' && typeof character === 'number';
  const isReason = reason === undefined || typeof reason === 'string';
  if (typeof uri !== 'string' || typeof rule !== 'string' || !isPlace || !isScope || !isReason)
    throw new ResponseError(ErrorCodes.InvalidParams, `${IGNORE_COMMAND} takes { uri, rule, at, scope }`);
  return { uri, rule, at: { line, character }, scope, ...(reason !== undefined && { reason }) };
}

const brokenProject = (uri: string): Text => ({
  vi: `Chưa ghi được vào ${nameOf(uri)}: tệp này chưa đúng cách viết JSON. Hãy sửa tệp (xem các chỗ được gạch chân) rồi thử lại.`,
  en: `${nameOf(uri)} was not changed: it is not written as JSON should be. Correct it where it is underlined and try again.`,
});

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

const LABEL: Text = { vi: 'Bỏ qua cảnh báo', en: 'Ignore a finding' };
const REVIEWED: Text = { vi: 'Đã xem lại, giữ nguyên', en: 'Reviewed, kept as it is' };
const PROMPT: Text = { vi: 'Vì sao bỏ qua? Lý do được lưu lại.', en: 'Why is it ignored? The reason is kept.' };
const ASKED: Readonly<Record<IgnoreArguments['scope'], Text>> = {
  here: { vi: 'Bỏ qua cảnh báo {rule} ở đây', en: 'Ignore {rule} here' },
  file: { vi: 'Bỏ qua quy tắc {rule} trong tệp này', en: 'Ignore the rule {rule} in this file' },
  project: { vi: 'Bỏ qua quy tắc {rule} trong dự án', en: 'Ignore the rule {rule} in the project' },
};
const CHANGED: Text = {
  vi: 'Chỗ này đã thay đổi nên chưa bỏ qua gì. Hãy thử lại ở chỗ mới.',
  en: 'The text has changed here, so nothing was ignored. Try again where it stands now.',
};
const NO_PROJECT: Text = {
  vi: 'Văn bản này không nằm trong thư mục nào đang mở nên không có nơi để ghi. Hãy mở thư mục chứa nó rồi thử lại.',
  en: 'The text is in no folder that is open, so there is no place to keep it. Open its folder and try again.',
};
const NOT_MADE: Text = {
  vi: 'Trình soạn thảo chưa ghi được thay đổi. Hãy xem tệp có bị khóa hoặc vừa được sửa không, rồi thử lại.',
  en: 'The editor did not make the change. See whether the file is locked or was just edited, and try again.',
};
const SAVE: Text = {
  vi: 'Đã ghi vào .soatso.json. Hãy lưu tệp đó để áp dụng.',
  en: 'It was written to .soatso.json. Save that file to have it count.',
};
