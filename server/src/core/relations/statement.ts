import type { Figure, Mention } from '../figures/figure.ts';
import { completed } from '../figures/when.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { type Interval, meets } from '../math/interval.ts';
import { fitted } from '../text/fitted.ts';
import { keySetOf } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { key, keys } from '../text/vietnamese.ts';
import { announcement, directionOf, isAmount, isMark, words } from './cues.ts';
import {
  type BlockContext,
  intervalOfMember,
  type Member,
  ofRole,
  type PlacedNote,
  type Relation,
  type Role,
} from './relation.ts';
import { SAYS } from './said.ts';
import { aboutOf, namesBefore, type Subject, subjectOf } from './subject.ts';
import { type TradeSide, tradeSide } from './trade-side.ts';

/** What a text says of one amount: what relations over several sentences are made of. */
export interface Statement extends Subject {
  readonly figure: Figure;
  /** Stands for the unit and the words of the subject, each once and in any order: what the same statements share. */
  readonly about: number;
  readonly trade: TradeSide | undefined;
  /** Whether it was planned, or given as a task. */
  readonly isPlan: boolean;
  /** Of trade: whether its sentence announces it as a part of what was said before: `trong đó`, `gồm`. */
  readonly isAnnounced: boolean;
  /** What its change is over, where the text says so: a year, or the same months of the year before. */
  readonly against: string | typeof YEAR_BEFORE | undefined;
  /** How it changed, as far as its sentence says. */
  readonly change: Relation | undefined;
  /** By how much it is said to be short of what was planned. */
  readonly shortBy: Figure | undefined;
  /** The percents of what was planned that it is: relations that leave their base out. */
  readonly open: readonly Relation[];
  /** The percent of a whole that it is, said before it; the relation leaves the whole out. */
  readonly share: Relation | undefined;
  /** The how manieth sentence with figures of its block. */
  readonly sentence: number;
}

/** The statements of a block, in their order; amounts by which something changed are none. `said` are its cues. */
export function readStatements(
  tokens: Tokens,
  { sentences, relations, said }: Pick<BlockContext, 'sentences' | 'relations'> & { readonly said: number },
): readonly Statement[] {
  const related = relatedOf(relations);
  const statements: Statement[] = [];
  let indicator: Span | null = null;
  let subject: readonly number[] = NONE;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first = 0, mentions = NONE } = sentences[sentence] ?? {};
    for (let m = 0; m < mentions.length; m++) {
      const mention = mentions[m];
      if (!mention || !isStated(tokens, mention)) continue;
      const { figure } = mention;
      const trade = said & SAYS.trade ? tradeSide(tokens, first, mention) : undefined;
      if (figure.indicator !== indicator) {
        indicator = figure.indicator;
        subject = indicator ? subjectOf(tokens, indicator) : NONE;
      }
      const { change, open, share } = related?.get(figure) ?? NOTHING_RELATED;
      statements.push({
        figure,
        subject,
        about: aboutOf(figure, subject),
        names: namesBefore(tokens, first, mention.first),
        trade,
        isPlan: (said & SAYS.plan) !== 0 && isPlanned(tokens, first, mentions, mention),
        isAnnounced: trade !== undefined && isAnnounced(tokens, first, mention),
        against: said & SAYS.term ? comparedWith(tokens, mentions, m) : undefined,
        change,
        shortBy: said & SAYS.shortfall ? shortBehind(tokens, mentions, m) : undefined,
        open,
        share,
        sentence,
      });
    }
  }
  return fitted(statements);
}

const isStated = (tokens: Tokens, { figure, first }: Mention): boolean =>
  isAmount(figure) && !directionOf(tokens, first) && !isMilestone(tokens, first);

/** What relations say of a value. */
interface OfValue {
  change: Relation | undefined;
  share: Relation | undefined;
  open: readonly Relation[];
}

/** What relations say of the values that changed, or whose base they leave out; undefined where there are none. */
function relatedOf(relations: readonly Relation[]): ReadonlyMap<Figure, Readonly<OfValue>> | undefined {
  let related: Map<Figure, OfValue> | undefined;
  for (let n = 0; n < relations.length; n++) {
    const relation = relations[n];
    if (!relation || (relation.complete && relation.type !== 'change')) continue;
    const value = ofRole(relation, relation.type === 'change' ? 'new' : 'value')?.figure;
    if (!value) continue;
    related ??= new Map();
    const known = related.get(value) ?? { change: undefined, share: undefined, open: NONE };
    related.set(value, known);
    if (relation.type === 'change') known.change = relation;
    else if (!known.share && isShareAhead(relation, value)) known.share = relation;
    else known.open = known.open.length === 0 ? [relation] : [...known.open, relation];
  }
  return related;
}

/** What is a share stands before its value, what is reached of a plan behind it. */
function isShareAhead(relation: Relation, value: Figure): boolean {
  const percent = ofRole(relation, 'percent')?.figure;
  return percent !== undefined && percent.span.start < value.span.start;
}

const NONE: readonly never[] = [];
const NOTHING_RELATED: Readonly<OfValue> = { change: undefined, share: undefined, open: NONE };

/** `cán mốc 500 tỷ USD (đạt 517,26 tỷ USD)` */
const isMilestone = (tokens: Tokens, first: number): boolean =>
  tokens.key(first - 1) === MARK || tokens.key(first - 2) === MARK;
const MARK = key('mốc');

const isAnnounced = (tokens: Tokens, sentence: number, { first }: Mention): boolean =>
  announcement(tokens, Math.max(sentence, first - LONGEST_CLAUSE), first) !== undefined;

