import type { Locale, Stated } from './core/index.ts';
import type { Snapshot } from './features/feature.ts';
import type { Said } from './formats/format.ts';
import type { FigureRow, FindingRow, Status, UnreadText } from './protocol.ts';

export type Views = typeof import('./views/index.ts');

/** What is kept of a text, and no more: not the text, not its analysis. */
export interface KnownText {
  readonly uri: string;
  readonly status: Status;
  /** All figures but identifiers, in the order of the text. */
  readonly figures: readonly FigureRow[];
  readonly reported: readonly FindingRow[];
  /** What other texts may say too. */
  readonly said: readonly Said[];
  readonly statements: readonly StatementRow[];
}

/** What a text says of an indicator in a period. */
export interface StatementRow extends Pick<Stated, 'place' | 'what' | 'isPlan'> {
  readonly figure: FigureRow;
  /** What was planned instead, as far as the text says it. */
  readonly plan: PlannedValue | null;
}

export interface PlannedValue {
  readonly text: string;
  /** An exact decimal. */
  readonly value: string;
  /** It is not written, but follows from the percent of it that was reached. */
  readonly isDerived: boolean;
}

/** Who asked, while the answer is worked on. */
export interface Asking {
  readonly isCancelled: () => boolean;
  /** Tells how many of how many texts are done. */
  readonly progress: (done: number, total: number) => void;
  /** Sends a piece of the answer before all of it is there. Who waits until it is taken never has to hold many. */
  readonly partial: (piece: unknown) => Promise<void>;
}

/**
 * The texts of the workspace. Whatever goes over all of them takes one at a time and lets what has arrived meanwhile go
 * first: the open document never waits for more than one other.
 */
export interface Library {
  /**
   * Reads the texts in these folders (by default of all the workspace), open ones as they stand, by their names. What is
   * handed out is of use until the next is asked for; nothing of it is kept.
   */
  readonly walk: (folders: readonly string[] | null, asking: Asking) => AsyncGenerator<Snapshot | UnreadText>;
  /**
   * The same, and what is read is known from then on: its findings are shown while it is closed, and it is read again
   * when it changes.
   */
  readonly review: (folders: readonly string[] | null, asking: Asking) => Promise<Reviewed>;
  /** An open document as it stands, once its project is known. */
  readonly open: (uri: string) => Promise<Snapshot | undefined>;
  /** What makes tables, reports and comparisons: loaded when it is asked for first. */
  readonly views: () => Promise<Views>;
  /** The language in which to speak. */
  readonly locale: () => Locale;
  /** Every text that is known, reviewed ones and open ones, by its address. */
  readonly known: () => Promise<readonly KnownText[]>;
}

export interface Reviewed {
  readonly read: readonly KnownText[];
  readonly unread: readonly UnreadText[];
  /** How many conflicts there are among all that is known. */
  readonly conflicts: number;
}
