import type { Member } from '../relations/relation.ts';
import type { Placed } from '../text/span.ts';
import type { Text } from './message.ts';
import type { Finding, Fix, Related } from './rule.ts';
import { chanceOfSlip } from './slip.ts';

/**
 * One conflict, one finding: of findings that a slip of the same figure explains, the one that leaves the least to
 * chance speaks, at that figure, and the participants of all are related to it. The order of the findings stays.
 */
export function conflictsAmong(findings: readonly Placed<Finding>[]): readonly Placed<Finding>[] {
  const rivals = rivalsAmong(findings.filter(isExplained));
  if (rivals.length === 0) return findings;
  const conflicts = new Map<Placed<Finding>, Conflict>();
  const bySlip = new Map<string, Conflict>();
  for (const finding of rivals.toSorted(byWeight)) {
    const slips = slipsOf(finding);
    const known = slips.map((place) => bySlip.get(place)).find((one) => one?.slips.some((at) => slips.includes(at)));
    const conflict = known ?? { finding, slips, others: [] };
    if (known) {
      known.others.push(finding);
      known.slips = known.slips.filter((place) => slips.includes(place));
    }
    conflicts.set(finding, conflict);
    for (const place of slips) if (!bySlip.has(place)) bySlip.set(place, conflict);
  }
  return findings.flatMap((finding) => {
    const conflict = conflicts.get(finding);
    if (!conflict || conflict.others.length === 0) return finding;
    return conflict.finding === finding ? joined(conflict) : [];
  });
}

/** A finding that speaks for others, and where the slips stand that explain them all. */
interface Conflict {
  readonly finding: Placed<Finding>;
  readonly others: Placed<Finding>[];
  slips: readonly string[];
}

/** Whether it is grave, and a slip explains it. */
const isExplained = ({ what: { severity, fixes } }: Placed<Finding>): boolean =>
  (severity === 'error' || severity === 'warning') && fixes.some(({ slip }) => slip);

/** The few that share with another a figure whose slip explains them. */
function rivalsAmong(findings: readonly Placed<Finding>[]): readonly Placed<Finding>[] {
  const times = new Map<string, number>();
  for (const finding of findings) for (const place of slipsOf(finding)) times.set(place, (times.get(place) ?? 0) + 1);
  return findings.filter((finding) => slipsOf(finding).some((place) => (times.get(place) ?? 0) > 1));
}

const byWeight = ({ what: a }: Placed<Finding>, { what: b }: Placed<Finding>): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  chanceOfSlip(a.relation) - chanceOfSlip(b.relation) ||
  b.related.length - a.related.length;

const placeOf = (at: number, { figure, at: block }: Member): number => at + block + figure.span.start;

/** Where the slips stand that explain a finding; of a count, which is exact, with what it would be. */
const slipsOf = ({ what, at }: Placed<Finding>): string[] =>
  what.fixes.filter(({ slip }) => slip).map((fix) => slipKey(at, fix));

const slipKey = (at: number, { member, value }: Pick<Fix, 'member' | 'value'>): string =>
  `${placeOf(at, member)} ${member.figure.counted ? value.n : ''}`;

function joined({ finding: { what, at }, others, slips }: Conflict): Placed<Finding> {
  const explains = (fix: Fix): boolean => slips.includes(slipKey(at, fix));
  const shown = what.fixes.find((fix) => fix.slip && explains(fix))?.member ?? what.at;
  const all: readonly Related[] = [
    { member: what.at, label: FIGURE },
    ...what.related,
    ...others.flatMap((other) =>
      [{ member: other.what.at, label: FIGURE }, ...other.what.related].map((one) => ({
        ...one,
        member: { ...one.member, at: one.member.at + other.at - at },
      })),
    ),
  ];
  const named = new Set([placeOf(at, shown)]);
  const related = all.filter(({ member }) => {
    const place = placeOf(at, member);
    const isNew = !named.has(place);
    named.add(place);
    return isNew;
  });
  const fixes = what.fixes.toSorted((a, b) => Number(explains(b)) - Number(explains(a)));
  return { at, what: { ...what, at: shown, related, fixes } };
}

const FIGURE: Text = { vi: 'số liệu liên quan', en: 'related figure' };
