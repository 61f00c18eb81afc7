/** What tests of features share: a text and a client in, a feature's answer out. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, clientOf } from '../../server/src/client.ts';
import { settingsFrom } from '../../server/src/configuration.ts';
import type { Explanations, Feature, Snapshot } from '../../server/src/features/feature.ts';
import type { Asking, Library } from '../../server/src/library.ts';
import type { Request } from '../../server/src/protocol.ts';
import { snapshotsFor } from '../../server/src/snapshots.ts';

export interface Situation {
  /** What the editor's configuration says for our section. */
  readonly settings?: unknown;
  readonly client?: Partial<Client>;
  readonly languageId?: string;
}

export const URI = 'file:///van-ban.txt';

/** The text as the server sees it, opened in an editor that can do nothing but what `client` says. */
export function snapshotOf(text: string, { settings, client, languageId = 'plaintext' }: Situation = {}): Snapshot {
  const document = TextDocument.create(URI, languageId, 1, text);
  const all = { ...clientOf({}), ...client };
  return snapshotsFor(all, 'test').of(document, settingsFrom(settings).settings);
}

/** What a feature answers to a request about the snapshot's document. */
export function ask(feature: Feature, method: string, snapshot: Snapshot, params: object = {}): unknown {
  const answer = feature(snapshot.client).answers?.find((one) => one.method === method);
  if (!answer) throw new Error(`The feature does not answer ${method}`);
  return answer.answer(snapshot, { textDocument: { uri: snapshot.uri }, uri: snapshot.uri, ...params } as never, {
    library: libraryOf([]),
    asking: ASKING,
    explanations: EXPLANATIONS,
  });
}

export const EXPLANATIONS: Explanations = () => import('../../server/src/core/explanations.ts');

/** A library of these texts alone. */
export const libraryOf = (texts: readonly Snapshot[]): Library => ({
  async *walk(_, { isCancelled }) {
    for (const text of texts) if (!isCancelled()) yield text;
  },
  review: () => Promise.reject(new Error('Nothing is reviewed here')),
  known: async () => [],
  open: async () => undefined,
  views: () => import('../../server/src/views/index.ts'),
  locale: () => 'vi',
});

/** One who waits for the answer, however long it takes. */
export const ASKING: Asking = { isCancelled: () => false, progress() {}, async partial() {} };
/** What a feature answers to a request about the texts of the workspace, of which `library` knows. */
export function answerTo<Params, Result>(
  feature: Feature,
  { method }: Request<Params, Result>,
  { params, library = {}, asking = {} }: { params: Params; library?: Partial<Library>; asking?: Partial<Asking> },
): Promise<Result> {
  const answer = feature(clientOf({})).libraryAnswers?.find((one) => one.method === method);
  if (!answer) throw new Error(`The feature does not answer ${method}`);
  const whole = { views: () => import('../../server/src/views/index.ts'), locale: () => 'vi', ...library };
  return answer.answer(whole as Library, params as never, asking as Asking) as Promise<Result>;
}

/** What a feature tells the client after the snapshot's document was checked. */
export function told(feature: Feature, method: string, snapshot: Snapshot): unknown {
  const notice = feature(snapshot.client).notices?.find((one) => one.method === method);
  if (!notice) throw new Error(`The feature does not send ${method}`);
  return notice.after(snapshot);
}

/** `'4‸6,3 triệu'` → the text without the caret, and its offset. */
export function atCaret(sample: string): { text: string; offset: number } {
  const offset = sample.indexOf('‸');
  if (offset < 0) throw new Error(`No caret in: ${sample}`);
  return { text: sample.slice(0, offset) + sample.slice(offset + 1), offset };
}
