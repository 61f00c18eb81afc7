import { isSameUnit } from './cues.ts';
import { type Beside, defineRelation, ofRole, type Relation } from './relation.ts';
import { asMember, isSameSentence, type PlacedStatement, partsOver } from './statement.ts';

/**
 * Foreign trade: exports and imports are all of it, and its balance is their difference.
 *
 * `xuất nhập khẩu đạt 74 tỷ USD. Trong đó xuất khẩu đạt 36,9 tỷ USD, nhập khẩu đạt 37,1 tỷ USD` · `xuất khẩu 391,0 tỷ
 * USD, nhập khẩu 371,4 tỷ USD, thặng dư 19,6 tỷ USD`, over sentences and paragraphs
 */
export const trade = defineRelation({ id: 'trade', about: (statement) => statement.trade !== undefined, link });

/** How many blocks may lie between a total and its parts, or between those and their balance in the same words. */
const NEAR = 3;

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  let total: PlacedStatement | undefined;
  let sides: { out?: PlacedStatement; in?: PlacedStatement } = {};
  const known = new Map<string, { out: PlacedStatement; in: PlacedStatement }>();
  for (const one of statements) {
    const side = one.of.trade;
    if (side === 'both') {
      const { out, in: into } = sides;
      // `xuất khẩu 45,6 triệu USD, nhập khẩu 30,2 triệu USD, tổng kim ngạch 75,8 triệu USD`
      if (!total && out && into && isSameSentence(into, one) && isPair(out, into) && isPair(into, one))
        yield partsOver(one, [out, into], true);
      total = one;
      sides = {};
    } else if (side === 'out' || side === 'in') {
      // A second one of a side begins something else.
      if (sides[side]) [sides, total] = [{}, undefined];
      sides[side] = one;
      const { out, in: into } = sides;
      if (!out || !into || !isPair(out, into)) continue;
      known.set(keyOf(one), { out, in: into });
      if (total && isPair(total, out) && isPair(total, into)) {
        yield partsOver(total, [out, into], !out.of.isAnnounced && !into.of.isAnnounced);
        const deltas = deltasOf(total, out, into);
        if (deltas) yield deltas;
      }
    } else {
      const pair = known.get(keyOf(one));
      if (pair && isSameUnitAs(pair.out, one)) yield balanceOf(pair, one);
    }
  }
}

const isSameUnitAs = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.of.figure.kind === b.of.figure.kind && a.of.figure.unit === b.of.figure.unit;

const isPair = (a: PlacedStatement, b: PlacedStatement): boolean =>
  isSameUnit(a.of.figure, b.of.figure) && a.period === b.period && b.block - a.block <= NEAR;

/** What a statement of one period is found by. */
const keyOf = ({ of: { figure }, period }: PlacedStatement): string => `${figure.unit} ${period}`;

/** Where all three rose, or fell, by so much: those add up too. */
function deltasOf(...all: readonly PlacedStatement[]): Relation | undefined {
  const deltas = all.flatMap(({ of: { change }, at }) => {
    const delta = change && ofRole(change, 'delta');
    return delta ? [{ ...delta, at }] : [];
  });
  const [total, ...parts] = deltas;
  if (!total || deltas.length < all.length || parts.some(({ falls }) => falls !== total.falls)) return undefined;
  return {
    type: 'parts',
    members: [{ ...total, role: 'total' }, ...parts.map((part) => ({ ...part, role: 'part' as const }))],
    complete: true,
    weak: true,
  };
}

const balanceOf = (pair: { out: PlacedStatement; in: PlacedStatement }, result: PlacedStatement): Relation => ({
  type: 'balance',
  members:
    result.of.trade === 'surplus'
      ? [asMember('plus', pair.out), asMember('minus', pair.in), asMember('result', result)]
      : [asMember('plus', pair.in), asMember('minus', pair.out), asMember('result', result)],
  complete: true,
  weak: true,
});
