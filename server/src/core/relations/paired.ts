import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { addIntervals, divideIntervals, isPositive, meets, negateInterval, scaleInterval } from '../math/interval.ts';
import { HUNDRED } from '../math/rational.ts';
import { changesAt } from './changed.ts';
import { directionOf, isAmount, isMain, isMark, isPercent, unitOf } from './cues.ts';
import { defineRelation, intervalOfMember, type Member, member, type Relation } from './relation.ts';

/**
 * Values in a row, and behind them by how much each changed, in the same order.
 *
 * `xảy ra 238 vụ, làm chết 102 người, bị thương 186 người; so với cùng kỳ giảm 34 vụ (12,5%), giảm 8 người (7,27%), tăng 6
 * người (3,33%)`
 */
export const paired = defineRelation({
  id: 'paired',
  needs: { amounts: 2, percents: 2, says: 'change' },
  read,
});

/** A difference, and the percent in brackets that it is. */
interface Change {
  readonly by: Mention;
  readonly percent: Mention;
  readonly falls: boolean;
}

/** Fewer show no order. */
const FEWEST = 2;
/** More than anybody pairs. */
const MOST = 12;

function read(tokens: Tokens, { mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const first = mentions.findIndex((_, m) => changeAt(tokens, mentions, m));
  if (first < 0) return [];
  const changes: Change[] = [];
  for (let m = first; m < mentions.length && changes.length < MOST; m++) {
    const change = changeAt(tokens, mentions, m);
    if (change) changes.push(change);
  }
  if (changes.length < FEWEST) return [];
  const own = valuesIn(tokens, mentions.slice(0, first), changes.length);
  const values = own.length === 0 && previous ? valuesIn(tokens, previous.mentions, changes.length) : own;
  // Whose order is not that of the changes are values of something else.
  if (values.length < changes.length || !values.every((value, k) => isOfSort(value, changes[k]))) return [];
  const pairs = values.flatMap((now, k) => {
    const { by, percent, falls } = changes[k] ?? {};
    return by && percent ? [[member('new', now.figure), ...changesAt([by, percent], [0, 1], falls === true)]] : [];
  });
  // Where all but one fit, the order is that of the text.
  const weak = pairs.filter(fits).length < Math.max(FEWEST, pairs.length - 1);
  return pairs.map((members): Relation => ({ type: 'change', members, complete: true, ...(weak && { weak }) }));
}

/** Whether the difference of a value is the percent that is said. */
function fits(members: readonly Member[]): boolean {
  const [now, by, percent] = members.map(intervalOfMember);
  if (!now || !by || !percent) return false;
  const falls = members[1]?.falls === true;
  const before = addIntervals(now, falls ? by : negateInterval(by));
  if (!isPositive(before)) return false;
  const share = scaleInterval(divideIntervals(by, before), HUNDRED);
  return meets(share, percent) || meets(negateInterval(share), percent);
}

/** `giảm 34 vụ (12,5%)`, `tăng 6 người bị thương (+3,33%)` */
function changeAt(tokens: Tokens, mentions: readonly Mention[], m: number): Change | undefined {
  const [by, percent] = [mentions[m], mentions[m + 1]];
  if (!by || !percent || !isAmount(by.figure) || !isPercent(percent.figure)) return undefined;
  const direction = directionOf(tokens, by.first);
  const isAside = isMark(tokens, percent.first - 1, '(') && isMark(tokens, percent.next, ')');
  return direction && isAside && percent.first - by.next <= LONGEST_NOUN
    ? { by, percent, falls: direction === 'falls' }
    : undefined;
}

const LONGEST_NOUN = 4;

/** The last values before the changes, as many as there are of those. */
const valuesIn = (tokens: Tokens, mentions: readonly Mention[], count: number): readonly Mention[] =>
  mentions.filter((one) => isMain(tokens, one)).slice(-count);

/** Whether value and change count the same things. */
function isOfSort(value: Mention, change: Change | undefined): boolean {
  const [one, other] = [value, change?.by].map((mention) => mention && unitOf(mention.figure).split(' ', 1)[0]);
  return one !== undefined && one === other && value.figure.kind === change?.by.figure.kind;
}
