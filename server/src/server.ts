import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Border, borderOf, guardedDocuments } from './border.ts';
import { type Client, clientOf } from './client.ts';
import { serveCommands } from './commands.ts';
import { DEFAULTS, isRecord, SECTION, settingsFrom } from './configuration.ts';
import type { Locale } from './core/index.ts';
import type { Explanations, Part, Snapshot } from './features/feature.ts';
import { FEATURES } from './features/index.ts';
import { foldersOf, reading } from './folders.ts';
import type { Views } from './library.ts';
import { PROJECT_FILE } from './project/project.ts';
import { type LoadParser, projectReader, type ReadFile } from './project/read.ts';
import { projectsOfOpen } from './projects.ts';
import { ignoredNotification } from './protocol/projects.ts';
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
  /** The texts on its disk; undefined where it has none. */
  readonly texts: Texts | undefined;
  /** Begins to work on another thread; undefined where it has none. */
  readonly beside: ((client: Client, report: (error: unknown) => void) => () => Beside) | undefined;
  readonly loadViews: () => Promise<Views>;
  readonly loadExplanations: Explanations;
}

/** Serves the editor at the other end of the connection, which must not be listening yet. */
export function serve(connection: Connection, host: Host): void {
  const border = borderOf(connection);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(
    border.request('initialize', (params: InitializeParams) => start({ connection, documents, border, host }, params)),
  );
  documents.listen(guardedDocuments(connection, border));
  connection.listen();
}

const NAME = 'soatso-language-server';
/** Those that are looked for in a folder. */
const TEXT_FILES = '**/*.{txt,md,markdown}';

interface Server {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly border: Border;
  readonly host: Host;
}

