import type { Amount } from '../lex/amount.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { defineKind, type Unit } from './figure.ts';

/** `gấp 2,2 lần` · `1,9 lần` · `tăng hơn 3 lần`; but `2 lần` by itself counts occasions. */
export const multiple = defineKind({ id: 'multiple', unit });

const TIMES = key('lần');
const ORDINAL = key('thứ');
const COMPARING = new Set(['gấp', 'tăng', 'giảm', 'bằng'].map(key));
/** How far before the unit the comparing word may stand: `tăng hơn 3 lần`. */
const LOOK_BACK = 5;

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (tokens.key(i) !== TIMES || tokens.key(i + 1) === ORDINAL) return undefined;
  return amount.place < 0 || isCompared(tokens, i) ? { unit: 'lần', next: i + 1 } : undefined;
}

function isCompared(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - LOOK_BACK; at--) if (COMPARING.has(tokens.key(at))) return true;
  return false;
}
