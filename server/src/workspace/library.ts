import type { WorkspaceFolder } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Border } from '../border.ts';
import type { Client } from '../client.ts';
import { type Connection, publish } from '../connection.ts';
import type { Settings } from '../core/index.ts';
import type { Documents } from '../documents.ts';
import type { Snapshot } from '../features/feature.ts';
import type { Asking, KnownText, Library } from '../library.ts';
import type { Levels } from '../project/project.ts';
import type { OpenProjects } from '../projects.ts';
import type { ListedText } from '../protocol/files.ts';
import { knownNotification, type UnreadText } from '../protocol.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Texts } from '../texts.ts';
import { type Conflicts, conflictsShown } from './conflicts.ts';
import { type Beside, type Reading, type ReviewedText, readClosed, reviewedOf } from './reading.ts';

export interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly border: Border;
  readonly documents: Documents;
  readonly projects: Pick<OpenProjects, 'find' | 'pending'>;
  readonly snapshots: Snapshots;
  /** Of an open document, once its project is known. */
  readonly snapshotOf: (uri: string) => Snapshot | undefined;
  readonly settingsNow: () => Settings;
  readonly texts: Texts;
  /** Begins to work where no key waits for it; undefined where all must be done here. */
  readonly beside: (() => Promise<Beside>) | undefined;
  readonly defer: (run: () => void) => void;
  readonly views: Library['views'];
  /** Makes the client ask for diagnostics again. */
  readonly refresh: () => void;
}

/** The library, and what the server tells it. */
export interface KeptLibrary extends Library {
  readonly opened: (uri: string) => void;
  /** An open document is being changed. */
  readonly typed: () => void;
  readonly closed: (uri: string) => Promise<void>;
  /** Files were changed, made or removed. */
  readonly changed: (uris: readonly string[]) => Promise<void>;
  /** Settings or projects are others: what is known is read anew. */
  readonly outdated: () => Promise<void>;
  /** Where a text contradicts others, as far as they were reviewed; the same until they are reviewed again. */
  readonly conflictsOf: (uri: string) => readonly Diagnostic[] | undefined;
}