const COMPARING = words('với kỳ');
/** How many figures behind a value the year may be that it is compared with. */
const MOST_BETWEEN = 3;

export const YEAR_BEFORE = 'year before';
const [SAME, TERM] = [key('cùng'), key('kỳ')];
const LONGEST_COMPARED = 6;

/** `…, tăng 21% so với năm 2016`: the year, among the next figures up to the next amount; `… so với cùng kỳ`. */
function comparedWith(tokens: Tokens, mentions: readonly Mention[], m: number): Statement['against'] {
  let against: Statement['against'];
  for (let k = m + 1; k <= m + MOST_BETWEEN; k++) {
    const mention = mentions[k];
    if (!mention) return against;
    const { figure, first, next } = mention;
    const isChange = directionOf(tokens, first) !== undefined;
    if (isAmount(figure) && !isChange) return against;
    if (figure.kind === 'period' && figure.value.shape === 'text' && COMPARING.has(tokens.key(first - 1)))
      return figure.value.text.slice(0, YEAR_LENGTH);
    if (isChange && isOverSameTerm(tokens, next)) against = YEAR_BEFORE;
  }
  return against;
}

const YEAR_LENGTH = 4;

function isOverSameTerm(tokens: Tokens, next: number): boolean {
  for (let i = next; i < next + LONGEST_COMPARED && tokens.kind(i) === TokenKind.word; i++)
    if (tokens.key(i) === SAME && tokens.key(i + 1) === TERM) return true;
  return false;
}

const SHORT = phraseSet('hụt, hụt thu, còn thiếu, thiếu');
const MOST_TO_SHORT = 2;

/** `…, đạt 70% dự toán, hụt thu 6.100 tỷ đồng` */
function shortBehind(tokens: Tokens, mentions: readonly Mention[], m: number): Figure | undefined {
  const unit = mentions[m]?.figure.unit;
  for (let k = m + 1; k <= m + MOST_TO_SHORT; k++) {
    const mention = mentions[k];
    if (!mention || !isAmount(mention.figure)) continue;
    const isShort = SHORT.at(tokens, mention.first - 1) ?? SHORT.at(tokens, mention.first - 2);
    return isShort?.next === mention.first && mention.figure.unit === unit ? mention.figure : undefined;
  }
  return undefined;
}

const SEMICOLON = ';'.charCodeAt(0);
const PLANS = 'toán hoạch tiêu giao đấu';
const PLAN = words(PLANS);
/** What `toán`, `hoạch`, `tiêu`, `đấu` follow in `dự toán`, `kế hoạch`, `chỉ tiêu`, `mục tiêu`, `phấn đấu`. */
const PLAN_FIRST = words('dự kế chỉ mục phấn được');
const LONGEST_CLAUSE = 24;

/** Whether a plan or a task is named before an amount in its sentence, and nothing says that it was reached. */
function isPlanned(tokens: Tokens, first: number, mentions: readonly Mention[], { first: at }: Mention): boolean {
  for (let i = at - 1; i >= first && i > at - LONGEST_CLAUSE; i--) {
    const word = tokens.key(i);
    if (!DECIDING.has(word)) continue;
    if (REACHED.has(word) || isMark(tokens, i, ';')) return false;
    if (PLAN.has(word) && PLAN_FIRST.has(tokens.key(i - 1))) return !isOfPercent(mentions, i);
  }
  return false;
}

const REACHING = 'đạt bằng đã';
const REACHED = words(REACHING);
/** Few tokens say anything of plans. */
const DECIDING = keySetOf([...[PLANS, REACHING].flatMap((all) => keys(all)), SEMICOLON]);

/** `đạt 78% dự toán`: the plan is the percent's. */
const isOfPercent = (mentions: readonly Mention[], i: number): boolean =>
  mentions.some(({ figure, next }) => figure.kind === 'percent' && next <= i && i - next <= 3);

/** A statement in its document. */
export interface PlacedStatement {
  readonly of: Statement;
  readonly at: number;
  readonly block: number;
  /** The period that it speaks of, as far as the document says it. */
  readonly period: string | null;
}

export function placedStatement(
  of: Statement,
  { at, block, topic }: Pick<PlacedNote<unknown>, 'at' | 'block' | 'topic'>,
): PlacedStatement {
  const { period } = of.figure;
  return { of, at, block, period: period === null ? topic : completed(period, topic) };
}

/** A statement's amount as a member of a relation over blocks. */
export const asMember = (role: Role, { of, at }: PlacedStatement): Member => ({ role, figure: of.figure, at });

/** What percent of a base an amount is said to be, beside it. */
export const ratioOver = (one: PlacedStatement, base: PlacedStatement, percent: Member, weak: boolean): Relation => ({
  type: 'ratio',
  members: [asMember('value', one), asMember('base', base), { ...percent, at: one.at }],
  complete: true,
  weak,
});

/** The first of some bases that is what a percent says. */
export const baseWith = (bases: readonly PlacedStatement[], implied: Interval): PlacedStatement | undefined =>
  bases.find((base) => {
    const interval = intervalOfMember(asMember('base', base));
    return interval && meets(interval, implied);
  });

/** A total and all of its parts, over blocks: what is likely, or sure. */
export const partsOver = (total: PlacedStatement, parts: readonly PlacedStatement[], weak: boolean): Relation => ({
  type: 'parts',
  members: [asMember('total', total), ...parts.map((part) => asMember('part', part))],
  complete: true,
  weak,
});

export const isSameSentence = (a: PlacedStatement, b: PlacedStatement): boolean =>
  a.block === b.block && a.of.sentence === b.of.sentence;
