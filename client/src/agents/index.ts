import {
  Disposable,
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
import { TOOLS } from './contributions.ts';

/** What a model asks with: a text, or a file of the workspace. */
interface Asked {
  readonly text?: string;
  readonly path?: string;
}

/** Gives language models the tools that `soatso mcp` gives to agents elsewhere, with the same answers. */
export const offerTools = (server: Server): Disposable =>
  Disposable.from(
    ...Object.values(TOOLS).map(({ name, title, gives }) =>
      lm.registerTool<Asked>(name, {
        prepareInvocation: () => ({ invocationMessage: say(title) }),
        async invoke({ input }) {
          const [document] = JSON.parse(await ask(server, exportRequest, await documentOf(input))).documents;
          const part = Object.fromEntries(gives.map((key) => [key, document[key]]));
          return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(part))]);
        },
      }),
    ),
  );

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
