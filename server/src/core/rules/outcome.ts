import { intervalOfNumeral } from '../figures/precision.ts';
import { type Interval, meets, widen } from '../math/interval.ts';
import { decimal } from '../math/rational.ts';
import { intervalOfMember, type Member, numeralOf } from '../relations/relation.ts';

/** `close`: it would hold had the writer truncated instead of rounding, or slipped by one in the last place. */
export type Outcome = 'holds' | 'close' | 'differs';

/** How what was computed compares with what is written, within the precision of both; null where that is not known. */
export function outcome(computed: Interval | null, stated: Member): Outcome | null {
  const written = intervalOfMember(stated);
  const numeral = numeralOf(stated);
  if (!computed || !written || !numeral) return null;
  // `≥21%` of 20.95 % is rounded, as `21%` would be.
  const rounded = intervalOfNumeral(numeral, { comparator: 'eq', counted: stated.figure.counted });
  if (meets(computed, written) || meets(computed, rounded)) return 'holds';
  return meets(computed, widen(written, decimal(1n, numeral.place))) ? 'close' : 'differs';
}
