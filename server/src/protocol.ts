/** Our own requests beside the Language Server Protocol. The only server file that the client may import. */
import type { Range } from 'vscode-languageserver-types';
import type { KindId, Locale, Severity } from './core/index.ts';

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
  readonly findings: Readonly<Record<Severity, number>>;
  /** Why nothing is shown; null where the text is checked. */
  readonly silent: 'not-vietnamese' | 'too-large' | 'ignored' | 'off' | null;
}

/** How many findings a client lists of one document, in its capabilities, under `experimental`. */
export const LISTS_AT_MOST = 'soatsoListsAtMost';

/** A text that could not be read, and why, in the reader's language. */
export interface UnreadText {
  readonly uri: string;
  readonly message: string;
}

/** A figure as lists and tables show it. */
export interface FigureRow {
  readonly kind: KindId;
  readonly range: Range;
  /** As it is written. */
  readonly text: string;
  /** What it says, as the export gives it: exact decimals, ISO 8601, ISO 4217. */
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string | null;
  readonly per: string | null;
  /** What it is said of, and when (ISO 8601). */
  readonly indicator: string | null;
  readonly period: string | null;
}

/** A finding as lists and reports show it. */
export interface FindingRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  /** The bare calculation, where there is one: `22 + 5 = 27 ≠ 26`. */
  readonly arithmetic: string | null;
  /** The words that it is shown at, and its sentence before and behind them. */
  readonly quote: { readonly before: string; readonly words: string; readonly after: string };
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

/** About all texts in some folders; about those of the whole workspace where none are named. */
export interface FoldersParams {
  readonly folders: readonly string[] | null;
  /** Under which progress is told, as the Language Server Protocol has it. */
  readonly workDoneToken?: string | number;
}

/** Reads every text in the folders and shows its findings until it changes. A cancelled review keeps what it has read. */
export const reviewRequest: Request<FoldersParams, ReviewResult> = { method: 'soatso/review' };

export interface ReviewResult {
  /** How many texts were read; those that are ignored, too long or not Vietnamese among them. */
  readonly texts: number;
  readonly silent: number;
  readonly figures: number;
  readonly checked: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Where texts contradict each other. */
  readonly conflicts: number;
  readonly unread: readonly UnreadText[];
  readonly isCancelled: boolean;
}

/** Sent when what is known of texts that are not open has changed. */
export const knownNotification: Request<{ readonly texts: number }, void> = { method: 'soatso/known' };

/** The figures of an open document beside those of another text: an earlier draft, another document. */
export const compareRequest: Request<CompareParams, Comparison | null> = { method: 'soatso/compare' };

export interface CompareParams extends DocumentParams {
  /** What it is compared with, which comes before it. */
  readonly before: { readonly uri: string; readonly text: string };
}

export interface Comparison {
  /** What now contradicts first, then what changed, what is new and what is gone, each in the order of the text. */
  readonly changes: readonly FigureChange[];
  /** How many figures are the same. */
  readonly same: number;
}

/** By how much a value changed, as a decimal of at most two places: percents (`%`), of percents points (`pp`). */
export interface Difference {
  readonly by: string;
  readonly unit: '%' | 'pp';
}

export interface FigureChange {
  /** Null where the figure is new. */
  readonly before: FigureRow | null;
  /** Null where it is gone. */
  readonly after: FigureRow | null;
  readonly difference: Difference | null;
  /** What it contradicts now and did not before. */
  readonly contradicts: string | null;
}

/** All texts of some folders in a form of the command line's, sent in pieces under `partialResultToken`. */
export const exportTextsRequest: Request<ExportTextsParams, ExportTextsResult> = { method: 'soatso/exportTexts' };

export interface ExportTextsParams extends FoldersParams {
  readonly format: 'json' | 'csv';
  readonly locale: Locale;
  readonly partialResultToken?: string | number;
}

export interface ExportTextsResult extends Pick<ReviewResult, 'texts' | 'unread' | 'isCancelled'> {}

/** The findings of some texts (of all that are known where none are named) as a page to be printed: HTML. */
export const reportRequest: Request<ReportParams, string> = { method: 'soatso/report' };

export interface ReportParams {
  readonly uris: readonly string[] | null;
  readonly locale: Locale;
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

/** What is known of all texts, in groups: their findings by text, or their figures by indicator or by kind. */
export const groupsRequest: Request<GroupsParams, Groups> = { method: 'soatso/groups' };

export interface GroupsParams {
  readonly by: 'finding' | 'indicator' | 'kind';
  /** Only what has all these words, with or without their marks; nothing for all. */
  readonly filter: string;
}

export interface Groups {
  /** Findings and indicators of many texts first; kinds in their usual order. */
  readonly groups: readonly Group[];
  /** How many groups were left out, as too many to be looked at. */
  readonly more: number;
  /** How many texts are known, how many figures they have, and findings at the level of a warning or above. */
  readonly texts: number;
  readonly figures: number;
  readonly findings: number;
}

export interface Group {
  /** The text's address, the indicator without capitals and marks, the kind. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/** What is in one group. */
export const groupRequest: Request<GroupsParams & { readonly key: string }, GroupEntries> = { method: 'soatso/group' };

export interface GroupEntries {
  readonly entries: readonly GroupEntry[];
  readonly more: number;
}

/** A finding or a figure, and where. */
export interface GroupEntry {
  readonly uri: string;
  /** Of the text, for a reader. */
  readonly name: string;
  readonly finding?: FindingRow;
  readonly figure?: FigureRow;
}

/** What all texts that are known say of indicators, by period. */
export const tableRequest: Request<Record<string, never>, Table> = { method: 'soatso/table' };

export interface Table {
  readonly rows: readonly TableRow[];
  /** How many rows were left out, as too many to be looked at. */
  readonly more: number;
  readonly texts: number;
}

/** An indicator of one place, in one unit. */
export interface TableRow {
  readonly indicator: string;
  /** Null where the texts do not say it. */
  readonly place: string | null;
  readonly unit: string;
  readonly per: string | null;
  /** An amount, a rate by itself, or by how much something rose or fell. */
  readonly what: 'amount' | 'level' | 'change';
  /** In the order of the periods. */
  readonly cells: readonly TableCell[];
}

/** What texts say of a row in one period (ISO 8601): several values where they differ. */
export interface TableCell {
  readonly period: string;
  readonly reached: readonly TableValue[];
  readonly planned: readonly TableValue[];
}

export interface TableValue {
  /** As it is written, or would be. */
  readonly text: string;
  /** An exact decimal. */
  readonly value: string;
  /** True of a plan that is not written, but follows from the percent of it that was reached. */
  readonly isDerived: boolean;
  readonly uri: string;
  /** Of the text, for a reader. */
  readonly name: string;
  readonly range: Range;
}
