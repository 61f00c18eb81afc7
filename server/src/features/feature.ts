import type { ServerCapabilities } from 'vscode-languageserver';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import type { Analysis, Format, Locale, Settings, Text } from '../core/index.ts';
import type { Shown } from '../formats/format.ts';
import type { Asking, Library } from '../library.ts';
import type { Lines } from '../positions.ts';
import type { LoadParser } from '../project/read.ts';
import type { Policy } from '../project/review.ts';
import type { Request as Method } from '../protocol.ts';

/** An open document as it stands, read once for all features. It is of use until the next message arrives. */
export interface Snapshot {
  /** Another one whenever the text or the settings change. */
  readonly id: string;
  readonly uri: string;
  readonly version: number;
  readonly format: Format;
  /** Null where the text is longer than the settings allow. */
  readonly analysis: Analysis | null;
  /** Those that the settings and the project let through, in the order of the text. */
  readonly findings: readonly Shown[];
  /** Where the text contradicts others that were reviewed; none of a text that was changed since. */
  readonly elsewhere: readonly Diagnostic[];
  readonly lines: Lines;
  readonly text: string;
  readonly settings: Settings;
  /** What the project says of the text, whoever looks at it. */
  readonly project: Policy;
  /** Whether its findings are to be shown now: the person may want them for what is saved only. */
  readonly isDue: boolean;
  readonly client: Client;
}

/** What lies beyond the document that a request is about. */
export interface Elsewhere {
  readonly library: Library;
  readonly asking: Asking;
  readonly explanations: Explanations;
}

/** What explains rules: loaded when it is asked for first. */
export type Explanations = () => Promise<typeof import('../core/explanations.ts')>;

/** A request about an open document. */
export interface Answer {
  readonly method: string;
  readonly answer: (snapshot: Snapshot, params: never, elsewhere: Elsewhere) => unknown;
  /** The answer about a document that is not open (any longer). */
  readonly unopened: unknown;
}

/** A request about the texts of the workspace, open or not. */
export interface LibraryAnswer {
  readonly method: string;
  readonly answer: (library: Library, params: never, asking: Asking) => unknown;
}

/** What the client is told after each check of an open document; undefined for nothing. */
export interface Notice {
  readonly method: string;
  readonly after: (snapshot: Snapshot) => unknown;
  /** What it is told when the document is closed, if anything. */
  readonly closed?: (uri: string) => unknown;
}

/** What a command works with: it changes things through the editor alone. */
export interface Desk {
  readonly client: Client;
  readonly localeNow: () => Locale;
  /** An open document, once its project is known. */
  readonly snapshotOf: (uri: string) => Promise<Snapshot | undefined>;
  /** The text of a project's file; null where there is none. */
  readonly readProject: (uri: string) => Promise<string | null>;
  readonly loadParser: LoadParser;
  /** Asks the editor something of our own; only one that says it answers. */
  readonly ask: <Params, Result>(request: Method<Params, Result>, params: Params) => Promise<Result>;
  /** Whether the editor made the change. */
  readonly apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>;
  readonly tell: (message: Text) => void;
  /** What projects say has changed. */
  readonly rereadProjects: () => Promise<void>;
}

/** A command of the server, which any editor can have run. */
export interface Command {
  readonly name: string;
  readonly run: (desk: Desk, argument: unknown) => Promise<void>;
}

/** A feature's part in the server, and the capability that announces it. */
export interface Part {
  readonly capabilities?: ServerCapabilities;
  readonly answers?: readonly Answer[];
  readonly libraryAnswers?: readonly LibraryAnswer[];
  readonly notices?: readonly Notice[];
  readonly commands?: readonly Command[];
}

/** A feature: what it does for a client. */
export type Feature = (client: Client) => Part;

export const defineFeature = (feature: Feature): Feature => feature;

/** A request of the Language Server Protocol, or one of our own, and what it is answered. */
export const onRequest = <Params, Result>(
  { method }: Method<Params, Result>,
  answer: (snapshot: Snapshot, params: Params, elsewhere: Elsewhere) => Result,
  unopened: Result,
): Answer => ({ method, answer, unopened });

/** A request about the texts of the workspace, and what it is answered. */
export const onLibraryRequest = <Params, Result>(
  { method }: Method<Params, Result>,
  answer: (library: Library, params: Params, asking: Asking) => Result | Promise<Result>,
): LibraryAnswer => ({ method, answer });

/** A notification of the Language Server Protocol, or one of our own, and when it is sent. */
export const notify = <Params>(
  { method }: Method<Params, void>,
  notice: { readonly after: (snapshot: Snapshot) => Params | undefined; readonly closed?: (uri: string) => Params },
): Notice => ({ method, ...notice });

/** Whether the person has switched checking off. */
export const isOff = (settings: Settings): boolean => settings['check.when'] === 'off';
