/** What all need of the core: text in, an immutable analysis out. */
export type { Conflict } from './across/conflicts.ts';
export type { Stated } from './across/stated.ts';
export {
  type AnalyseOptions,
  type Analysis,
  analyse,
  figureAt,
  figuresOf,
  type Summary,
} from './analysis.ts';
export type { Facts } from './facts.ts';
export type { Alternative, Figure, FigureInContext, KindId, Located, Numeral, Value } from './figures/figure.ts';
export { KINDS } from './figures/index.ts';
export { intervalOf } from './figures/precision.ts';
export type { Comparator } from './lex/comparators.ts';
export { numberInWords } from './lex/number-in-words.ts';
export { writeLike } from './lex/numerals.ts';
export type { Interval } from './math/interval.ts';
export {
  compare,
  decimal,
  decimalPlaces,
  divide,
  HUNDRED,
  isZero,
  multiply,
  type Rational,
  round,
  subtract,
  toDecimalString,
} from './math/rational.ts';
export { type Derived, derivedOf } from './relations/derived.ts';
export { CONSTRUCTIONS } from './relations/index.ts';
export { type Items, numberOfItems } from './relations/items.ts';
export { type Member, numeralOf, type Relation, type Verdict } from './relations/relation.ts';
export { type Judged, RULES } from './rules/index.ts';
export {
  type Locale,
  type RenderedFix,
  renderArithmetic,
  renderComputed,
  renderFix,
  renderMessage,
  renderRelated,
  spanOf,
  type Text,
} from './rules/message.ts';
export type { Fix, Passage, Related, Remark, Reported as Finding, Rule, Severity } from './rules/rule.ts';
export { SETTINGS, type Settings } from './settings.ts';
export { NOTICES, type Notice, UNUSED } from './suppressions/notices.ts';
export { cellsByBlock, withCells } from './tables/figures.ts';
export { copied } from './text/copied.ts';
export { nearest } from './text/nearest.ts';
export type { Format } from './text/paragraphs.ts';
export { type Placed, type Span, shift } from './text/span.ts';
