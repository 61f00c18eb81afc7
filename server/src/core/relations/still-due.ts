import type { Mention } from '../figures/figure.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { meets, sumIntervals } from '../math/interval.ts';
import { key } from '../text/vietnamese.ts';
import { isInOneUnit, isMain, isMark, words } from './cues.ts';
import { derivedOf } from './derived.ts';
import {
  type Beside,
  type BlockContext,
  defineRelation,
  intervalOfMember,
  ofRole,
  type PlacedNote,
  type Relation,
} from './relation.ts';
import { baseWith, type PlacedStatement, partsOver, placedStatement, ratioOver, type Statement } from './statement.ts';
import { isSameSubject, mayBeSame } from './subject.ts';

/**
 * A year's plan: what its first months brought, and what the others must.
 *
 * `6 tháng đầu năm thu 461 tỷ đồng` … `để hoàn thành dự toán năm là 950 tỷ đồng, 6 tháng cuối năm phải thu 489 tỷ đồng`
 */
export const stillDue = defineRelation({
  id: 'still-due',
  notes: { amounts: 1, says: ['due', 'plan'] },
  note,
  about: ({ isPlan, figure: { period } }) => !isPlan && period !== null && period.includes('-01'),
  link,
});

/** What is still due, of which plans, and in how many months, where the text says so. */
interface Due {
  readonly rest: Statement;
  readonly plans: readonly Statement[];
  readonly months: number | undefined;
}

const REST = phraseSet('cuối năm, còn lại');
const [MONTHS, EACH] = [key('tháng'), words('mỗi bình trung')];
const MUST = words('phải cần');
const TIMES = words('tháng đến gian');
/** Words between what is left of the year and the number, and between the number and it. */
const [BEFORE, BEHIND] = [20, 6];

function note({ tokens, sentences, statements }: BlockContext): readonly Due[] | undefined {
  const all: Due[] = [];
  for (let s = 0; s < sentences.length; s++)
    for (const mention of sentences[s]?.mentions ?? []) {
      const cue = isMain(tokens, mention) && isWhole(tokens, mention) ? cueAround(tokens, mention) : undefined;
      const rest = cue && statements.find(({ figure }) => figure === mention.figure);
      if (!rest) continue;
      const plans = statements.filter((one) => one.isPlan && one !== rest && isInOneUnit(one.figure, rest.figure));
      const own = plans.filter(({ sentence }) => sentence === s);
      all.push({
        rest,
        plans: own.length > 0 ? own : plans.filter(({ sentence }) => sentence === s - 1),
        months: cue.months,
      });
    }
  return all.length > 0 ? all : undefined;
}

/** `phải thu hồi 214 tỷ đồng nợ thuế` is due of something else. */
const isWhole = (tokens: Tokens, { figure: { kind }, next }: Mention): boolean =>
  kind !== 'money' || tokens.kind(next) !== TokenKind.word || GOING_ON.has(tokens.key(next));
const GOING_ON = words('mới để thì trong nữa và');

/** `6 tháng cuối năm toàn ngành phải thu` before an amount, or `trong 6 tháng cuối năm` behind it. */
function cueAround(tokens: Tokens, { first, next }: Mention): Pick<Due, 'months'> | undefined {
  let must = false;
  for (let i = first - 1; i > first - BEFORE; i--) {
    if (must && isRest(tokens, i)) return monthsBefore(tokens, i);
    if (EACH.has(tokens.key(i))) return undefined;
    must ||= MUST.has(tokens.key(i));
    if (tokens.kind(i) !== TokenKind.word && !isMark(tokens, i, ',')) break;
  }
  for (let i = next; must && i < next + BEHIND; i++) if (isRest(tokens, i)) return monthsBefore(tokens, i);
  return undefined;
}

