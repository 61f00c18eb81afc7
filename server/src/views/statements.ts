import {
  type Analysis,
  type Derived,
  decimal,
  derivedOf,
  type Locale,
  type Member,
  multiply,
  numeralOf,
  type Placed,
  type Relation,
  round,
  shift,
  spanOf,
  toDecimalString,
} from '../core/index.ts';
import { saidIn } from '../formats/across.ts';
import type { Said } from '../formats/format.ts';
import { numberWords } from '../formats/readable.ts';
import type { PlannedValue, StatementRow } from '../library.ts';
import type { FigureRow } from '../protocol.ts';

/** A text that was read, with its figures in their order. */
export interface ReadFigures {
  readonly uri: string;
  readonly analysis: Analysis;
  readonly figures: readonly FigureRow[];
  /** Where each of the figures begins. */
  readonly starts: readonly number[];
}

/** What a text says of indicators, as texts are compared and as the table of figures shows it. */
export function statementsIn(
  { uri, analysis, figures, starts }: ReadFigures,
  locale: Locale,
): { readonly said: readonly Said[]; readonly statements: readonly StatementRow[] } {
  const said = saidIn({ source: { uri, path: null, id: null, sha256: '' }, analysis });
  const rows = new Map(starts.map((start, n) => [start, figures[n]]));
  const plans = plansIn(analysis, locale);
  return {
    said,
    statements: said.flatMap(({ stated: { place, what, isPlan }, span: { start } }) => {
      const figure = rows.get(start);
      return figure ? [{ figure, place, what, isPlan, plan: plans.get(start) ?? null }] : [];
    }),
  };
}

/** What was planned of values that a text gives as so many percent of a plan, or beside it; by where the values begin. */
function plansIn({ text, relations }: Analysis, locale: Locale): ReadonlyMap<number, PlannedValue> {
  const plans = new Map<number, PlannedValue>();
  for (const { what, at } of relations) {
    const { relation } = what;
    const value = ofRole(relation, 'value');
    const plan = value && !value.side && planOf({ what: relation, at }, text, locale);
    if (plan) plans.set(spanOf(value, at).start, plan);
  }
  return plans;
}

const ofRole = ({ members }: Relation, role: Member['role']): Member | undefined =>
  members.find((member) => member.role === role);

function planOf({ what: relation, at }: Placed<Relation>, text: string, locale: Locale): PlannedValue | undefined {
  if (relation.type === 'target') return written(ofRole(relation, 'target'), at, text);
  const percent = relation.type === 'ratio' ? ofRole(relation, 'percent') : undefined;
  if (!percent || !OF_PLAN.test(text.slice(spanOf(percent, at).end, spanOf(percent, at).end + FARTHEST)))
    return undefined;
  const derived = derivedOf(relation);
  return derived ? implied(derived, at, text, locale) : written(ofRole(relation, 'base'), at, text);
}

/** `101% kế hoạch`, `138% so với dự toán` */
const OF_PLAN = /^\s*(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|KH|DT)(?![\p{L}])/iu;
const FARTHEST = 24;

function written(member: Member | undefined, at: number, text: string): PlannedValue | undefined {
  const number = member && numeralOf(member)?.value;
  if (!number) return undefined;
  const { start, end } = spanOf(member, at);
  return { text: text.slice(start, end).split(/\s+/u).join(' '), value: toDecimalString(number), isDerived: false };
}

/** In the form of the value that it follows from: `≈ 821,8 tỷ đồng`. */
function implied({ value, like }: Derived, at: number, text: string, locale: Locale): PlannedValue | undefined {
  const numeral = numeralOf(like);
  if (!numeral) return undefined;
  const digits = multiply(round(value, numeral.place), decimal(1n, -numeral.scale));
  const { end } = shift(numeral, like.at + at);
  const tail = text.slice(end, spanOf(like, at).end).split(/\s+/u).join(' ');
  return {
    text: `≈ ${numberWords(digits, locale)}${tail}`,
    value: toDecimalString(round(value, numeral.place)),
    isDerived: true,
  };
}
