import type { Amount } from '../lex/amount.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { defineKind } from './figure.ts';
import { readScalar, SCALAR_OPENS, type Unit } from './scalar.ts';

/** `gấp 2,2 lần` · `1,9 lần` · `tăng hơn 3 lần`; but `2 lần` by itself counts occasions. */
export const multiple = defineKind({
  id: 'multiple',
  opens: SCALAR_OPENS,
  read: (tokens, i) => readScalar('multiple', tokens, i, (at, unit, amount) => times(at, unit, amount, i)),
});

const TIMES = key('lần');
const ORDINAL = key('thứ');
const COMPARING = new Set(['gấp', 'tăng', 'giảm', 'bằng'].map(key));
const LOOK_BACK = 3;

function times(tokens: Tokens, i: number, amount: Amount, first: number): Unit | undefined {
  if (tokens.key(i) !== TIMES || tokens.key(i + 1) === ORDINAL) return undefined;
  const compares =
    amount.place < 0 ||
    Array.from({ length: LOOK_BACK }, (_, k) => tokens.key(first - 1 - k)).some((word) => COMPARING.has(word));
  return compares ? { unit: 'lần', next: i + 1 } : undefined;
}
