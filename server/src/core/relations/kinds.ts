import { equal, sum } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { isCount, isInOneUnit, words } from './cues.ts';
import { type Beside, defineRelation, numeralOf, ofRole, type Relation } from './relation.ts';
import { asMember, isSameSentence, type PlacedStatement, partsOver, ratioOver } from './statement.ts';
import { hasEach } from './subject.ts';

/**
 * A total whose kinds the next sentences name: `kim ngạch đạt 71,86 tỷ USD. Kim ngạch không thuế đạt 57,19 tỷ USD. Kim
 * ngạch có thuế đạt 14,67 tỷ USD.`
 */
export const kinds = defineRelation({
  id: 'kinds',
  about: ({ subject, figure }) => subject.length > 1 && !isCount(figure),
  link,
});

/** How many statements ahead, sentences of a block, and blocks the kinds of a total may be. */
const MOST = 8;
const SENTENCES = 3;
const BLOCKS = 2;

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  for (let n = 0; n < statements.length; n++) {
    const total = statements[n];
    if (!total) continue;
    const list: PlacedStatement[] = [];
    for (let k = n + 1; k <= n + MOST; k++) {
      const one = statements[k];
      if (!one || !isNear(total, one)) break;
      if (isKindOf(total, one)) list.push(one);
    }
    if (list.length < 2 || !isAll(list) || list.every((one) => isSameSentence(one, total))) continue;
    yield partsOver(total, list, true);
    // Kinds that make up the total to its last digit are what their percents are of: `không thuế chiếm 80%, đạt 57 tỷ USD`.
    const weak = !isSum(total, list);
    for (const one of list) {
      const percent = one.of.share && ofRole(one.of.share, 'percent');
      if (percent) yield ratioOver(one, total, percent, weak);
    }
    const growth = growthOf(total, list);
    if (growth) yield growth;
  }
}

function isSum(total: PlacedStatement, list: readonly PlacedStatement[]): boolean {
  const [whole, ...parts] = [total, ...list].map((one) => numeralOf(asMember('total', one))?.value);
  const known = parts.filter((part) => part !== undefined);
  return whole !== undefined && known.length === parts.length && equal(whole, sum(known));
}

/** Where the growth of the total and of each kind is said too. */
function growthOf(total: PlacedStatement, list: readonly PlacedStatement[]): Relation | undefined {
  const grown = [total, ...list].flatMap((one) => {
    const percent = one.of.change && ofRole(one.of.change, 'percent');
    return percent ? [{ one, percent: { ...percent, at: one.at } }] : [];
  });
  if (grown.length <= list.length) return undefined;
  return {
    type: 'growth',
    members: grown.flatMap(({ one, percent }) => [
      asMember(one === total ? 'total' : 'part', one),
      { ...percent, role: one === total ? 'aggregate' : 'component' },
    ]),
    complete: true,
    weak: true,
  };
}

const OTHERS = words('khác lại');
const WITHOUT = key('không');

/** Whether nothing is left: the last are the others, or there are those with something and those without. */
const isAll = (list: readonly PlacedStatement[]): boolean =>
  list.at(-1)?.of.subject.some((word) => OTHERS.has(word)) === true ||
  (list.length === 2 && list.filter(({ of }) => of.subject.includes(WITHOUT)).length === 1);

const isNear = (total: PlacedStatement, one: PlacedStatement): boolean =>
  one.block === total.block
    ? one.of.sentence - total.of.sentence <= SENTENCES
    : one.block - total.block <= BLOCKS && one.of.sentence < SENTENCES;

/** Whether one statement is of a kind of what the other is of: the same name, and more words to it. */
const isKindOf = (total: PlacedStatement, one: PlacedStatement): boolean =>
  one.of.isPlan === total.of.isPlan &&
  isInOneUnit(one.of.figure, total.of.figure) &&
  one.of.figure.per === total.of.figure.per &&
  hasEach(one.of.subject, total.of.subject) &&
  !hasEach(total.of.subject, one.of.subject);