/** `6 tháng cuối năm`, `từ nay đến cuối năm`, `thời gian còn lại`; but `cuối năm, các khoản phải thu` is a day's. */
const isRest = (tokens: Tokens, i: number): boolean => TIMES.has(tokens.key(i - 1)) && REST.at(tokens, i) !== undefined;

const monthsBefore = (tokens: Tokens, i: number): Pick<Due, 'months'> => ({
  months: tokens.key(i - 1) === MONTHS ? tokens.integer(i - 2) : undefined,
});

const SINCE_NEW_YEAR = /^(?:\d{4}|-)-01(?:-01)?\/(?:\d{4}|-)-(\d\d)(?:-(\d\d))?$/;
/** From this day on it is all of a month. */
const LAST = 28;
/** How many blocks, and amounts, back what was done may stand. */
const FAR = 40;
const MOST = 400;

function* link(notes: readonly PlacedNote<readonly Due[]>[], { statements }: Beside): Generator<Relation> {
  let behind = 0;
  for (const placed of notes)
    for (const { rest: of, plans: all, months } of placed.note) {
      const rest = placedStatement(of, placed);
      for (let one = statements[behind]; one && isBefore(one, rest); one = statements[++behind]);
      const plans = all.map((plan) => placedStatement(plan, placed));
      const before = statements.slice(Math.max(0, behind - MOST), behind);
      const done = before.filter((one) => isUntil(one, months) && plans.some((plan) => isDoneOf(one, plan, rest)));
      const sums = done.flatMap((one) => plans.map((plan) => ({ one, plan, sum: partsOver(plan, [one, rest], true) })));
      const found = sums.find(({ sum }) => fits(sum)) ?? (done.length === 1 ? sums.at(-1) : undefined);
      if (!found) continue;
      yield found.sum;
      yield* sharesOf(found.one, found.plan, plans);
    }
}

/** Whether an amount is of the months up to those that are left. */
function isUntil({ period }: PlacedStatement, months: number | undefined): boolean {
  const [, month, day] = (period && SINCE_NEW_YEAR.exec(period)) || [];
  if (months === undefined) return month !== undefined;
  return Number(month) === YEAR - months && (day === undefined || Number(day) >= LAST);
}

/** Months of it. */
const YEAR = 12;

const isBefore = (one: PlacedStatement, other: PlacedStatement): boolean =>
  one.at + one.of.figure.span.start < other.at + other.of.figure.span.start;

/** Whether an amount before `rest` is what was done of a plan: said right before it, or in the same words. */
function isDoneOf(one: PlacedStatement, plan: PlacedStatement, rest: PlacedStatement): boolean {
  const near = one.block === rest.block && rest.of.sentence - one.of.sentence <= 1;
  const of = { subject: plan.of.subject, names: rest.of.names };
  return (
    rest.block - one.block <= FAR &&
    isInOneUnit(one.of.figure, rest.of.figure) &&
    (!plan.period || !one.period || plan.period.slice(0, 4) === one.period.slice(0, 4)) &&
    (near ? mayBeSame : isSameSubject)(of, one.of)
  );
}

function fits({ members }: Relation): boolean {
  const [total, ...parts] = members.flatMap((one) => intervalOfMember(one) ?? []);
  return total !== undefined && parts.length > 1 && meets(total, sumIntervals(parts));
}

/** `bằng 51,6% dự toán`: of the plan that fits, or of another than the one that the rest makes full. */
function* sharesOf(
  one: PlacedStatement,
  full: PlacedStatement,
  plans: readonly PlacedStatement[],
): Generator<Relation> {
  for (const open of one.of.open) {
    const percent = ofRole(open, 'percent');
    const implied = derivedOf(open)?.interval;
    if (!percent || !implied) continue;
    const plan = baseWith(plans, implied) ?? plans.findLast((other) => other !== full) ?? full;
    // Plans in the same words are found wherever they stand.
    if (isSameSubject(plan.of, one.of)) continue;
    yield ratioOver(one, plan, percent, true);
  }
}
