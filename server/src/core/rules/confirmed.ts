import { type Member, ofRole } from '../relations/relation.ts';
import type { Placed } from '../text/span.ts';
import { type Judged, judge } from './index.ts';
import type { Finding } from './rule.ts';

/**
 * What was found, in its order. Of two values of one thing, that which other figures bear out is no slip: the finding is
 * shown at the other, and those figures are related to it.
 */
export function findingsAmong(relations: readonly Placed<Judged>[]): Placed<Finding>[] {
  const found = relations.filter(({ what }) => what.findings.length > 0);
  const touching = relationsAt(found.filter(isOfTwo), relations);
  return found.flatMap((one) => {
    const { findings } = (isOfTwo(one) && confirmed(one, touching)) || one.what;
    return findings.map((what) => ({ what, at: one.at }));
  });
}

const isOfTwo = ({ what: { relation } }: Placed<Judged>): boolean =>
  relation.type === 'restatement' && relation.members.length === 2 && !relation.table;

const placeOf = (at: number, { figure, at: block }: Member): number => at + block + figure.span.start;

type Touching = ReadonlyMap<number, readonly Placed<Judged>[]>;

/** The relations that hold of a figure that was given twice, by the places of such figures. */
function relationsAt(twice: readonly Placed<Judged>[], relations: readonly Placed<Judged>[]): Touching {
  const touching = new Map<number, Placed<Judged>[]>();
  if (twice.length === 0) return touching;
  for (const { what, at } of twice) for (const one of what.relation.members) touching.set(placeOf(at, one), []);
  for (const one of relations)
    if (one.what.holds) for (const other of one.what.relation.members) touching.get(placeOf(one.at, other))?.push(one);
  return touching;
}

/** The finding as it is where just one of the values is borne out; undefined where neither is, or both are. */
function confirmed(
  { what: { relation }, at }: Placed<Judged>,
  touching: Touching,
): Pick<Judged, 'findings'> | undefined {
  const [first, again] = [ofRole(relation, 'first'), ofRole(relation, 'again')];
  if (!first || !again) return undefined;
  const [ofFirst, ofAgain] = [witnesses(first, again, at, touching), witnesses(again, first, at, touching)];
  if (ofFirst.length > 0 === ofAgain.length > 0) return undefined;
  const [right, wrong] = ofFirst.length > 0 ? [first, again] : [again, first];
  const members: readonly Member[] = [
    { ...right, role: 'first' },
    { ...wrong, role: 'again' },
  ];
  const findings = judge({ ...relation, members })?.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ member }) => member === finding.at),
    related: [...finding.related, ...[...ofFirst, ...ofAgain].map((member) => ({ member, label: FITS }))],
  }));
  return findings && { findings };
}

/** The other figures of the relations that hold with a figure, and would not with the number that `other` has for it. */
function witnesses(one: Member, other: Member, at: number, touching: Touching): readonly Member[] {
  const place = placeOf(at, one);
  return (touching.get(place) ?? []).flatMap(({ what: { relation }, at: own }) => {
    const isIt = (member: Member): boolean => placeOf(own, member) === place;
    const members = relation.members.map((member) => (isIt(member) ? { ...member, figure: other.figure } : member));
    if (judge({ ...relation, members })?.holds !== false) return [];
    return relation.members
      .filter((member) => !isIt(member))
      .map((member) => ({ ...member, at: member.at + own - at }));
  });
}

const FITS = { vi: 'khớp với số kia', en: 'fits the other number' };
