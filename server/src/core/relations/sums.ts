import type { Figure, Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { compare, integer } from '../math/rational.ts';
import { hasWord, isMark, nounOf, words } from './cues.ts';
import { numeralOf } from './relation.ts';

/** What says that an amount is a sum; after the others, what is of some may be above what is of all. */
const SAYING = phraseTable([
  ['tổng', true],
  ...'bình quân, trung bình, năng suất, lãi, lợi nhuận, ròng, siêu, thặng dư, chênh lệch'
    .split(', ')
    .map((phrase) => [phrase, false] as const),
]);
const LOOK_BACK = 16;

/** Whether an amount is what its parts add up to, rather than a mean of them, a price, or what is left when some is taken away. */
export function isSum(tokens: Tokens, { figure, first }: Mention): boolean {
  if (figure.per !== null || (figure.unit !== null && LEVELS.has(nounOf(figure.unit)))) return false;
  let isTotal = figure.kind !== 'money' || isMuch(figure);
  for (let i = first - 1; i >= 0 && i > first - LOOK_BACK && !isMark(tokens, i, '.;'); i--) {
    const says = SAYING.at(tokens, i)?.what;
    if (says === false) return false;
    isTotal ||= says === true;
  }
  return isTotal;
}

/** Whether what follows a cue for a part, up to its number, speaks of another time, a plan or a need: that may be more than all. */
export const isOfOther = (tokens: Tokens, from: number, to: number): boolean => hasWord(tokens, from, to, OTHERWISE);

const OTHERWISE = words('kỳ hoạch toán tiêu cầu lũy luỹ');

/** What is measured of each, and never added up. */
const LEVELS = words('tuổi điểm độ mm cm');
/** Less money than this is as often a price, or what each gets. */
const [MUCH, MUCH_ABROAD] = [integer(1e9), integer(1e6)];

function isMuch(figure: Figure): boolean {
  const numeral = numeralOf({ figure });
  return numeral !== undefined && compare(numeral.value, figure.unit === 'VND' ? MUCH : MUCH_ABROAD) >= 0;
}
