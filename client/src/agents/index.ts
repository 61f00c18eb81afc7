import {
  type Disposable,
  LanguageModelTextPart,
  LanguageModelToolResult,
  lm,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import { exportRequest } from '../../../server/src/protocol.ts';
import { ask, type Server } from '../server.ts';
import { say, TEXTS } from '../texts.ts';
import { REVIEW_TOOL } from './contributions.ts';

/** What a model asks with: a text, or a file of the workspace. */
interface Asked {
  readonly text?: string;
  readonly path?: string;
}

/** Gives language models the tool that `soatso mcp` gives to agents elsewhere, with the same answers. */
export const offerTools = (server: Server): Disposable =>
  lm.registerTool<Asked>(REVIEW_TOOL.name, {
    prepareInvocation: () => ({ invocationMessage: say(REVIEW_TOOL.title) }),
    async invoke({ input }) {
      const exported = JSON.parse(await ask(server, exportRequest, await documentOf(input)));
      return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(reviewOf(exported.documents[0])))]);
    },
  });

/** Of a document's export, what a review says: the figures would be ten times as long. */
const reviewOf = ({ version, tool, document, findings, summary }: Readonly<Record<string, unknown>>) => ({
  ...{ version, tool, document, findings, summary },
});

async function documentOf({ text, path }: Asked): Promise<TextDocument> {
  if (text !== undefined) return workspace.openTextDocument({ content: text, language: 'plaintext' });
  if (path !== undefined) return workspace.openTextDocument(await fileOf(path));
  throw new Error(say(TEXTS.nothingAsked));
}

/** A file of the workspace, and of nowhere else: what a model asks for must not reach the rest of the disk. */
async function fileOf(path: string): Promise<Uri> {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const file = path.startsWith(`${uri.path}/`) ? uri.with({ path }) : Uri.joinPath(uri, path);
    if (!file.path.startsWith(`${uri.path}/`)) continue;
    if (await isThere(file)) return file;
  }
  throw new Error(say(TEXTS.notInWorkspace({ path })));
}

const isThere = async (file: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    // Not in this folder; in the end that is said.
    return false;
  }
};
