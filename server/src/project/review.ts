import { type Analysis, type Finding, type Placed, RULES } from '../core/index.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import type { Shown } from '../formats/format.ts';
import type { Ignored, Levels } from './project.ts';

/** What is to be reported of one text. */
export interface Policy {
  /** The first that names a rule, or else its group, says its level. */
  readonly levels: readonly Levels[];
  readonly ignored: readonly Ignored[];
  /** The text is not to be checked at all. */
  readonly isIgnored: boolean;
}

export const REPORT_ALL: Policy = { levels: [], ignored: [], isIgnored: false };

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
  const byWords = new Map<string, Ignored[]>();
  for (const entry of ignored) byWords.set(entry.words, [...(byWords.get(entry.words) ?? []), entry]);
  const fingerprints = fingerprintsOf(analysis);
  return (finding) => {
    const fingerprint = fingerprints.get(finding) ?? '';
    return ignoring(byWords.get(splitFingerprint(fingerprint).words) ?? [], fingerprint);
  };
}

/** The entries that leave out what has a fingerprint. */
export function ignoring(ignored: readonly Ignored[], fingerprint: string): readonly Ignored[] {
  const { words, occurrence } = splitFingerprint(fingerprint);
  return ignored.filter(
    (entry) => entry.words === words && (entry.occurrence === null || entry.occurrence === occurrence),
  );
}

/** By the levels that are given, what a rule's finding is to be shown at. */
export function levelsBy(
  levels: readonly Levels[],
): (finding: Pick<Finding, 'rule' | 'severity'>) => Shown['severity'] | 'off' {
  const groups = new Map(RULES.map(({ id, group }) => [id, group as string]));
  return ({ rule, severity }) => {
    for (const said of levels) {
      const level = said[rule] ?? said[groups.get(rule) ?? ''];
      if (level !== undefined) return level;
    }
    return severity;
  };
}
