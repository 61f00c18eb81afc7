import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-jsonrpc';
import type {
  DidChangeWatchedFilesParams,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type Border, borderOf } from './border.ts';
import { coalesced } from './checks.ts';
import { type Client, clientOf } from './client.ts';
import { serveCommands } from './commands.ts';
import { isRecord } from './configuration.ts';
import { type Connection, register } from './connection.ts';
import type { Locale } from './core/index.ts';
import { documentsOf } from './documents.ts';
import type { Explanations, Part, Snapshot } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { foldersOf, reading } from './folders.ts';
import type { Views } from './library.ts';
import { PROJECT_FILE } from './project/project.ts';
import { type LoadParser, projectReader, type ReadFile } from './project/read.ts';
import { projectsOfOpen } from './projects.ts';
import { ignoredNotification } from './protocol/projects.ts';
import { settingsOfEditor } from './settings.ts';
import { snapshotsFor } from './snapshots.ts';
import type { Texts } from './texts.ts';
import { answered } from './workspace/asking.ts';
import { libraryOf } from './workspace/library.ts';
import type { Beside } from './workspace/reading.ts';
import { textsFor } from './workspace/texts.ts';

/** What the server needs of the machine it runs on. */
export interface Host {
  /** Runs after the messages that have arrived so far had their turn, or some of them. */
  readonly defer: (run: () => void) => void;
  /** Tells this run of the server from every other. */
  readonly session: string;
  /** Reads from its disk; undefined where it has none. */
  readonly readFile: ReadFile | undefined;
  readonly loadParser: LoadParser;
  /** Ends the server when the editor's process, of this number, is gone. */
  readonly follow: (editor: number) => void;
  /** The texts on its disk; undefined where it has none. */
  readonly texts: Texts | undefined;
  /** Begins to work on another thread; undefined where it has none. */
  readonly beside: ((client: Client, report: (error: unknown) => void) => () => Promise<Beside>) | undefined;
  readonly loadViews: () => Promise<Views>;
  readonly loadExplanations: Explanations;
}

/** Serves the editor at the other end of the connection, which must not be listening yet. */
export function serve(connection: Connection, host: Host): void {
  const border = borderOf(connection);
  connection.onRequest(
    'initialize',
    border.request('initialize', (params: InitializeParams) => {
      if (typeof params.processId === 'number') host.follow(params.processId);
      return start({ connection, border, host }, params);
    }),
  );
}

const NAME = 'soatso-language-server';
/** Those that are looked for in a folder. */
const TEXT_FILES = '**/*.{txt,md,markdown}';
const WATCHED = 'workspace/didChangeWatchedFiles';

interface Server {
  readonly connection: Connection;
  readonly border: Border;
  readonly host: Host;
}

