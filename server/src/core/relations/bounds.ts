import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { compare, integer, multiply } from '../math/rational.ts';
import { isMark } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** The two ends of a range: `từ 2 đến 2,5%` · `6,6 – 6,8%`. */
export const bounds = defineRelation({ id: 'bounds', needs: { ranges: 1 }, read });

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (const { figure, first } of mentions)
    if (isRange(figure) && !isDifference(tokens, first, figure))
      relations.push({
        type: 'bounds',
        members: [member('low', figure, { side: 'low' }), member('high', figure, { side: 'high' })],
        complete: true,
      });
  return relations;
}

const TEN = integer(10);

/**
 * In `giá từ 600-1 triệu đồng` the first number has another scale; in `Boeing 787-9` and `NTP (112,0 -3,6 -3,2%)` there
 * is no range at all.
 */
const isRange = ({ value }: Figure): boolean =>
  value.shape === 'range' && value.low.value.n >= 0n && compare(value.low.value, multiply(TEN, value.high.value)) <= 0;

/** `còn 0,8 tỷ đồng (2 tỷ đồng – 1,2 tỷ đồng)` is a subtraction. */
const isDifference = (tokens: Tokens, first: number, { kind }: Figure): boolean =>
  kind === 'money' && isMark(tokens, first - 1, '(');
