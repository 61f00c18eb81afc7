import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Border } from './border.ts';
import type { Client } from './client.ts';
import { type Connection, log, publish } from './connection.ts';
import type { Locale } from './core/index.ts';
import type { Folders } from './folders.ts';
import { type Found, projectsIn } from './project/find.ts';
import { type Ignored, PROJECT_FILE } from './project/project.ts';
import type { ReadProject } from './project/read.ts';
import { type Policy, policyIn, REPORT_ALL } from './project/review.ts';
import { type IgnoredHere, ignoredRequest } from './protocol/projects.ts';
import type { DocumentParams } from './protocol.ts';

/** The projects of open documents. They are read from the disk, so that they are known only a while after opening. */
export interface OpenProjects {
  /** What a document's project says of it; undefined while it is looked for. */
  readonly policyOf: (uri: string) => Policy | undefined;
  /** What the project of a text says that is not open. */
  readonly find: (uri: string) => Promise<Policy>;
  /** Settles when it is known; undefined where it is already. */
  readonly pending: (uri: string) => Promise<void> | undefined;
  /** Looks for the project of a document, and calls `whenKnown` with it. */
  readonly open: (uri: string) => void;
  readonly close: (uri: string) => void;
  /** Projects' files have changed: those of all open documents are looked for anew. Settles when they are known. */
  readonly reload: () => Promise<void>;
  /** The language is another: what is wrong with projects' files is said again. */
  readonly retell: () => void;
  /** Files are not watched: what is opened next gets what is on the disk then. */
  readonly forget: () => void;
}

interface Surroundings {
  readonly connection: Connection;
  readonly border: Border;
  readonly client: Client;
  readonly folders: Folders;
  readonly read: ReadProject;
  readonly localeNow: () => Locale;
  readonly whenKnown: (uri: string) => void;
}

export function projectsOfOpen({
  connection,
  border,
  client,
  folders,
  read,
  localeNow,
  whenKnown,
}: Surroundings): OpenProjects {
  const projects = projectsIn(read);
  const policies = new Map<string, Policy>();
  const searches = new Map<string, Promise<void>>();
  /** By the file's address, as it was last spoken of to the client. */
  const told = new Map<string, Found>();

  const tell = (found: Found): void => {
    const before = told.get(found.uri);
    if (before === found) return;
    told.set(found.uri, found);
    if (found.problems.length === 0 && !before?.problems.length) return;
    const locale = localeNow();
    for (const { range, message } of found.problems)
      log(
        connection,
        'warning',
        `${found.uri}:${range.start.line + 1}:${range.start.character + 1}: ${message[locale]}`,
      );
    const diagnostics = found.problems.map((problem) => diagnosticOf(problem, locale));
    publish(connection, { uri: found.uri, diagnostics }, border);
  };
  /** What the client keeps of a text without a folder. */
  const kept = (uri: string): Promise<readonly IgnoredHere[]> =>
    connection.sendRequest(ignoredRequest.method, { uri } satisfies DocumentParams);
  const policyOf = async (uri: string): Promise<Policy> => {
    try {
      const found = await projects.of(uri);
      if (found) {
        tell(found);
        return policyIn(found, uri);
      }
      const folder = folders.of(uri);
      if (folder !== undefined) return { ...REPORT_ALL, file: `${folder}/${PROJECT_FILE}` };
      return client.helpsProjects ? { ...REPORT_ALL, ignored: (await kept(uri)).map(ignoredOf) } : REPORT_ALL;
    } catch (error) {
      border.report(`The project of ${uri}`)(error);
      return REPORT_ALL;
    }
  };
  const search = (uri: string): Promise<void> => {
    const searched = policyOf(uri).then((policy) => {
      // A later search, or the end of the document, makes this one void.
      if (searches.get(uri) !== searched) return;
      searches.delete(uri);
      policies.set(uri, policy);
      whenKnown(uri);
    });
    searches.set(uri, searched);
    return searched;
  };
  /** Files that were spoken of and are no more have no problems any more. */
  const tellOfRemoved = async (): Promise<void> => {
    for (const [uri, before] of told)
      if (before.problems.length > 0) tell((await projects.at(uri)) ?? { ...before, problems: [] });
  };
  return {
    policyOf: (uri) => policies.get(uri),
    find: policyOf,
    pending: (uri) => (policies.has(uri) ? undefined : searches.get(uri)),
    open: (uri) => void search(uri),
    close(uri) {
      policies.delete(uri);
      searches.delete(uri);
    },
    async reload() {
      projects.forget();
      await Promise.all([...new Set([...policies.keys(), ...searches.keys()])].map(search));
      await tellOfRemoved();
    },
    retell() {
      const before = [...told.values()];
      told.clear();
      for (const found of before) tell(found);
    },
    forget: projects.forget,
  };
}

const ignoredOf = (entry: IgnoredHere): Ignored => ({
  what: 'rule' in entry ? { rule: entry.rule } : { words: entry.fingerprint },
  occurrence: 'rule' in entry ? null : entry.occurrence,
  ...{ file: null, reason: entry.reason, span: { start: 0, end: 0 } },
});

const diagnosticOf = ({ range, message }: Found['problems'][number], locale: Locale): Diagnostic => ({
  range,
  severity: DiagnosticSeverity.Warning,
  source: 'Soát Số',
  message: message[locale],
});
