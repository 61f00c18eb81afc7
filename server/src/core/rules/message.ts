import { writeLike, writeUsually } from '../lex/numerals.ts';
import type { Rational } from '../math/rational.ts';
import { type Member, numeralOf } from '../relations/relation.ts';
import { type Formula, writtenWith } from '../tables/formula.ts';
import { type Placed, type Span, shift } from '../text/span.ts';
import type { Finding, Fix, Passage, Related, Reported } from './rule.ts';

export type Locale = 'vi' | 'en';

/** Both languages of a text, side by side. */
export type Text = Readonly<Record<Locale, string>>;

/** A message with named holes, and its bare arithmetic (`{parts} = {sum} ≠ {total}`), which has no language. */
export interface MessageText extends Text {
  readonly arithmetic: string;
}

/** `'sum' | 'total'` for `'{sum}, khác {total}'`. */
export type HolesOf<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | HolesOf<Rest>
  : never;

/**
 * What fills a hole: a member's number as it is written, the number with its unit, a whole figure as it is written,
 * that number with the usual separators, a computed number in the form of a written one (with its scale and unit where asked for), numbers or figures
 * joined by ` + `, figures joined by ` × `, a formula with members or with labels in it, or words of the rule's own.
 */
export type Hole =
  | { readonly number: Member }
  | { readonly amount: Member }
  | { readonly figure: Member }
  | { readonly computed: Rational; readonly like: Member; readonly withUnit?: boolean }
  | { readonly usual: Member }
  | { readonly sum: readonly Member[] }
  | { readonly formula: Formula; readonly members: readonly Member[] }
  | { readonly formula: Formula; readonly labels: readonly string[] }
  | { readonly figures: readonly Member[] }
  | { readonly product: readonly Member[] }
  | { readonly text: Text };

/** What becomes of the words that a message quotes from a place of the text: a link, say. */
export type Mark = (words: string, span: Span) => string;

/** What a finding says: the conflict, then the slip that would explain it. */
export function renderMessage(
  { what: finding, at }: Placed<Reported>,
  source: string,
  locale: Locale,
  mark?: Mark,
): string {
  const said = fill(finding.message[locale], finding.holes, { source, at, locale, mark });
  const slip = finding.fixes.find((fix) => fix.slip);
  return slip ? `${said} ${fill(IF_SLIP[locale], holesOfFix(slip), { source, at, locale, mark })}` : said;
}

/** The finding's arithmetic alone: `22 + 5 = 27 ≠ 26`. */
export const renderArithmetic = ({ what, at }: Placed<Reported>, source: string, locale: Locale = 'vi'): string =>
  fill(what.message.arithmetic, what.holes, { source, at, locale });

/** What a participant is to the finding, and what it says: `tổng: 26 chỉ tiêu`. */
export const renderRelated = ({ what, at }: Placed<Related>, source: string, locale: Locale): string =>
  `${what.label[locale]}: ${words({ figure: what.member }, { source, at, locale })}`;

/** An edit of the text, and what it is called. */
export interface RenderedFix {
  readonly title: string;
  readonly span: Span;
  readonly newText: string;
}

/** The fix as an edit of the text, the new number in the writer's own form. */
export function renderFix({ what: fix, at }: Placed<Fix>, source: string, locale: Locale): RenderedFix {
  const holes = holesOfFix(fix);
  return {
    title: fill(CHANGE[locale], holes, { source, at, locale }),
    span: numberSpan(fix.member, at),
    newText: fill('{after}', holes, { source, at, locale }),
  };
}

/** What the other participants make of a figure, with its unit: `78,79%`, and that figure's place. */
export function renderComputed({ what, at }: Placed<Reported>, source: string): { said: string; span: Span } | null {
  const fix = what.fixes.find(({ computed }) => computed);
  // What is merely said elsewhere too was not computed.
  if (!fix || what.relation?.type === 'restatement') return null;
  const hole = { computed: fix.value, like: fix.member, withUnit: true };
  return { said: words(hole, { source, at, locale: 'vi' }), span: spanOf(fix.member, at) };
}

/** The place of a member's whole figure, or of other words, in the text. */
export const spanOf = (place: Member | Passage, at: number): Span =>
  'figure' in place ? shift(place.figure.span, place.at + at) : shift(place.span, at);

/** Where in the text a finding is shown. */
export const startOf = ({ what: { at: place }, at }: Placed<Reported>): number =>
  'figure' in place ? at + place.at + place.figure.span.start : at + place.span.start;

const numberSpan = (member: Member, at: number): Span => shift(numeralOf(member) ?? member.figure.span, member.at + at);

const IF_SLIP: Text = {
  vi: 'Nếu số {before} là {after} thì khớp.',
  en: 'The numbers would agree if {before} were {after}.',
};
const CHANGE: Text = { vi: 'Sửa {before} thành {after}', en: 'Change {before} to {after}' };

const holesOfFix = (fix: Fix): Record<string, Hole> => ({
  before: { number: fix.member },
  after: fix.usual ? { usual: fix.member } : { computed: fix.value, like: fix.member },
});

/** The text that members refer to, where their block begins in it, and the language of words that are not its own. */
interface Context {
  readonly source: string;
  readonly at: number;
  readonly locale: Locale;
  readonly mark?: Mark | undefined;
}

const fill = (template: string, holes: Finding['holes'], context: Context): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const hole = holes[name];
    return hole ? words(hole, context) : '';
  });

function words(hole: Hole, context: Context): string {
  if ('sum' in hole) return hole.sum.map((member) => words({ number: member }, context)).join(' + ');
  if ('formula' in hole) return formulaWords(hole, context);
  if ('text' in hole) return hole.text[context.locale];
  if ('figures' in hole) return hole.figures.map((member) => words({ figure: member }, context)).join(' + ');
  if ('product' in hole) return hole.product.map((member) => words({ figure: member }, context)).join(' × ');
  if ('number' in hole) return marked(numberSpan(hole.number, context.at), context);
  if ('usual' in hole) return writeUsually(quote(numberSpan(hole.usual, context.at), context));
  if ('figure' in hole) return marked(spanOf(hole.figure, context.at), context);
  if ('amount' in hole) return `${words({ number: hole.amount }, context)} ${hole.amount.figure.unit ?? ''}`.trim();
  const numeral = numeralOf(hole.like);
  if (!numeral) return '';
  const number = writeLike(hole.computed, numeral.place, quote(numberSpan(hole.like, context.at), context));
  const behind = { start: numberSpan(hole.like, context.at).end, end: spanOf(hole.like, context.at).end };
  return hole.withUnit ? number + quote(behind, context) : number;
}

const marked = (span: Span, context: Context): string => {
  const quoted = quote(span, context);
  return context.mark ? context.mark(quoted, span) : quoted;
};

const quote = ({ start, end }: Span, { source }: Context): string => source.slice(start, end).replace(/\s+/gu, ' ');

function formulaWords(hole: Extract<Hole, { readonly formula: Formula }>, context: Context): string {
  return writtenWith(hole.formula, (k) => {
    if ('labels' in hole) return hole.labels[k] ?? '';
    const member = hole.members[k];
    return member ? words({ number: member }, context) : '';
  });
}
