import type { Mention } from '../figures/figure.ts';
import type { Tokens } from '../lex/token.ts';
import { keySetOf } from '../text/keys.ts';
import { key, keys } from '../text/vietnamese.ts';
import { isMark, words } from './cues.ts';

/** What of foreign trade is meant: exports, imports, both, or their difference. */
export type TradeSide = 'out' | 'in' | 'both' | 'surplus' | 'deficit';

/** Which side of trade the clause before an amount names, the nearest name counting. */
export function tradeSide(tokens: Tokens, sentence: number, { first }: Mention): TradeSide | undefined {
  for (let i = first - 1; i >= sentence && i >= first - LOOK_BACK; i--) {
    const word = tokens.key(i);
    if (!NAMING.has(word)) continue;
    const before = tokens.key(i - 1);
    if (word === BOTH_SHORT) return 'both';
    if (word === IN_SHORT) return 'in';
    if (word === OUT_SHORT) return 'out';
    if (word === SURPLUS) return before === OUT ? 'surplus' : before === IN ? 'deficit' : undefined;
    if (ABOVE.has(word) && ABOVE_FIRST.has(before)) return 'surplus';
    if (BELOW.has(word) && BELOW_FIRST.has(before)) return 'deficit';
    if (word === GOODS && before === IN) return tokens.key(i - 2) === OUT ? 'both' : 'in';
    if (word === GOODS && before === OUT) return 'out';
    if (isMark(tokens, i, ';')) return undefined;
  }
  return undefined;
}

const [OUT, IN, SURPLUS] = [key('xuất'), key('nhập'), key('siêu')];
const [OUT_SHORT, IN_SHORT, BOTH_SHORT] = [key('XK'), key('NK'), key('XNK')];
const GOODS = key('khẩu');
const [ABOVE, BELOW] = [words('dư'), words('hụt')];
const [ABOVE_FIRST, BELOW_FIRST] = [words('thặng'), words('thâm')];
const SEMICOLON = ';'.charCodeAt(0);
/** Few tokens say anything of trade. */
const NAMING = keySetOf([BOTH_SHORT, IN_SHORT, OUT_SHORT, SURPLUS, GOODS, ...keys('dư hụt'), SEMICOLON]);
const LOOK_BACK = 24;
