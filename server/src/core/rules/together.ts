import type { Interval } from '../math/interval.ts';
import type { Member, Relation } from '../relations/relation.ts';
import type { Judged } from './index.ts';
import type { Fix, Related } from './rule.ts';
import { holdsWith, restOf } from './tabular.ts';

/**
 * One conflict, one finding, in tables: a wrong cell breaks its total, its column and its row at once. Of the relations
 * that another number in one cell would make hold, and no other break, one speaks, at that cell.
 */
export function together(judged: readonly Judged[]): readonly Judged[] {
  const failing = judged.filter(isFailing);
  if (failing.length === 0) return judged;
  const touching = relationsAt(judged, failing);
  const rests = restsOnce();
  const candidates = failing.flatMap((own) => candidatesOf(own, touching, rests)).toSorted(byWeight);
  const shown = new Map<Judged, Judged>();
  for (const { fix, explains } of candidates) {
    // What is explained in part is another conflict's.
    if (explains.length < 2 || explains.some((one) => shown.has(one))) continue;
    const speaker = speakerOf(explains, fix.member);
    for (const one of explains) shown.set(one, one === speaker ? spoken(one, fix, explains) : silent(one));
  }
  for (const one of failing)
    if (!shown.has(one))
      shown.set(
        one,
        alone(
          one,
          candidates.filter(({ explains }) => explains[0] === one),
        ),
      );
  return judged.map((one) => shown.get(one) ?? one);
}

const isFailing = (one: Judged): boolean => isOfCells(one) && one.findings.length > 0;

/** Whether all of it are numbers of one table. */
const isOfCells = ({ relation: { table, type } }: Judged): boolean =>
  table !== undefined && table.labels === undefined && (type === 'parts' || type === 'row');

/** A number in one cell with which these would hold. */
interface Candidate {
  readonly fix: Fix;
  readonly explains: readonly Judged[];
  /** Whether the one that it is taken from is shown there by itself. */
  readonly isUsual: boolean;
}

const placeOf = ({ figure, at }: Member): number => at + figure.span.start;

/** A relation that has a cell, and the cell as it has it. */
interface Touched {
  readonly judged: Judged;
  readonly member: Member;
}

/** The relations that a fix of a failing one would touch, by the places of the cells. */
function relationsAt(judged: readonly Judged[], failing: readonly Judged[]): ReadonlyMap<number, Touched[]> {
  const places = new Map<number, Touched[]>();
  for (const { findings } of failing)
    for (const { fixes } of findings) for (const { member } of fixes) places.set(placeOf(member), []);
  for (const one of judged)
    if (isOfCells(one))
      for (const member of one.relation.members) places.get(placeOf(member))?.push({ judged: one, member });
  return places;
}

function candidatesOf(own: Judged, touching: ReadonlyMap<number, Touched[]>, rests: Rests): Candidate[] {
  return own.findings.flatMap(({ fixes, at }) =>
    fixes.flatMap((fix): Candidate[] => {
      const explains: Judged[] = [];
      for (const { judged, member } of touching.get(placeOf(fix.member)) ?? []) {
        const holds = judged === own || holdsWith(judged.relation, member, fix.value, rests.of(judged.relation));
        if (isFailing(judged)) {
          if (holds) explains.push(judged);
        } else if (holds === false && judged.holds === true) return [];
      }
      return [{ fix, explains, isUsual: fix.member === at }];
    }),
  );
}

/** What sums leave, each worked out once. */
interface Rests {
  of(relation: Relation): Interval | null;
}

function restsOnce(): Rests {
  const known = new Map<Relation, Interval | null>();
  return {
    of(relation) {
      let rest = known.get(relation);
      if (rest === undefined) {
        rest = relation.type === 'parts' ? restOf(relation) : null;
        known.set(relation, rest);
      }
      return rest;
    },
  };
}

const byWeight = (a: Candidate, b: Candidate): number =>
  b.explains.length - a.explains.length ||
  Number(b.fix.slip) - Number(a.fix.slip) ||
  Number(b.isUsual) - Number(a.isUsual);

/** The relation whose formula gives the cell, else the sum whose total it is, else a sum, else any. */
function speakerOf(explains: readonly Judged[], { figure }: Member): Judged | undefined {
  const isResult = ({ relation }: Judged): boolean => relation.type === 'row' && relation.members[0]?.figure === figure;
  const isTotal = ({ relation }: Judged): boolean =>
    relation.type === 'parts' && relation.members[0]?.figure === figure;
  return (
    explains.find(isResult) ??
    explains.find(isTotal) ??
    explains.find(({ relation }) => relation.type === 'parts') ??
    explains[0]
  );
}

const silent = (one: Judged): Judged => ({ ...one, findings: [] });

/** The one that speaks for all, at the cell with whose other number all would hold. */
function spoken(one: Judged, fix: Fix, explains: readonly Judged[]): Judged {
  const [finding] = one.findings;
  if (!finding) return one;
  const named = new Set([placeOf(fix.member)]);
  const all: Related[] = [{ member: finding.at, label: LABEL }, ...finding.related, ...explains.flatMap(othersOf)];
  const related = all.filter(({ member }) => !named.has(placeOf(member)) && named.add(placeOf(member)));
  return { ...one, findings: [{ ...finding, at: fix.member, related, fixes: [fix] }] };
}

/**
 * What no other relation shares is shown where it is said, unless one cell alone can be the wrong one: others are held
 * by what else they are in, or no slip leads to them.
 */
function alone(one: Judged, candidates: readonly Candidate[]): Judged {
  const [finding] = one.findings;
  if (!finding) return one;
  const slips = candidates.filter(({ fix }) => fix.slip);
  const [only, another] = slips.length > 0 ? slips : candidates;
  const fixes = (slips.length > 0 ? slips : candidates.filter(({ isUsual }) => isUsual)).map(({ fix }) => fix);
  if (only && !another) return spoken(one, only.fix, [one]);
  return { ...one, findings: [{ ...finding, fixes: fixes.slice(0, MOST_FIXES) }] };
}

const MOST_FIXES = 6;
const LABEL = { vi: 'số liệu liên quan', en: 'related figure' };

const othersOf = ({ findings }: Judged): readonly Related[] =>
  findings.flatMap(({ at, related }) => [{ member: at, label: LABEL }, ...related]);
