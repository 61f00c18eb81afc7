import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * `5 năm 2021-2025`, a length and its years · `Thứ 3, 7/2/2023`, a weekday and its date · `31/4`, a day that not every
 * month has.
 */
export const calendar = defineRelation({ id: 'calendar', read });

function* read(tokens: Tokens, { mentions }: Sentence): Generator<Relation> {
  for (const [m, one] of mentions.entries()) {
    const next = mentions[m + 1];
    if (isLateInMonth(one)) yield { type: 'calendar', members: [member('date', one.figure)], complete: true };
    if (next && isLengthOf(tokens, one, next))
      yield {
        type: 'calendar',
        members: [member('length', one.figure), member('period', next.figure)],
        complete: true,
      };
    if (next && isWeekdayOf(tokens, one, next))
      yield { type: 'calendar', members: [member('weekday', one.figure), member('date', next.figure)], complete: true };
  }
}

/** The 29th to the 31st. */
const isLateInMonth = ({ figure: { kind, value } }: Mention): boolean =>
  kind === 'date' && value.shape === 'text' && /-(?:29|3[01])$/.test(value.text);

/** Nothing but a bracket stands between `5 năm` and `(2021-2025)`. */
const isLengthOf = (tokens: Tokens, { figure, next }: Mention, period: Mention): boolean =>
  figure.kind === 'duration' &&
  period.figure.kind === 'period' &&
  period.first - next <= 1 &&
  (period.first === next || isMark(tokens, next, '('));

const WEEKDAY = key('thứ');
const NEAR = 2;

const isWeekdayOf = (tokens: Tokens, { figure, first, next }: Mention, date: Mention): boolean =>
  figure.kind === 'identifier' &&
  tokens.key(first) === WEEKDAY &&
  date.figure.kind === 'date' &&
  date.first - next <= NEAR;
