import type { Table, TableValue } from '../../server/src/protocol.ts';

/** What the extension tells the page: the table, and the words of the reader's language. */
export interface Shown {
  readonly table: Table;
  readonly words: Words;
  readonly locale: 'vi' | 'en';
}

/** What the page asks of the extension. */
export type Asked =
  | { readonly ask: 'table' }
  | { readonly ask: 'review' }
  | { readonly ask: 'open'; readonly value: Pick<TableValue, 'uri' | 'range'> }
  | { readonly ask: 'copy' | 'save'; readonly text: string };

export type Words = Readonly<
  Record<
    | ('title' | 'filter' | 'copy' | 'save' | 'review' | 'none' | 'noMatch' | 'count' | 'more')
    | ('indicator' | 'place' | 'period' | 'reached' | 'planned' | 'picture' | 'trend' | 'share' | 'document')
    | ('derived' | 'open'),
    string
  >
>;
