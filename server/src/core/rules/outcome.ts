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
  if (meets(computed, written)) return 'holds';
  return meets(computed, widen(written, decimal(1n, numeral.place))) ? 'close' : 'differs';
}
