import { deserialize, serialize } from 'node:v8';
import type { Client } from '../client.ts';
import type { KnownText } from '../library.ts';
import type { UnreadText } from '../protocol.ts';
import type { Reading, ReviewedText } from '../workspace/reading.ts';

/** What the thread is started with. */
export interface Setup {
  readonly client: Client;
}

/** A text to be read; or what many texts say, to be held against each other. */
export type Task = { readonly reading: Reading } | { readonly said: readonly Uint8Array[] };

export type Answer = Packed | UnreadText;

/**
 * What is known of a text as it goes from one thread to another: little of it is looked at before someone opens a view,
 * so that the rest comes in two pieces that cost nothing to take and little to keep.
 */
export interface Packed extends Pick<ReviewedText, 'diagnostics'> {
  readonly told: Pick<KnownText, 'uri' | 'status' | 'reported'>;
  readonly rows: string;
  readonly said: Uint8Array<ArrayBuffer>;
}

type Rows = Pick<KnownText, 'figures' | 'statements'>;

export function packed({ known, diagnostics }: ReviewedText): Packed {
  const { uri, status, reported, figures, statements, said } = known;
  return {
    ...{ told: { uri, status, reported }, diagnostics },
    rows: JSON.stringify({ figures, statements } satisfies Rows),
    said: new Uint8Array(serialize(said)),
  };
}

/** What was packed, unpacked where it is looked at, and not kept longer than there is room for it. */
export function unpacked({ told, diagnostics, rows, said }: Packed): ReviewedText {
  let last: WeakRef<Rows> | undefined;
  const read = (): Rows => {
    const kept = last?.deref() ?? (JSON.parse(rows) as Rows);
    last = new WeakRef(kept);
    return kept;
  };
  const known: KnownText = {
    ...told,
    get figures() {
      return read().figures;
    },
    get statements() {
      return read().statements;
    },
    get said() {
      return deserialize(said) as KnownText['said'];
    },
  };
  PACKED.set(known, said);
  return { known, diagnostics };
}

/** What a text says that others may say too, to be sent to the thread. */
export const saidOf = (known: KnownText): Uint8Array => PACKED.get(known) ?? serialize(known.said);

const PACKED = new WeakMap<KnownText, Uint8Array>();
