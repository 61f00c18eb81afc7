import type { KindId, Locale } from '../core/index.ts';
import { KIND_NAMES } from '../formats/names.ts';
import type { KnownText } from '../library.ts';
import type { GroupEntries, GroupEntry, Groups, GroupsParams } from '../protocol.ts';
import { namesOf } from './names.ts';
import { folded } from './words.ts';

/** The groups of what is known. */
export function groupsOf(texts: readonly KnownText[], { by, filter }: GroupsParams, locale: Locale): Groups {
  const found = new Map<string, { label: string; count: number; texts: Set<string> }>();
  for (const { key, label, entry } of entriesBy(by, texts, locale)) {
    if (!matches(entry, filter)) continue;
    const group = found.get(key) ?? { label, count: 0, texts: new Set() };
    group.count++;
    group.texts.add(entry.uri);
    found.set(key, group);
  }
  const all = [...found].map(([key, group]) => ({ key, ...group })).sort(ORDER[by]);
  return {
    groups: all.slice(0, MOST).map(({ key, label, count }) => ({ key, label, count })),
    more: Math.max(0, all.length - MOST),
    texts: texts.length,
    figures: texts.reduce((sum, { status }) => sum + status.figures, 0),
    findings: texts.reduce((sum, { reported }) => sum + reported.filter(isLoud).length, 0),
  };
}

/** What is in one of them, in the order of the texts. */
export function groupOf(
  texts: readonly KnownText[],
  { by, filter, key }: GroupsParams & { readonly key: string },
  locale: Locale,
): GroupEntries {
  const entries: GroupEntry[] = [];
  for (const found of entriesBy(by, texts, locale))
    if (found.key === key && matches(found.entry, filter)) entries.push(found.entry);
  return { entries: entries.slice(0, MOST), more: Math.max(0, entries.length - MOST) };
}

/** How many things one can look through. */
const MOST = 1000;

interface Keyed {
  readonly key: string;
  readonly label: string;
  readonly entry: GroupEntry;
}

function* entriesBy(by: GroupsParams['by'], texts: readonly KnownText[], locale: Locale): Generator<Keyed> {
  const names = namesOf(texts.map(({ uri }) => uri));
  for (const { uri, figures, reported } of texts) {
    const name = names.get(uri) ?? uri;
    if (by === 'finding')
      for (const finding of reported) yield { key: uri, label: name, entry: { uri, name, finding } };
    else
      for (const figure of figures) {
        const label = by === 'kind' ? KIND_NAMES[figure.kind][locale] : figure.indicator;
        if (label) yield { key: by === 'kind' ? figure.kind : folded(label), label, entry: { uri, name, figure } };
      }
  }
}

interface Counted {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly texts: ReadonlySet<string>;
}

const byName = (a: Counted, b: Counted): number => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
const ORDER: Readonly<Record<GroupsParams['by'], (a: Counted, b: Counted) => number>> = {
  finding: byName,
  indicator: (a, b) => b.texts.size - a.texts.size || b.count - a.count || byName(a, b),
  kind: (a, b) => KIND_IDS.indexOf(a.key as KindId) - KIND_IDS.indexOf(b.key as KindId),
};
const KIND_IDS = Object.keys(KIND_NAMES) as KindId[];

/** Whether every word of the filter stands somewhere in the words of a figure or finding. */
function matches({ figure, finding, name }: GroupEntry, filter: string): boolean {
  if (filter.trim() === '') return true;
  const said = folded(
    [name, figure?.text, figure?.indicator, figure?.period, finding?.message, finding?.quote.words].join(' '),
  );
  return folded(filter)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

const isLoud = ({ severity }: KnownText['reported'][number]): boolean => severity === 'error' || severity === 'warning';
