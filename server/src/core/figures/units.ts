import type { Amount } from '../lex/amount.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import type { KindId, Unit, UnitKind } from './figure.ts';
import { bitsByFirst, bitsWhere } from './openings.ts';

/** The units of all kinds that have some. */
export interface Units {
  /** The unit behind an amount; one of the kind `of`, where that is given. */
  readonly at: (tokens: Tokens, amount: Amount, of?: KindId) => Unit | undefined;
  /** The unit that token `i` gives to the number glued behind it. */
  readonly prefixAt: (tokens: Tokens, i: number) => Unit | undefined;
}

/** The units of kinds, in the order in which these are tried. By the token behind an amount, few of them need to be. */
export function unitsOf(kinds: readonly UnitKind[]): Units {
  const beginning = bitsByFirst(kinds.map(({ begins }) => begins ?? []));
  const ofAnyWord = bitsWhere(kinds, ({ begins }) => begins === undefined);
  const ofScaled = bitsWhere(kinds, ({ scaled = false }) => scaled);
  const readers = kinds.map(({ unit }) => unit);
  const prefixed = kinds.filter(({ prefix }) => prefix);
  return {
    at(tokens, amount, of) {
      const i = amount.next;
      let may = beginning.get(tokens.key(i)) ?? 0;
      if (tokens.kind(i) === TokenKind.word) may |= ofAnyWord;
      if (amount.number.scale > 0) may |= ofScaled;
      if (of !== undefined) may &= bitsWhere(kinds, ({ id }) => id === of);
      for (let k = 0; may >> k > 0; k++) {
        const unit = may & (1 << k) ? readers[k]?.(tokens, i, amount) : undefined;
        if (unit) return unit;
      }
      return undefined;
    },
    prefixAt(tokens, i) {
      if (tokens.kind(i) !== TokenKind.mark) return undefined;
      for (let k = 0; k < prefixed.length; k++) {
        const unit = prefixed[k]?.prefix?.(tokens, i);
        if (unit) return unit;
      }
      return undefined;
    },
  };
}
