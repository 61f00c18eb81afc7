import {
  type FigureInContext,
  figuresOf,
  type Judged,
  type KindId,
  type Placed,
  type Span,
  spanOf,
  type Text,
} from '../core/index.ts';
import { isOff, type Snapshot } from '../features/feature.ts';
import { relationWords } from '../features/relation-wording.ts';
import { rangeOf } from '../positions.ts';
import type { Unchecked, UncheckedItem, UncheckedReason } from '../protocol.ts';

/** The relations that could not be checked, and the figures that are in no relation, each with the reason. */
export function uncheckedIn(snapshot: Snapshot): Unchecked {
  const { version, analysis, project, settings } = snapshot;
  if (!analysis || project.isIgnored || isOff(settings)) return { version, items: [] };
  const related = new Set<number>();
  const found: { readonly start: number; readonly item: UncheckedItem }[] = [];
  for (const relation of analysis.relations) {
    const spans = relation.what.relation.members.map((member) => spanOf(member, relation.at));
    for (const { start } of spans) related.add(start);
    const [first, ...others] = spans;
    if (first && relation.what.holds === null)
      found.push({ start: first.start, item: ofRelation(relation, [first, ...others], snapshot) });
  }
  for (const figure of figuresOf(analysis)) {
    const start = figure.at + figure.figure.span.start;
    if (figure.figure.kind !== 'identifier' && !related.has(start))
      found.push({ start, item: ofFigure(figure, snapshot) });
  }
  return { version, items: found.sort((a, b) => a.start - b.start).map(({ item }) => item) };
}

/** Shown where its figures stand; one whose figures are scattered over the text, at the first. */
function ofRelation(relation: Placed<Judged>, spans: readonly [Span, ...Span[]], snapshot: Snapshot): UncheckedItem {
  const { text: source, settings, lines } = snapshot;
  const { locale } = settings;
  const { what, at } = relation;
  const reason = RELATIONS[what.relation.type] ?? 'not-enough-said';
  const [first] = spans;
  const [member] = what.relation.members;
  const isComputed = reason === 'base-not-written' || reason === 'before-not-written';
  const located = member && { figure: member.figure, at: member.at + at };
  return {
    about: 'relation',
    range: rangeOf(lines, what.relation.members.some((one) => one.at !== member?.at) ? first : extentOf(spans)),
    text: [...new Set(spans.map((span) => quoted(source, span)))].join(' · '),
    reason,
    why: WHY[reason][locale],
    note: isComputed && located ? relationWords(relation, located, { source, locale }) : null,
  };
}

function ofFigure({ figure, at, indicator }: FigureInContext, { text, settings, lines }: Snapshot): UncheckedItem {
  const span = { start: at + figure.span.start, end: at + figure.span.end };
  const reason = TIMES.includes(figure.kind)
    ? 'only-time'
    : indicator === null
      ? 'indicator-not-known'
      : 'stands-alone';
  return {
    about: 'figure',
    range: rangeOf(lines, span),
    text: quoted(text, span),
    reason,
    why: WHY[reason][settings.locale],
    note: null,
  };
}

const TIMES: readonly KindId[] = ['date', 'period', 'duration', 'time'];

const extentOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

const quoted = (source: string, { start, end }: Span): string => source.slice(start, end).replace(/\s+/gu, ' ');

const RELATIONS: Readonly<Record<string, UncheckedReason>> = {
  ratio: 'base-not-written',
  change: 'before-not-written',
  calendar: 'time-not-known',
};

const WHY: Readonly<Record<UncheckedReason, Text>> = {
  'base-not-written': {
    vi: 'Văn bản không ghi số gốc (kế hoạch, dự toán, tổng số), nên chưa tính lại được tỷ lệ.',
    en: 'The base (plan, estimate, total) is not written, so that the percentage cannot be computed again.',
  },
  'before-not-written': {
    vi: 'Văn bản không ghi số của kỳ trước, nên chưa tính lại được mức tăng, giảm.',
    en: 'The value before is not written, so that the change cannot be computed again.',
  },
  'time-not-known': {
    vi: 'Chưa rõ ngày, tháng hoặc năm, nên chưa tính lại được.',
    en: 'The day, month or year is not clear, so that nothing can be computed.',
  },
  'not-enough-said': {
    vi: 'Các số này đi với nhau, nhưng chưa đủ căn cứ để tính lại (có số chỉ ước chừng, đã làm tròn, hoặc chưa kể hết).',
    en: 'These figures belong together, but not enough is said to compute them again (some are approximate, rounded, or not all of them).',
  },
  'only-time': {
    vi: 'Chỉ cho biết thời gian; không có gì đi kèm để tính lại.',
    en: 'It only says when; there is nothing beside it to compute with.',
  },
  'indicator-not-known': {
    vi: 'Chưa rõ đây là số liệu của chỉ tiêu nào.',
    en: 'It is not clear which indicator the figure is of.',
  },
  'stands-alone': {
    vi: 'Văn bản không ghi số nào khác (tổng, thành phần, kế hoạch, kỳ trước, nhắc lại) để đối chiếu.',
    en: 'The text gives no other figure (total, part, plan, former value, repetition) to compare it with.',
  },
};
