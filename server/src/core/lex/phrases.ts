import { grouped } from '../text/grouped.ts';
import { type KeyMap, keyMapOf } from '../text/keys.ts';
import { keys } from '../text/vietnamese.ts';
import { isApart } from './lines.ts';
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
  const root = branches(
    entries.map(([phrase, what]) => ({ words: keys(phrase), what })).filter(({ words }) => !words.includes(0)),
  );
  return {
    at(tokens, i) {
      let node = root.get(tokens.key(i));
      // Most words open no phrase.
      if (!node) return undefined;
      let longest: { what: T; next: number } | undefined;
      for (let next = i + 1; node; next++) {
        if (node.ends) longest = { what: node.ends.what, next };
        node = isApart(tokens, next) ? undefined : node.longer.get(tokens.key(next));
      }
      return longest;
    },
  };
}

/** Phrases of which it matters only that they stand there: `phraseSet('kế hoạch, so với')`. */
export const phraseSet = (phrases: string): PhraseTable<true> =>
  phraseTable(phrases.split(', ').map((phrase) => [phrase, true]));

interface Phrase<T> {
  readonly words: readonly number[];
  readonly what: T;
}

/** Where a word leads: to the end of a phrase, or to longer ones. */
interface Branch<T> {
  readonly ends: Phrase<T> | undefined;
  readonly longer: KeyMap<Branch<T>>;
}

/** What the words at `depth` of phrases that begin alike lead to. Of two phrases that are one, the last holds. */
function branches<T>(phrases: readonly Phrase<T>[], depth = 0): KeyMap<Branch<T>> {
  if (phrases.length === 0) return NOWHERE;
  const groups = new Map<number, Phrase<T>[]>();
  for (const phrase of phrases) {
    grouped(groups, phrase.words[depth] ?? 0).push(phrase);
  }
  const next = depth + 1;
  return keyMapOf(
    Array.from(groups, ([word, group]) => [
      word,
      {
        ends: group.findLast(({ words }) => words.length === next),
        longer: branches(
          group.filter(({ words }) => words.length > next),
          next,
        ),
      },
    ]),
  );
}

/** Where most words lead that end a phrase. */
const NOWHERE: KeyMap<never> = keyMapOf([]);
