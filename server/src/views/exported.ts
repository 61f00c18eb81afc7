import type { Snapshot } from '../features/feature.ts';
import { csv } from '../formats/csv.ts';
import { entryOf } from '../formats/entry.ts';
import type { WriteOptions, Written } from '../formats/format.ts';
import { json, toJson } from '../formats/json.ts';
import type { Asking, Library } from '../library.ts';
import type { ExportTextsParams, ExportTextsResult, UnreadText } from '../protocol.ts';
import { checkedOf } from './checked.ts';

/** A document as JSON, the same value as `soatso --format json` gives. */
export const exportJson = async (snapshot: Snapshot): Promise<string> =>
  toJson([await checkedOf(snapshot)], snapshot.settings.locale);

/** All texts of some folders as the command line exports them, sent in pieces: no one has to hold two of them. */
export async function exportTexts(
  library: Library,
  params: ExportTextsParams,
  asking: Asking,
): Promise<ExportTextsResult> {
  const unread: UnreadText[] = [];
  let texts = 0;
  const format = params.format === 'json' ? json : csv;
  const options: WriteOptions = { locale: params.locale, people: NO_ONE };
  async function* written(): AsyncGenerator<Written<string>> {
    for await (const found of library.walk(params.folders, asking))
      if ('message' in found) {
        unread.push(found);
        yield { path: found.uri, message: found.message };
      } else if (!found.project.isIgnored) {
        texts++;
        yield entryOf(format, await checkedOf(found, nameIn(params.folders, found.uri)), options);
      }
  }
  let waiting = '';
  for await (const piece of format.write(written(), options)) {
    waiting += piece;
    if (waiting.length < LONG) continue;
    await asking.partial(waiting);
    waiting = '';
  }
  await asking.partial(waiting);
  return { texts, unread, isCancelled: asking.isCancelled() };
}

/** How many UTF-16 code units are worth a message. */
const LONG = 1 << 18;

const plain = (text: string): string => text;
/** What is written for programs has neither colours nor columns. */
const NO_ONE: WriteOptions['people'] = {
  colours: { bold: plain, dim: plain, red: plain, yellow: plain, cyan: plain, green: plain },
  ...{ width: 0, figures: false, quiet: false },
};

/** A text's path from the folder that it was found in. */
function nameIn(folders: readonly string[] | null, uri: string): string | null {
  const folder = folders?.find((one) => uri.startsWith(`${one.replace(/\/$/u, '')}/`));
  return folder === undefined ? null : decoded(uri.slice(folder.replace(/\/$/u, '').length + 1));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
