import type { Member } from '../relations/relation.ts';
import type { Placed } from '../text/span.ts';
import type { Finding, Fix } from './rule.ts';
import { chanceOfSlip } from './slip.ts';

/**
 * One conflict, one finding: of findings that the same figure explains, the one that leaves the least to chance speaks,
 * and the participants of the others are related to it. The order of the findings stays.
 */
export function conflictsAmong(findings: readonly Placed<Finding>[]): readonly Placed<Finding>[] {
  const loud = findings.filter(({ what }) => what.severity === 'error' || what.severity === 'warning');
  if (loud.length < 2) return findings;
  const speaking = new Map<number, Placed<Finding>>();
  const heard = new Map<Placed<Finding>, Placed<Finding>>();
  const silent = new Set<Placed<Finding>>();
  for (const finding of loud.toSorted(byWeight)) {
    const slips = placesOf(finding, finding.what.fixes.filter(isSlip));
    const other = slips.map((place) => speaking.get(place)).find((one) => one !== undefined);
    for (const place of slips) if (!speaking.has(place)) speaking.set(place, other ?? finding);
    if (!other) continue;
    silent.add(finding);
    heard.set(other, withRelated(heard.get(other) ?? other, finding));
  }
  return silent.size === 0
    ? findings
    : findings.filter((finding) => !silent.has(finding)).map((finding) => heard.get(finding) ?? finding);
}

const isSlip = ({ slip }: Fix): boolean => slip;

const byWeight = ({ what: a }: Placed<Finding>, { what: b }: Placed<Finding>): number =>
  Number(b.severity === 'error') - Number(a.severity === 'error') ||
  chanceOfSlip(a.relation) - chanceOfSlip(b.relation) ||
  b.related.length - a.related.length;

const placeOf = (at: number, { figure, at: block }: Member): number => at + block + figure.span.start;

const placesOf = ({ at }: Placed<Finding>, fixes: readonly Fix[]): number[] =>
  fixes.map(({ member }) => placeOf(at, member));

/** The finding with the participants of another that it does not name yet. */
function withRelated(finding: Placed<Finding>, other: Placed<Finding>): Placed<Finding> {
  const { what, at } = finding;
  const named = new Set([what.at, ...what.related.map(({ member }) => member)].map((member) => placeOf(at, member)));
  const more = other.what.related.filter(({ member }) => !named.has(placeOf(other.at, member)));
  const moved = more.map((one) => ({ ...one, member: { ...one.member, at: one.member.at + other.at - at } }));
  return { at, what: { ...what, related: [...what.related, ...moved] } };
}
