import ignore, { type Ignore } from 'ignore';
import { RelativePattern, Uri, workspace } from 'vscode';
import { type ListedText, listTextsRequest, READS_TEXTS, readTextRequest } from '../../../server/src/protocol/files.ts';
import type { Text } from '../texts.ts';
import type { Client } from './run.ts';

/** Lists and reads texts for a server that cannot: those of a browser, a repository on the web, a remote machine. */
export function serveTexts(client: Client): void {
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...capabilities.experimental, [READS_TEXTS]: true };
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  });
  client.onRequest(listTextsRequest.method, ({ folder }: { folder: string }) => listTexts(Uri.parse(folder)));
  client.onRequest(readTextRequest.method, ({ uri, locale }: { uri: string; locale: keyof Text }) =>
    readText(Uri.parse(uri), locale),
  );
}

const TEXTS = '**/*.{txt,md,markdown}';
const NEVER = '**/{node_modules,.git}/**';

/** The texts in a folder, by name; those that a `.gitignore` in it leaves out are none. */
async function listTexts(folder: Uri): Promise<ListedText[]> {
  const find = (pattern: string) => workspace.findFiles(new RelativePattern(folder, pattern), NEVER);
  const [files, ignoring] = await Promise.all([find(TEXTS), find('**/.gitignore')]);
  const rules = await Promise.all(ignoring.map(rulesOf));
  return files
    .filter((file) => !rules.some((rule) => isIgnored(file, rule)))
    .map((file) => ({ uri: file.toString() }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

interface Rules {
  /** The folder that they are about, with `/` at its end. */
  readonly folder: string;
  readonly rules: Ignore;
}

async function rulesOf(file: Uri): Promise<Rules> {
  const text = await textOf(file).catch(() => '');
  return { folder: file.path.replace(/[^/]*$/, ''), rules: ignore().add(text) };
}

const isIgnored = ({ path }: Uri, { folder, rules }: Rules): boolean =>
  path.startsWith(folder) && rules.ignores(path.slice(folder.length));

async function readText(file: Uri, locale: keyof Text): Promise<Partial<Record<'text' | 'message', string>>> {
  try {
    return { text: await textOf(file) };
  } catch (error) {
    return {
      message: error instanceof TypeError ? NOT_UTF_8[locale] : `${UNREAD[locale]} (${(error as Error).message})`,
    };
  }
}

/** Rejects with a `TypeError` where the bytes are no UTF-8, with the file system's error where there are none. */
const textOf = async (file: Uri): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));

const NOT_UTF_8: Text = {
  vi: 'Tệp không đúng mã UTF-8. Hãy lưu lại tệp với mã UTF-8 rồi kiểm tra lại.',
  en: 'The file is not valid UTF-8. Please save it as UTF-8 and check again.',
};
const UNREAD: Text = { vi: 'Không đọc được tệp này.', en: 'The file cannot be read.' };