export function libraryOf(surroundings: Surroundings): KeptLibrary {
  const { connection, border, client, documents, projects, snapshots, snapshotOf, settingsNow, texts, views } =
    surroundings;
  /** By address, as they were when they were read last. */
  const reviewed = new Map<string, KnownText>();
  const pushed = new Map<string, readonly Diagnostic[]>();
  /** The addresses under which the client was sent diagnostics. */
  const shown = new Map<string, string>();
  const ofOpen = new WeakMap<Snapshot, KnownText>();
  let conflicts: ReadonlyMap<string, Conflicts> = new Map();
  let isTyped = false;
  /** While someone types, what goes over all texts takes a rest before each: no key is to wait for it. */
  const turn = (): Promise<void> => {
    const rest = isTyped;
    isTyped = false;
    return new Promise((go) => (rest ? setTimeout(go, REST) : surroundings.defer(go)));
  };
  /** A text as the client calls it that has it open. */
  const openAs = (uri: string): string | undefined =>
    documents.get(uri) ? uri : documents.keys().find((open) => addressOf(open) === addressOf(uri));

  /** Of many texts. */
  const besideWhere = async (isMany: boolean, work: (beside: Beside | undefined) => Promise<void>): Promise<void> => {
    const beside = isMany ? await surroundings.beside?.() : undefined;
    try {
      await work(beside);
    } finally {
      beside?.end();
    }
  };
  const openSnapshot = async (uri: string): Promise<Snapshot | undefined> => {
    const opened = openAs(uri) ?? uri;
    await projects.pending(opened);
    return snapshotOf(opened);
  };
  const readingOf = async (uri: string): Promise<Reading> => ({
    uri,
    // Who asks for a review wants to see what it finds, whenever findings are shown otherwise.
    settings: { ...settingsNow(), 'check.when': 'onType' },
    policy: await projects.find(uri),
  });
  const read = async (uri: string): Promise<Snapshot | UnreadText> =>
    (await openSnapshot(uri)) ?? readClosed(await readingOf(uri), { texts, snapshots });
  /** What there is to keep of each text: read beside where they are many and lie on the disk, else here, in turns. */
  async function* reviewAll(
    uris: readonly string[],
    { beside, isCancelled = () => false }: { beside: Beside | undefined; isCancelled?: () => boolean },
  ): AsyncGenerator<ReviewedText | UnreadText> {
    for (const uri of uris) {
      const isElsewhere = beside && uri.startsWith('file:') && openAs(uri) === undefined;
      if (!isElsewhere) await turn();
      if (isCancelled()) return;
      const found = isElsewhere ? await beside.read(await readingOf(uri)) : await read(uri);
      yield 'analysis' in found ? reviewedOf(found, await views()) : found;
    }
  }
  const foldersOf = async (folders: readonly string[] | null): Promise<readonly string[]> => {
    if (folders) return folders;
    const open = client.hasFolders
      ? await connection.sendRequest<readonly WorkspaceFolder[] | null>('workspace/workspaceFolders')
      : null;
    return open?.map(({ uri }) => uri) ?? [];
  };
  const listed = async (folders: readonly string[] | null): Promise<readonly ListedText[]> => {
    const { locale } = settingsNow();
    const all = await Promise.all((await foldersOf(folders)).map((folder) => texts.list(folder, locale)));
    return [...new Map(all.flat().map((one) => [one.uri, one])).values()];
  };
  async function* walk(folders: readonly string[] | null, asking: Asking): AsyncGenerator<Snapshot | UnreadText> {
    const each = await listed(folders);
    for (const [done, one] of each.entries()) {
      await turn();
      if (asking.isCancelled()) return;
      asking.progress(done, each.length);
      yield 'message' in one ? one : await read(one.uri);
    }
  }

  /** An open text is the client's to ask about, or told of by the diagnostics of open documents; never both. */
  const show = (uri: string): void => {
    const address = addressOf(uri);
    const diagnostics = openAs(uri) ? [] : [...(pushed.get(address) ?? []), ...elsewhere(address)];
    if (diagnostics.length === 0 && !shown.has(address)) return;
    const as = shown.get(address) ?? uri;
    if (diagnostics.length > 0) shown.set(address, as);
    else shown.delete(address);
    publish(connection, { uri: as, diagnostics }, border);
  };
  const elsewhere = (address: string): readonly Diagnostic[] => conflicts.get(address)?.diagnostics ?? [];
  const keep = ({ known, diagnostics }: ReviewedText): KnownText => {
    const address = addressOf(known.uri);
    reviewed.set(address, known);
    pushed.set(address, diagnostics);
    show(known.uri);
    return known;
  };
  const forget = (uri: string): void => {
    const address = addressOf(uri);
    if (!reviewed.delete(address)) return;
    pushed.delete(address);
    show(uri);
  };
  /** The conflicts among all that is known, shown where they are; those of open texts the client is to ask for again. */
  const relate = async (beside: Beside | undefined): Promise<void> => {
    const before = conflicts;
    const { locale, rules } = settingsNow();
    const texts = [...reviewed.values()];
    const { acrossTexts, acrossKeys } = await views();
    const all = (await beside?.across(texts)) ?? acrossTexts(texts.map(({ said }) => said));
    const found = await conflictsShown(all, {
      ...{ views: { acrossKeys }, client, locale },
      async policyOf(uri) {
        const policy = await projects.find(uri);
        return { ...policy, levels: [...policy.levels, rules as Levels] };
      },
    });
    conflicts = new Map([...found].map(([uri, all]) => [addressOf(uri), all]));
    for (const address of new Set([...before.keys(), ...conflicts.keys()])) {
      const text = reviewed.get(address);
      if (text) show(text.uri);
    }
    if (before.size + conflicts.size > 0) surroundings.refresh();
  };
  const tell = (): void =>
    void connection
      .sendNotification(knownNotification.method, { texts: reviewed.size })
      .catch(border.report(knownNotification.method));
  const readAgain = async (uris: readonly string[]): Promise<void> => {
    const known = uris.filter((uri) => reviewed.has(addressOf(uri)));
    if (known.length === 0) return;
    await besideWhere(reviewed.size > FEW, async (beside) => {
      for await (const again of reviewAll(known, { beside })) {
        if ('message' in again) forget(again.uri);
        else if (reviewed.has(addressOf(again.known.uri))) keep(again);
      }
      await relate(beside);
    });
    tell();
  };

  return {
    walk,
    async review(folders, asking) {
      const each = await listed(folders);
      const unread: UnreadText[] = each.filter((one) => 'message' in one);
      for (const { uri } of unread) forget(uri);
      const uris = each.flatMap((one) => ('message' in one ? [] : one.uri));
      const read: KnownText[] = [];
      let done = 0;
      await besideWhere(uris.length > FEW, async (beside) => {
        for await (const found of reviewAll(uris, { beside, ...asking })) {
          asking.progress(++done, uris.length);
          if ('message' in found) {
            forget(found.uri);
            unread.push(found);
          } else read.push(keep(found));
        }
        await relate(beside);
      });
      tell();
      const count = [...conflicts.values()].reduce((sum, { rows }) => sum + rows.length, 0);
      return { read, unread, conflicts: count };
    },
    async open(uri) {
      await projects.pending(uri);
      return snapshotOf(uri);
    },
    views,
    locale: () => settingsNow().locale,
    async known() {
      const { knownOf } = await views();
      const known = new Map(reviewed);
      for (const uri of documents.keys().filter(isOwn)) {
        const snapshot = snapshotOf(uri);
        const text = snapshot && (ofOpen.get(snapshot) ?? remembered(ofOpen, snapshot, knownOf(snapshot)));
        if (text) known.set(addressOf(uri), text);
      }
      return [...known].map(([address, text]) => {
        const rows = conflicts.get(address)?.rows ?? [];
        return rows.length > 0 ? { ...text, reported: [...text.reported, ...rows] } : text;
      });
    },
    conflictsOf: (uri) => conflicts.get(addressOf(uri))?.diagnostics,
    opened(uri) {
      if (client.pullsDiagnostics) show(uri);
      else shown.delete(addressOf(uri));
    },
    typed() {
      isTyped = true;
    },
    closed: (uri) => readAgain([uri]),
    changed: readAgain,
    outdated: () => readAgain([...reviewed.values()].map(({ uri }) => uri)),
  };
}

/** So few texts are read before a thread has begun. */
const FEW = 8;

/** In milliseconds: longer than between two keys, so that few fall into the reading of a text. */
const REST = 250;

/** One name for a text, whatever of its address an editor writes with percent signs: `(`, `%28`. */
function addressOf(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize('NFC');
  } catch {
    return uri;
  }
}

/** What git shows of earlier states is no text of its own. */
const isOwn = (uri: string): boolean => !uri.startsWith('git:');

function remembered<Key extends object, Value>(all: WeakMap<Key, Value>, key: Key, value: Value): Value {
  all.set(key, value);
  return value;
}
