import type { Range } from 'vscode-languageserver-types';
import {
  type Analysis,
  derivedOf,
  type Figure,
  type FigureInContext,
  type Finding,
  figuresOf,
  type Items,
  intervalOf,
  type Judged,
  type Locale,
  type Placed,
  type Rational,
  type Relation,
  renderArithmetic,
  renderFix,
  renderMessage,
  renderRelated,
  type Severity,
  type Span,
  shift,
  spanOf,
  toDecimalString,
  type Verdict,
} from '../core/index.ts';
import { linesOf, rangeOf } from '../positions.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Checked, Shown } from './format.ts';
import { TOOL } from './tool.ts';

/** One document of the export, version 1: schema.json describes it key by key. */
export type ExportedDocument = ReturnType<typeof toDocument>;

/**
 * What is known of a text as the export gives it: exact decimal strings, UTF-16 offsets, Language Server Protocol
 * ranges. `locale` chooses the words of messages and titles; nothing else depends on it.
 */
export function toDocument(checked: Checked, locale: Locale) {
  const document = describe(checked, locale);
  return { ...document, figures: [...document.figures] };
}

/** The same, its figures made one by one: a text may hold millions. */
export function describe({ analysis, source, findings }: Checked, locale: Locale) {
  const { text, summary } = analysis;
  const lines = linesOf(text);
  const place: Place = ({ start, end }) => ({ offset: [start, end], range: rangeOf(lines, { start, end }) });
  const figureIds = idsOfMembers(analysis);
  const relations = analysis.relations
    .map((relation) => ({ ...relation, span: extentOf(relation) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((relation, i) => ({ ...relation, id: `r${i + 1}` }));
  const relationIds = new Map<Relation, { at: number; id: string }[]>();
  for (const { what, at, id } of relations)
    relationIds.set(what.relation, [...(relationIds.get(what.relation) ?? []), { at, id }]);
  const relationOf = ({ what, at }: Placed<Finding>): string | null =>
    (what.relation && relationIds.get(what.relation)?.find((known) => known.at === at)?.id) ?? null;
  const fingerprints = fingerprintsOf(analysis);
  return {
    version: 1,
    tool: TOOL,
    document: { ...documentKeys(source), length: text.length, lines: lines.lineCount },
    figures: figures(analysis, place),
    relations: relations.map(({ id, what, at, span }) => ({ id, ...relationKeys(what, { at, span, figureIds }) })),
    findings: findings.map((shown) => ({
      ...findingKeys(shown, { text, place, locale }),
      relation: relationOf(shown.finding),
      fingerprint: fingerprints.get(shown.finding) ?? '',
      fixes: shown.finding.what.fixes.map((fix) =>
        fixKeys(renderFix({ what: fix, at: shown.finding.at }, text, locale)),
      ),
    })),
    summary: {
      figures: summary.figures,
      relations: summary.relations,
      checked: summary.checked,
      findings: countBySeverity(findings),
    },
  };
}

const figureId = (index: number): string => `f${index + 1}`;

function* figures(analysis: Analysis, place: Place) {
  let index = 0;
  for (const figure of figuresOf(analysis))
    yield { id: figureId(index++), ...figureKeys(figure, analysis.text, place) };
}

/** The ids of the figures that take part in relations, by where they start. */
function idsOfMembers(analysis: Analysis): ReadonlyMap<number, string> {
  const starts = new Set(
    analysis.relations.flatMap(({ what, at }) => what.relation.members.map((member) => spanOf(member, at).start)),
  );
  const ids = new Map<number, string>();
  let index = 0;
  for (const { figure, at } of figuresOf(analysis)) {
    const start = at + figure.span.start;
    if (starts.has(start)) ids.set(start, figureId(index));
    index++;
  }
  return ids;
}

/** How many findings there are of each level. */
export function countBySeverity(findings: readonly Pick<Shown, 'severity'>[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}

type Place = (span: Span) => { readonly offset: readonly [number, number]; readonly range: Range };

const documentKeys = ({ uri, path, id, sha256 }: Checked['source']) => ({ uri, path, id, sha256 });

function figureKeys({ figure, at, indicator, period, cell }: FigureInContext, text: string, place: Place) {
  const span = { start: at + figure.span.start, end: at + figure.span.end };
  const interval = intervalOf(figure);
  return {
    kind: figure.kind,
    text: text.slice(span.start, span.end),
    ...place(span),
    ...valueKeys(figure),
    comparator: figure.comparator,
    unit: figure.unit,
    per: figure.per,
    precision: precisionOf(figure),
    interval: interval && [decimalOrNull(interval.low), decimalOrNull(interval.high)],
    readings: figure.readings.map(({ value, why }) => ({
      value: toDecimalString(value),
      low: null,
      high: null,
      unit: figure.unit,
      why,
    })),
    indicator,
    period,
    cell: cell && { row: cell.row || null, column: cell.column || null },
  };
}

const decimalOrNull = (value: Rational | null): string | null => value && toDecimalString(value);

interface Values {
  readonly value: string | null;
  readonly low: string | null;
  readonly high: string | null;
}

/** `value` alone, or a range's `low` and `high`. A fraction is its two numbers as they stand, not reduced. */
export function valueKeys({ value }: Pick<Figure, 'value'>): Values {
  switch (value.shape) {
    case 'number':
      return { value: toDecimalString(value.number.value), low: null, high: null };
    case 'range':
      return { value: null, low: toDecimalString(value.low.value), high: toDecimalString(value.high.value) };
    case 'fraction': {
      const [numerator, denominator] = [value.numerator, value.denominator].map((side) => toDecimalString(side.value));
      return { value: `${numerator}/${denominator}`, low: null, high: null };
    }
    case 'text':
      return { value: value.text, low: null, high: null };
    case 'span':
      return { value: null, low: value.low, high: value.high };
  }
}

/** The place of the last written digit; of a range, of its finer end. A fraction's two numbers have no common one. */
function precisionOf({ value }: Figure): string | null {
  if (value.shape === 'number') return powerOfTen(value.number.place);
  return value.shape === 'range' ? powerOfTen(Math.min(value.low.place, value.high.place)) : null;
}

const powerOfTen = (exponent: number): string =>
  exponent >= 0 ? `1${'0'.repeat(exponent)}` : `0.${'0'.repeat(-exponent - 1)}1`;

function extentOf({ what: { relation }, at }: Placed<Judged>): Span {
  const { members, items } = relation;
  const spans = [...members.map((member) => spanOf(member, at)), ...(items ? [shift(items.span, at)] : [])];
  return {
    start: spans.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: spans.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

function relationKeys(
  { relation, holds }: Judged,
  { at, span, figureIds }: { at: number; span: Span; figureIds: ReadonlyMap<number, string> },
) {
  return {
    type: relation.type,
    offset: [span.start, span.end],
    members: relation.members.map((member) => ({
      role: member.role,
      figure: figureIds.get(spanOf(member, at).start) ?? null,
      ...(member.side && { side: member.side }),
    })),
    derived: derivedKeys(relation),
    holds,
    ...(relation.type === 'parts' && { complete: relation.complete }),
    ...(relation.items && { items: itemsKeys(relation.items, at) }),
    ...(relation.verdict && { verdict: verdictKeys(relation.verdict, at) }),
  };
}

const itemsKeys = ({ low, high, span }: Items, at: number) => ({ low, high, offset: [span.start + at, span.end + at] });

const verdictKeys = ({ says, span: { start, end } }: Verdict, at: number) => ({ says, offset: [start + at, end + at] });

/** What follows from a relation, by its role. */
function derivedKeys(relation: Relation) {
  const derived = derivedOf(relation);
  if (!derived) return {};
  const { role, value, interval, unit } = derived;
  const ends = [decimalOrNull(interval.low), decimalOrNull(interval.high)];
  return { [role]: { value: toDecimalString(value), interval: ends, unit } };
}

function findingKeys(
  { finding, severity }: Shown,
  { text, place, locale }: { text: string; place: Place; locale: Locale },
) {
  const { what, at } = finding;
  return {
    rule: what.rule,
    severity,
    message: renderMessage(finding, text, locale),
    ...place(spanOf(what.at, at)),
    related: what.related.map((related) => ({
      ...place(spanOf(related.member, at)),
      message: renderRelated({ what: related, at }, text, locale),
    })),
    arithmetic: renderArithmetic(finding, text) || null,
  };
}

const fixKeys = ({ title, span, newText }: ReturnType<typeof renderFix>) => ({
  title,
  edits: [{ offset: [span.start, span.end], newText }],
});
