import type { Amount } from '../lex/amount.ts';
import { comparatorAround } from '../lex/comparators.ts';
import type { Tokens } from '../lex/token.ts';
import { decimal } from '../math/rational.ts';
import { keyMap, keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { defineKind, found, type Mention, NONE, type Unit, unitOf } from './figure.ts';

/** `gấp 2,2 lần` · `1,9 lần` · `tăng hơn 3 lần`; but `2 lần` by itself counts occasions. */
export const multiple = defineKind({ id: 'multiple', begins: ['lần'], unit });

const TIMES = key('lần');
const ORDINAL = key('thứ');
const COMPARING = keySet(['gấp', 'tăng', 'giảm', 'bằng']);
/** How far before the unit the comparing word may stand: `tăng hơn 3 lần`. */
const LOOK_BACK = 5;

function unit(tokens: Tokens, i: number, amount: Amount): Unit | undefined {
  if (tokens.key(i) !== TIMES || tokens.key(i + 1) === ORDINAL) return undefined;
  return amount.number.place < 0 || isCompared(tokens, i) ? unitOf('multiple', 'lần', i + 1) : undefined;
}

function isCompared(tokens: Tokens, i: number): boolean {
  for (let at = i - 1; at >= i - LOOK_BACK; at--) if (COMPARING.has(tokens.key(at))) return true;
  return false;
}

/** `đôi` is two, `rưỡi` one and a half, and so on: tenths of what comes behind `gấp`. */
const WORDS = keyMap<bigint>([
  ['đôi', 20n],
  ['rưỡi', 15n],
  ['hai', 20n],
  ['ba', 30n],
  ['bốn', 40n],
  ['năm', 50n],
  ['sáu', 60n],
  ['bảy', 70n],
  ['tám', 80n],
  ['chín', 90n],
  ['mười', 100n],
]);
/** Words that say a multiple without `lần`. */
const WHOLE_WORDS = keySet(['đôi', 'rưỡi']);

/** `gấp đôi`, `gấp rưỡi`, `gấp ba lần`, which token `first` opens. */
export function timesAsMuch(tokens: Tokens, first: number): Mention | undefined {
  const word = tokens.key(first + 1);
  const tenths = WORDS.get(word);
  const hasUnit = tokens.key(first + 2) === TIMES;
  if (tenths === undefined || !(hasUnit || WHOLE_WORDS.has(word))) return undefined;
  const place = tenths % 10n === 0n ? 0 : -1;
  const [start, end] = [tokens.start(first + 1), tokens.end(first + 1)];
  const number = { start, end, value: decimal(tenths, -1), place, rounded: place, scale: 0 };
  const comparator = comparatorAround(tokens, first, first + 2);
  const saying = { comparator, unit: 'lần', per: null, counted: false, readings: NONE };
  return found('multiple', tokens, first, first + (hasUnit ? 3 : 2), { shape: 'number', number }, saying);
}
