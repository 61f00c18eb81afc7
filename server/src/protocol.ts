/** Our own requests beside the Language Server Protocol. The only server file that the client may import. */
import type { Range } from 'vscode-languageserver-types';
import type { KindId } from './core/index.ts';

/** A request by its method, typed by what goes in and out. */
export interface Request<Params, Result> {
  readonly method: string;
  /** Exists in types only. */
  readonly types?: (params: Params) => Result;
}

export interface DocumentParams {
  readonly uri: string;
}

/** The figures of an open document, or those that a range of it touches, in the order of the text. */
export const figuresRequest: Request<FiguresParams, FiguresResult> = { method: 'soatso/figures' };

export interface FiguresParams extends DocumentParams {
  readonly range?: Range;
}

export interface FiguresResult {
  /** The version of the document that was read. */
  readonly version: number;
  readonly figures: readonly { readonly kind: KindId; readonly range: Range }[];
}

/** The JSON export of an open document, as `soatso --format json` gives it (indented, for reading). */
export const exportRequest: Request<DocumentParams, string> = { method: 'soatso/export' };

/** Sent after each check of an open document: what the status item says. */
export const statusNotification: Request<Status, void> = { method: 'soatso/status' };

/** The same for who asks; null about a document that is not open. */
export const statusRequest: Request<DocumentParams, Status | null> = { method: 'soatso/statusOf' };

export interface Status {
  readonly uri: string;
  readonly figures: number;
  /** Relations that were read, and those of them that could be checked. */
  readonly relations: number;
  readonly checked: number;
  /** Findings that are shown, by severity. */
  readonly findings: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** Why nothing is shown; null where the text is checked. */
  readonly silent: 'not-vietnamese' | 'too-large' | 'ignored' | 'off' | null;
}

/** What of an open document could not be checked, and why: silence about it proves nothing. */
export const uncheckedRequest: Request<DocumentParams, Unchecked> = { method: 'soatso/unchecked' };

export interface Unchecked {
  /** The version of the document that was read. */
  readonly version: number;
  /** In the order of the text; none where the whole text is not checked. */
  readonly items: readonly UncheckedItem[];
}

export interface UncheckedItem {
  /** Figures that belong together but cannot be compared, or a figure that nothing is said of besides. */
  readonly about: 'relation' | 'figure';
  readonly range: Range;
  /** The figures as they are written. */
  readonly text: string;
  readonly reason: UncheckedReason;
  /** The reason in words, in the language of the settings. */
  readonly why: string;
  /** What follows from a relation all the same, where something does. */
  readonly note: string | null;
}

export type UncheckedReason =
  | 'base-not-written'
  | 'before-not-written'
  | 'time-not-known'
  | 'not-enough-said'
  | 'only-time'
  | 'indicator-not-known'
  | 'stands-alone';