/** Sets every feature up for the client that has introduced itself. */
function start(server: Server, params: InitializeParams): InitializeResult {
  const { connection, border, host } = server;
  const client = clientOf(params.capabilities);
  const parts = FEATURES.map((feature) => feature(client));
  const snapshots = snapshotsFor(client, host.session);
  /** Documents that were changed since they were opened or saved. */
  const unsaved = new Set<string>();
  /** The versions with which documents were opened. */
  const opened = new Map<string, number>();

  const documents = documentsOf(connection, border, {
    opened({ uri, version }) {
      snapshots.forget(uri);
      opened.set(uri, version);
      unsaved.delete(uri);
      if (!client.watchesFiles) projects.forget();
      projects.open(uri);
      library.opened(uri);
      checks.add(uri);
    },
    changed({ uri, version }) {
      if (opened.get(uri) !== version) {
        unsaved.add(uri);
        library.typed();
      }
      checks.add(uri);
    },
    saved({ uri }) {
      if (!unsaved.delete(uri) || settings.now()['check.when'] !== 'onSave') return;
      checks.add(uri);
      refresh();
    },
    closed({ uri }) {
      snapshots.forget(uri);
      projects.close(uri);
      opened.delete(uri);
      unsaved.delete(uri);
      announce(server, parts, ({ closed }) => closed?.(uri));
      return library.closed(uri);
    },
  });
  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    const project = projects.policyOf(uri);
    const isUnsaved = unsaved.has(uri);
    const elsewhere = isUnsaved ? undefined : library.conflictsOf(uri);
    return document && project && snapshots.of(document, settings.now(), { project, isUnsaved, elsewhere });
  };
  const checks = coalesced(
    host,
    border.event('check', (uri: string) => {
      const snapshot = snapshotOf(uri);
      if (snapshot) announce(server, parts, ({ after }) => after(snapshot));
    }),
  );
  const folders = foldersOf(
    connection,
    params,
    border.event('workspace/didChangeWorkspaceFolders', () => projects.reload()),
  );
  const readFile = reading({ connection, client, folders, disk: host.readFile });
  const localeNow = (): Locale => settings.now().locale;
  const projects = projectsOfOpen({
    ...{ connection, border, client, folders, localeNow },
    read: projectReader(readFile, host.loadParser),
    whenKnown: checks.add,
  });
  const library = libraryOf({
    ...{ connection, border, client, documents, projects, snapshots, snapshotOf },
    ...{
      settingsNow: () => settings.now(),
      texts: textsFor({ disk: host.texts, client, connection }),
      defer: host.defer,
    },
    ...{ views: host.loadViews, refresh: () => refresh() },
    beside: host.beside?.(client, border.report('A thread beside')),
  });
  const refresh = (): void => {
    for (const method of client.refreshes) connection.sendRequest(method).catch(border.report(method));
  };
  const settings = settingsOfEditor(
    {
      ...{ connection, border, client },
      whenChanged(before) {
        if (before.locale !== localeNow()) projects.retell();
        for (const uri of documents.keys()) checks.add(uri);
        refresh();
        library.outdated().catch(border.report('Reading reviewed texts again'));
      },
    },
    params.initializationOptions,
  );
  for (const { method, answer, unopened } of parts.flatMap((part) => part.answers ?? []))
    connection.onRequest(
      method,
      border.request(method, (asked: unknown, token: CancellationToken) => {
        const uri = uriOf(asked);
        const asking = { isCancelled: () => token.isCancellationRequested, progress() {}, async partial() {} };
        const reply = (): unknown => {
          const snapshot = snapshotOf(uri);
          return snapshot
            ? answer(snapshot, asked as never, { library, asking, explanations: host.loadExplanations })
            : unopened;
        };
        return projects.pending(uri)?.then(reply) ?? reply();
      }),
    );
  for (const { method, answer } of parts.flatMap((part) => part.libraryAnswers ?? []))
    connection.onRequest(
      method,
      border.request(method, (params: unknown, token: CancellationToken) =>
        answered((asking) => answer(library, params as never, asking), { connection, params, token }),
      ),
    );
  const rereadProjects = async (): Promise<void> => {
    await projects.reload();
    refresh();
    await library.outdated();
  };
  serveCommands(parts, {
    ...{ connection, border, client, localeNow, rereadProjects },
    async snapshotOf(uri) {
      await projects.pending(uri);
      return snapshotOf(uri);
    },
    readProject: readFile,
    loadParser: host.loadParser,
  });
  const hear = <Params>(method: string, handle: (params: Params) => Promise<void>) =>
    connection.onNotification(method, border.event(method, handle));
  hear('initialized', async () => {
    if (client.watchesFiles)
      await register(connection, WATCHED, {
        watchers: [{ globPattern: `**/${PROJECT_FILE}` }, { globPattern: TEXT_FILES }],
      });
    await settings.follow();
  });
  hear(WATCHED, async ({ changes }: DidChangeWatchedFilesParams) => {
    const [ofProjects, ofTexts] = partition(
      changes.map(({ uri }) => uri),
      (uri) => uri.endsWith(`/${PROJECT_FILE}`),
    );
    if (ofProjects.length > 0) await rereadProjects();
    else await library.changed(ofTexts);
  });
  hear(ignoredNotification.method, rereadProjects);
  return { capabilities: capabilitiesOf(parts), serverInfo: { name: NAME } };
}

/** Edits are told as such, not by the whole text. */
const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

const capabilitiesOf = (parts: readonly Part[]): ServerCapabilities =>
  Object.assign(
    {
      textDocumentSync: {
        openClose: true,
        change: INCREMENTAL,
        save: true,
        willSaveWaitUntil: true,
      },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    ...parts.map(({ capabilities }) => capabilities),
  );

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
];

/** Sends every notice that has something to say. */
function announce(
  { connection, border }: Server,
  parts: readonly Part[],
  sayOf: (notice: NonNullable<Part['notices']>[number]) => unknown,
): void {
  for (const notice of parts.flatMap((part) => part.notices ?? [])) {
    const said = sayOf(notice);
    if (said !== undefined) connection.sendNotification(notice.method, said).catch(border.report(notice.method));
  }
}

/** The document that a request is about, of the protocol's or of our own. */
function uriOf(params: unknown): string {
  const identifier = isRecord(params) && isRecord(params.textDocument) ? params.textDocument : params;
  if (isRecord(identifier) && typeof identifier.uri === 'string') return identifier.uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document');
}