/** Sets every feature up for the client that has introduced itself. */
function start(server: Server, params: InitializeParams): InitializeResult {
  const { connection, documents, border, host } = server;
  const client = clientOf(params.capabilities);
  const parts = FEATURES.map((feature) => feature(client));
  const snapshots = snapshotsFor(client, host.session);
  /** Documents that were changed since they were opened or saved. */
  const unsaved = new Set<string>();
  /** The versions with which documents were opened. */
  const opened = new Map<string, number>();
  let settings = DEFAULTS;

  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    const project = projects.policyOf(uri);
    const isUnsaved = unsaved.has(uri);
    const elsewhere = isUnsaved ? undefined : library.conflictsOf(uri);
    return document && project && snapshots.of(document, settings, { project, isUnsaved, elsewhere });
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
  const localeNow = (): Locale => settings.locale;
  const projects = projectsOfOpen({
    ...{ connection, border, client, folders, localeNow },
    read: projectReader(readFile, host.loadParser),
    whenKnown: checks.add,
  });
  const library = libraryOf({
    ...{ connection, border, client, documents, projects, snapshots, snapshotOf },
    ...{ settingsNow: () => settings, texts: textsFor({ disk: host.texts, client, connection }), defer: host.defer },
    ...{ views: host.loadViews, refresh: () => refresh() },
    beside: host.beside?.(client, border.report('A thread beside')),
  });
  const refresh = (): void => {
    for (const method of client.refreshes) connection.sendRequest(method).catch(border.report(method));
  };
  const configure = (sent: unknown): boolean => {
    const read = settingsFrom(sent);
    for (const warning of read.warnings) connection.console.warn(warning[read.settings.locale]);
    const isNew = JSON.stringify(read.settings) !== JSON.stringify(settings);
    const speaksAnew = read.settings.locale !== settings.locale;
    if (isNew) settings = read.settings;
    if (speaksAnew) projects.retell();
    return isNew;
  };
  const reconfigure = (sent: unknown): void => {
    if (!configure(sent)) return;
    for (const uri of documents.keys()) checks.add(uri);
    refresh();
    library.outdated().catch(border.report('Reading reviewed texts again'));
  };
  let asked = 0;
  /** The last question's answer counts, whatever the order in which answers arrive. */
  const askConfiguration = async (): Promise<void> => {
    asked++;
    const question = asked;
    const sent: unknown = await connection.workspace.getConfiguration(SECTION);
    if (question === asked) reconfigure(sent);
  };

  configure(sectionOf(params.initializationOptions));
  for (const { method, answer, unopened } of parts.flatMap((part) => part.answers ?? []))
    connection.onRequest(
      method,
      border.request(method, (asked: unknown, token: CancellationToken) => {
        const uri = uriOf(asked);
        const asking = { isCancelled: () => token.isCancellationRequested, progress() {}, partial() {} };
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
  documents.onDidOpen(({ document: { uri, version } }) => {
    snapshots.forget(uri);
    opened.set(uri, version);
    unsaved.delete(uri);
    if (!client.watchesFiles) projects.forget();
    projects.open(uri);
    library.opened(uri);
  });
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    if (opened.get(uri) !== version) {
      unsaved.add(uri);
      library.typed();
    }
    checks.add(uri);
  });
  documents.onDidSave(
    border.event('textDocument/didSave', ({ document: { uri } }) => {
      if (!unsaved.delete(uri) || settings['check.when'] !== 'onSave') return;
      checks.add(uri);
      refresh();
    }),
  );
  documents.onDidClose(
    border.event('textDocument/didClose', ({ document: { uri } }) => {
      snapshots.forget(uri);
      projects.close(uri);
      opened.delete(uri);
      unsaved.delete(uri);
      announce(server, parts, ({ closed }) => closed?.(uri));
      return library.closed(uri);
    }),
  );
  connection.onInitialized(
    border.event('initialized', async () => {
      if (client.watchesFiles)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${PROJECT_FILE}` }, { globPattern: TEXT_FILES }],
        });
      if (!client.hasConfiguration) return;
      await askConfiguration();
      if (client.registersConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }),
  );
  connection.onDidChangeConfiguration(
    border.event('workspace/didChangeConfiguration', async (changed) =>
      client.hasConfiguration ? askConfiguration() : reconfigure(sectionOf(changed?.settings)),
    ),
  );
  connection.onDidChangeWatchedFiles(
    border.event('workspace/didChangeWatchedFiles', async ({ changes }) => {
      const [ofProjects, ofTexts] = partition(
        changes.map(({ uri }) => uri),
        (uri) => uri.endsWith(`/${PROJECT_FILE}`),
      );
      if (ofProjects.length > 0) await rereadProjects();
      else await library.changed(ofTexts);
    }),
  );
  connection.onNotification(ignoredNotification.method, border.event(ignoredNotification.method, rereadProjects));
  return { capabilities: capabilitiesOf(parts), serverInfo: { name: NAME } };
}

const capabilitiesOf = (parts: readonly Part[]): ServerCapabilities =>
  Object.assign(
    {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
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

/** Settings under our section, or bare: editors differ. */
const sectionOf = (sent: unknown): unknown => (isRecord(sent) && SECTION in sent ? sent[SECTION] : sent);

/** The document that a request is about, of the protocol's or of our own. */
function uriOf(params: unknown): string {
  const identifier = isRecord(params) && isRecord(params.textDocument) ? params.textDocument : params;
  if (isRecord(identifier) && typeof identifier.uri === 'string') return identifier.uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document');
}

/**
 * Collects documents to be checked until a turn of the event loop brings no more changes: of a burst of edits the last
 * is checked, and no clock is needed to know it.
 */
function coalesced({ defer }: Host, check: (uri: string) => void): { readonly add: (uri: string) => void } {
  const changed = new Set<string>();
  let [isWaiting, isTouched] = [false, false];
  const turn = (): void => {
    if (isTouched) {
      isTouched = false;
      defer(turn);
      return;
    }
    isWaiting = false;
    const uris = [...changed];
    changed.clear();
    for (const uri of uris) check(uri);
  };
  return {
    add(uri) {
      changed.add(uri);
      isTouched = true;
      if (isWaiting) return;
      isWaiting = true;
      defer(turn);
    },
  };
}
