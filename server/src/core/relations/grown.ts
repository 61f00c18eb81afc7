import { meets } from '../math/interval.ts';
import { compare, divide, integer, multiply, negate, ONE, type Rational, subtract } from '../math/rational.ts';
import { unitOf } from './cues.ts';
import { derivedOf } from './derived.ts';
import { type Beside, defineRelation, intervalOfMember, numeralOf, ofRole, type Relation } from './relation.ts';
import { asMember, type PlacedStatement, type Statement, YEAR_BEFORE } from './statement.ts';
import { isSameSubject } from './subject.ts';
import type { TradeSide } from './trade-side.ts';

/**
 * A growth over the value of the year before, which another sentence gives.
 *
 * `năm 2019 đạt 517,26 tỷ USD` … `năm 2020 đạt 545,36 tỷ USD, tăng 5,4%` · `quý I/2021 đạt 90 tỷ đồng` … `quý I/2022 đạt 99
 * tỷ đồng, tăng 10% so với cùng kỳ`
 */
export const grown = defineRelation({
  id: 'grown',
  about: ({ subject, trade, isPlan }) => (subject.length > 1 || isBalance(trade)) && !isPlan,
  link,
});

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  const known = new Map<string, Map<number | string, PlacedStatement>>();
  for (let n = 0; n < statements.length; n++) {
    const one = statements[n];
    if (!one?.period) continue;
    const ofPeriod = known.get(one.period) ?? new Map<number | string, PlacedStatement>();
    known.set(one.period, ofPeriod.set(keyOf(one), one));
  }
  for (let n = 0; n < statements.length; n++) {
    const one = statements[n];
    const change = one?.of.change;
    if (!one || !change || ofRole(change, 'old')) continue;
    // The percent is the rounder of the two: what a series was revised by seldom shows in it.
    const by = ofRole(change, 'percent') ?? ofRole(change, 'delta');
    const before = by && periodBefore(one.period, one.of.against);
    const old = before && known.get(before)?.get(keyOf(one));
    if (by && old && old.of.figure !== one.of.figure && isOne(change, one, old))
      yield {
        type: 'change',
        members: [asMember('new', one), asMember('old', old), { ...by, at: one.at }],
        complete: true,
        weak: true,
      };
  }
}

/**
 * The period that a change is over: of a year the one before, or the one it names; of months and quarters, which have one
 * before them in their own year too, only where the text says so.
 */
function periodBefore(period: string | null, against: Statement['against']): string | undefined {
  if (!period || !/^\d{4}/.test(period) || (period.length > YEAR_LENGTH && !against)) return undefined;
  const year = Number(period.slice(0, YEAR_LENGTH));
  const back = against && against !== YEAR_BEFORE ? year - Number(against) : 1;
  return period.replace(/\d{4}/g, (one) => String(Number(one) - back));
}

const YEAR_LENGTH = 4;

const isBalance = (trade: TradeSide | undefined): boolean => trade === 'surplus' || trade === 'deficit';

const keyOf = ({ of: { figure, about, trade } }: PlacedStatement): number | string =>
  isBalance(trade) ? `${unitOf(figure)} ${figure.per} ${trade}` : about;

/**
 * Whether the value of the year before is what the growth is over. Sources revise their series: a base that is off by
 * little is another edition of it, no slip.
 */
function isOne(change: Relation, one: PlacedStatement, old: PlacedStatement): boolean {
  const implied = derivedOf(change);
  const [stated, value] = [intervalOfMember(asMember('old', old)), numeralOf(asMember('old', old))?.value];
  if (!implied || !stated || !value || one.block - old.block > FAR || !isAboutSame(one, old)) return false;
  return meets(implied.interval, stated) || isFarFrom(implied.value, value);
}

const isAboutSame = (one: PlacedStatement, old: PlacedStatement): boolean =>
  isBalance(one.of.trade) || isSameSubject(one.of, old.of);

/** Blocks between two years of a series. */
const FAR = 40;
/** One part in so many. */
const REVISED = integer(25);

function isFarFrom(a: Rational, b: Rational): boolean {
  const off = multiply(REVISED, divide(subtract(a, b), b));
  return compare(off, ONE) > 0 || compare(off, negate(ONE)) < 0;
}
