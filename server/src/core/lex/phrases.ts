import { keys } from '../text/vietnamese.ts';
import type { Tokens } from './token.ts';

/** Phrases of one or more words, found by their folded form: the longest that begins at a token wins. */
export interface PhraseTable<T> {
  readonly at: (tokens: Tokens, i: number) => { readonly what: T; readonly next: number } | undefined;
}

/**
 * A table from phrases as they are written (`'đô la Mỹ'`) to what they mean.
 * A phrase with a word that has no key (over nine letters, other characters) is never found.
 */
export function phraseTable<T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> {
  const root: Node<T> = { children: new Map() };
  for (const [phrase, what] of entries) {
    const words = keys(phrase);
    if (words.includes(0)) continue;
    let node = root;
    for (const word of words) {
      const child: Node<T> = node.children.get(word) ?? { children: new Map() };
      node.children.set(word, child);
      node = child;
    }
    node.what = { is: what };
  }
  return {
    at(tokens, i) {
      let longest: { what: T; next: number } | undefined;
      for (let [node, next] = [root.children.get(tokens.key(i)), i + 1]; node; next++) {
        if (node.what) longest = { what: node.what.is, next };
        node = tokens.lineStart(next) ? undefined : node.children.get(tokens.key(next));
      }
      return longest;
    },
  };
}

interface Node<T> {
  readonly children: Map<number, Node<T>>;
  what?: { readonly is: T };
}
