import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { Locale, Text } from '../core/index.ts';
import { STDIN } from '../disk/inputs.ts';
import { reasonOf } from '../disk/reasons.ts';
import { fingerprintsOf, splitFingerprint } from '../formats/fingerprint.ts';
import type { Across, Checked, Shown } from '../formats/format.ts';

/** Findings that are known: how many of each rule and words, by the text's name in the baseline. */
export type Recorded = ReadonlyMap<string, Counts>;

/** How many findings there are, by their fingerprint without its number. */
export type Counts = ReadonlyMap<string, { readonly rule: string; readonly count: number }>;

/** What a baseline's file says; nothing where there is none yet; or why it cannot be used. */
export async function readBaseline(
  path: string,
  locale: Locale,
): Promise<{ readonly recorded: Recorded } | { readonly missing: string } | { readonly problem: string }> {
  try {
    const file = v.parse(FILE, JSON.parse(await readFile(path, 'utf8')));
    const recorded = new Map<string, Map<string, { rule: string; count: number }>>();
    for (const { path: text, fingerprint, rule, count } of file.findings) {
      const counts = recorded.get(text) ?? new Map();
      recorded.set(text, counts.set(fingerprint, { rule, count }));
    }
    return { recorded };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof v.ValiError) return { problem: NO_BASELINE[locale] };
    const failure = error as NodeJS.ErrnoException;
    const reason = reasonOf(failure, locale);
    return failure.code === 'ENOENT' ? { missing: `${reason} ${TO_MAKE[locale]}` } : { problem: reason };
  }
}

/** The name of a text in a baseline: its path from the baseline's folder, the same on every machine. */
export const nameIn = (baseline: string, path: string | null): string =>
  path === null ? STDIN : relative(dirname(resolve(baseline)), resolve(path)).replaceAll('\\', '/');

/** What a text's findings are recorded as. */
export function countsOf({ analysis, findings }: Checked): Counts {
  const counts = new Map<string, { rule: string; count: number }>();
  const fingerprints = fingerprintsOf(analysis);
  for (const { finding } of findings) {
    const { words } = splitFingerprint(fingerprints.get(finding) ?? '');
    counts.set(words, { rule: finding.what.rule, count: (counts.get(words)?.count ?? 0) + 1 });
  }
  return counts;
}

/** The findings of a text beyond those that are recorded: of the same words, the later ones are new. */
export function beyond({ analysis, findings }: Checked, known: Counts | undefined): readonly Shown[] {
  if (!known) return findings;
  const fingerprints = fingerprintsOf(analysis);
  const left = new Map([...known].map(([words, { count }]) => [words, count]));
  return findings.filter(({ finding }) => {
    const { words } = splitFingerprint(fingerprints.get(finding) ?? '');
    const count = left.get(words) ?? 0;
    left.set(words, count - 1);
    return count <= 0;
  });
}

/** A conflict between texts is recorded with the text at which it is shown. */
export function withConflict(counts: Counts | undefined, { conflict, fingerprint }: Across): Counts {
  const { words } = splitFingerprint(fingerprint);
  const all = new Map(counts);
  return all.set(words, { rule: conflict.said.rule, count: (all.get(words)?.count ?? 0) + 1 });
}

/** Whether the baseline has a conflict: of the same words, the later ones are new. */
export function isRecorded(known: Counts | undefined, { fingerprint }: Across): boolean {
  const { words, occurrence } = splitFingerprint(fingerprint);
  return occurrence <= (known?.get(words)?.count ?? 0);
}

/** How many recorded findings are no longer there, in the texts that were checked. */
export function goneFrom(recorded: Recorded, seen: Recorded): number {
  let gone = 0;
  for (const [text, counts] of seen)
    for (const [words, { count }] of recorded.get(text) ?? [])
      gone += Math.max(0, count - (counts.get(words)?.count ?? 0));
  return gone;
}

/** The baseline's file: what was seen now, and what was recorded of texts that are still there but were not checked. */
export async function updated(
  path: string,
  { recorded, seen }: { recorded: Recorded; seen: Recorded },
): Promise<string> {
  const all = new Map(seen);
  for (const [text, counts] of recorded) if (!all.has(text) && (await exists(path, text))) all.set(text, counts);
  const findings = [...all]
    .flatMap(([text, counts]) => [...counts].map(([fingerprint, known]) => ({ path: text, fingerprint, ...known })))
    .sort((a, b) => order(a.path, b.path) || order(a.fingerprint, b.fingerprint))
    .map(({ path: text, fingerprint, rule, count }) => ({ path: text, rule, fingerprint, count }));
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`;
}

const exists = (baseline: string, text: string): Promise<boolean> =>
  stat(resolve(dirname(resolve(baseline)), text)).then(
    () => true,
    () => false,
  );

/** By code units, so that every machine writes the same. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const FILE = v.object({
  version: v.literal(1),
  findings: v.array(
    v.object({
      path: v.string(),
      rule: v.string(),
      fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

const NO_BASELINE: Text = {
  vi: 'Đây không phải tệp ghi nhận của Soát Số, hoặc tệp đã hỏng. Hãy kiểm tra lại tên tệp; nếu tệp đã hỏng, hãy xóa đi rồi chạy lại với --update-baseline.',
  en: 'This is no baseline of Soát Số, or it is damaged. Check its name; if it is damaged, delete it and run again with --update-baseline.',
};
const TO_MAKE: Text = {
  vi: 'Để tạo tệp này, hãy thêm --update-baseline.',
  en: 'To make it, add --update-baseline.',
};
