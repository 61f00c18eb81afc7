import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Border } from '../border.ts';
import type { Client } from '../client.ts';
import type { Settings } from '../core/index.ts';
import { diagnosticsOf } from '../features/diagnostics.ts';
import type { Snapshot } from '../features/feature.ts';
import type { Asking, KnownText, Library } from '../library.ts';
import type { OpenProjects } from '../projects.ts';
import { knownNotification, type UnreadText } from '../protocol.ts';
import type { Snapshots } from '../snapshots.ts';
import type { Texts } from '../texts.ts';
import { knownOf } from './known.ts';

export interface Surroundings {
  readonly connection: Connection;
  readonly client: Client;
  readonly border: Border;
  readonly documents: TextDocuments<TextDocument>;
  readonly projects: Pick<OpenProjects, 'find' | 'pending'>;
  readonly snapshots: Snapshots;
  /** Of an open document, once its project is known. */
  readonly snapshotOf: (uri: string) => Snapshot | undefined;
  readonly settingsNow: () => Settings;
  readonly texts: Texts;
  readonly defer: (run: () => void) => void;
}

/** The library, and what the server tells it. */
export interface KeptLibrary extends Library {
  readonly opened: (uri: string) => void;
  readonly closed: (uri: string) => Promise<void>;
  /** Files were changed, made or removed. */
  readonly changed: (uris: readonly string[]) => Promise<void>;
  /** Settings or projects are others: what is known is read anew. */
  readonly outdated: () => Promise<void>;
}

export function libraryOf(surroundings: Surroundings): KeptLibrary {
  const { connection, border, client, documents, projects, snapshots, snapshotOf, settingsNow, texts } = surroundings;
  /** By address, as they were when they were read last, on the disk. */
  const reviewed = new Map<string, KnownText>();
  const shown = new Set<string>();
  const ofOpen = new WeakMap<Snapshot, KnownText>();
  const turn = (): Promise<void> => new Promise((go) => surroundings.defer(go));

  const read = async (uri: string): Promise<Snapshot | UnreadText> => {
    await projects.pending(uri);
    const open = snapshotOf(uri);
    if (open) return open;
    // Who asks for a review wants to see what it finds, whenever findings are shown otherwise.
    const settings: Settings = { ...settingsNow(), 'check.when': 'onType' };
    const [found, policy] = await Promise.all([texts.read(uri, settings.locale), projects.find(uri)]);
    if ('message' in found) return { uri, message: found.message };
    return snapshots.once(TextDocument.create(uri, languageOf(uri), 0, found.text), settings, policy);
  };
  const foldersOf = async (folders: readonly string[] | null): Promise<readonly string[]> => {
    if (folders) return folders;
    const open = client.hasFolders ? await connection.workspace.getWorkspaceFolders() : null;
    return open?.map(({ uri }) => uri) ?? [];
  };
  async function* walk(folders: readonly string[] | null, asking: Asking): AsyncGenerator<Snapshot | UnreadText> {
    const { locale } = settingsNow();
    const listed = await Promise.all((await foldersOf(folders)).map((folder) => texts.list(folder, locale)));
    const each = [...new Map(listed.flat().map((one) => [one.uri, one])).values()];
    for (const [done, one] of each.entries()) {
      await turn();
      if (asking.isCancelled()) return;
      asking.progress(done, each.length);
      yield 'message' in one ? one : await read(one.uri);
    }
  }

  const show = (uri: string, diagnostics: ReturnType<typeof diagnosticsOf>): void => {
    if (diagnostics.length === 0 && !shown.delete(uri)) return;
    if (diagnostics.length > 0) shown.add(uri);
    connection.sendDiagnostics({ uri, diagnostics }).catch(border.report('textDocument/publishDiagnostics'));
  };
  /** An open text is the client's to ask about, or told of by the diagnostics of open documents; never both. */
  const keep = (snapshot: Snapshot): KnownText => {
    const { uri } = snapshot;
    const known = knownOf(snapshot);
    reviewed.set(uri, known);
    if (!documents.get(uri)) show(uri, diagnosticsOf(snapshot));
    return known;
  };
  const forget = (uri: string): void => {
    if (reviewed.delete(uri)) show(uri, []);
  };
  const tell = (): void =>
    void connection
      .sendNotification(knownNotification.method, { texts: reviewed.size })
      .catch(border.report(knownNotification.method));
  const readAgain = async (uris: readonly string[]): Promise<void> => {
    const known = uris.filter((uri) => reviewed.has(uri));
    for (const uri of known) {
      await turn();
      const again = await read(uri);
      if (!reviewed.has(uri)) continue;
      if ('message' in again) forget(uri);
      else keep(again);
    }
    if (known.length > 0) tell();
  };

  return {
    walk,
    async review(folders, asking) {
      const read: KnownText[] = [];
      const unread: UnreadText[] = [];
      for await (const found of walk(folders, asking))
        if ('message' in found) {
          forget(found.uri);
          unread.push(found);
        } else read.push(keep(found));
      tell();
      return { read, unread };
    },
    locale: () => settingsNow().locale,
    async known() {
      const known = new Map(reviewed);
      for (const uri of documents.keys().filter(isOwn)) {
        const snapshot = snapshotOf(uri);
        if (snapshot) known.set(uri, ofOpen.get(snapshot) ?? remembered(ofOpen, snapshot, knownOf(snapshot)));
      }
      return [...known.values()];
    },
    opened(uri) {
      if (client.pullsDiagnostics) show(uri, []);
      else shown.delete(uri);
    },
    closed: (uri) => readAgain([uri]),
    changed: (uris) => readAgain(uris.filter((uri) => !documents.get(uri))),
    outdated: () => readAgain([...reviewed.keys()]),
  };
}

/** What git shows of earlier states is no text of its own. */
const isOwn = (uri: string): boolean => !uri.startsWith('git:');

function remembered<Key extends object, Value>(all: WeakMap<Key, Value>, key: Key, value: Value): Value {
  all.set(key, value);
  return value;
}

const languageOf = (uri: string): string => (/\.(?:md|markdown)$/iu.test(uri) ? 'markdown' : 'plaintext');
