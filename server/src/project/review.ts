import { type Analysis, type Finding, type Placed, RULES } from '../core/index.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import type { Shown } from '../formats/format.ts';
import { type Found, pathWithin } from './find.ts';
import type { Ignored, Levels } from './project.ts';

/** What is to be reported of one text. */
export interface Policy {
  /** The first that names a rule, or else its group, says its level. */
  readonly levels: readonly Levels[];
  readonly ignored: readonly Ignored[];
  /** The text is not to be checked at all. */
  readonly isIgnored: boolean;
  /** Where the project's file stands, or would stand; undefined where the text is in no project. */
  readonly file?: string;
}

export const REPORT_ALL: Policy = { levels: [], ignored: [], isIgnored: false };

/** What a project's file says of a text; of one without a place, as of one that stands in the project's folder. */
export function policyIn({ project, uri: file }: Found, uri: string | null): Policy {
  const path = uri === null ? null : pathWithin({ uri: file }, uri);
  const name = path?.normalize() ?? null;
  return {
    levels: [project.levels],
    ignored: project.ignored.filter((entry) => entry.file === null || entry.file.normalize() === name),
    isIgnored: path !== null && project.ignoresFile(path),
    file,
  };
}

export interface Review {
  readonly shown: readonly Shown[];
  /** What was ignored because the project's file says so. */
  readonly used: ReadonlySet<Ignored>;
}

/** The findings that a policy lets through, at the levels that it gives them. */
export function review(analysis: Analysis, { levels, ignored, isIgnored }: Policy): Review {
  const used = new Set<Ignored>();
  if (isIgnored) return { shown: [], used };
  const entriesOf = ignored.length > 0 ? matching(analysis, ignored) : () => [];
  const levelOf = levelsBy(levels);
  const shown: Shown[] = [];
  for (const finding of analysis.findings) {
    const entries = entriesOf(finding);
    for (const entry of entries) used.add(entry);
    const severity = levelOf(finding.what);
    if (entries.length === 0 && severity !== 'off') shown.push({ finding, severity });
  }
  return { shown, used };
}

function matching(analysis: Analysis, ignored: readonly Ignored[]): (finding: Placed<Finding>) => readonly Ignored[] {
  const byName = new Map<string, Ignored[]>();
  for (const entry of ignored) byName.set(nameOf(entry), [...(byName.get(nameOf(entry)) ?? []), entry]);
  const fingerprints = fingerprintsOf(analysis);
  return (finding) => {
    const named = { rule: finding.what.rule, fingerprint: fingerprints.get(finding) ?? '' };
    return ignoring(
      namesOf(named).flatMap((name) => byName.get(name) ?? []),
      named,
    );
  };
}

interface Named {
  readonly rule: string;
  readonly fingerprint: string;
}

/** The entries that leave out what a rule says under a fingerprint. */
export function ignoring(ignored: readonly Ignored[], named: Named): readonly Ignored[] {
  const { occurrence } = splitFingerprint(named.fingerprint);
  const names = namesOf(named);
  return ignored.filter(
    (entry) => names.includes(nameOf(entry)) && (entry.occurrence === null || entry.occurrence === occurrence),
  );
}

const nameOf = ({ what }: Ignored): string => ('words' in what ? what.words : what.rule);

const namesOf = ({ rule, fingerprint }: Named): readonly string[] => [
  splitFingerprint(fingerprint).words,
  rule,
  GROUPS.get(rule) ?? rule,
];

const GROUPS: ReadonlyMap<string, string> = new Map(RULES.map(({ id, group }) => [id, group]));

/** By the levels that are given, what a rule's finding is to be shown at. */
export function levelsBy(
  levels: readonly Levels[],
): (finding: Pick<Finding, 'rule' | 'severity'>) => Shown['severity'] | 'off' {
  return ({ rule, severity }) => {
    for (const said of levels) {
      const level = said[rule] ?? said[GROUPS.get(rule) ?? ''];
      if (level !== undefined) return level;
    }
    return severity;
  };
}
