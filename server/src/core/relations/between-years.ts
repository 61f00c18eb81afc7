import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { grouped } from '../text/grouped.ts';
import { key } from '../text/vietnamese.ts';
import { behindTimes, directionOf, isAmount, isOfSameUnit, isPercent, yearOf } from './cues.ts';
import {
  type Beside,
  type BlockContext,
  defineRelation,
  type Member,
  member,
  type PlacedNote,
  type Relation,
} from './relation.ts';
import { asMember, type PlacedStatement } from './statement.ts';
import { hashOfWords, isSameSubject, type Subject, subjectOf } from './subject.ts';
import { type TradeSide, tradeSide } from './trade-side.ts';

/**
 * By how much something changed from one year to another, both of whose values stand elsewhere.
 *
 * `Năm 2016, tổng thu đạt 350 tỷ đồng.` … `Năm 2020, tổng thu đạt 545 tỷ đồng.` … `So với năm 2016, tổng thu năm 2020 tăng
 * 55,7%, tương đương 195 tỷ đồng`
 */
export const betweenYears = defineRelation({
  id: 'between-years',
  notes: { values: 1, says: 'change' },
  note,
  about: ({ isPlan }) => !isPlan,
  link,
});

/** A change over years that its sentence names, without either value. */
interface Change extends Subject {
  readonly from: string;
  readonly to: string;
  readonly members: readonly Member[];
  readonly trade: TradeSide | undefined;
}

function note({ tokens, sentences }: BlockContext): readonly Change[] | undefined {
  let changes: Change[] | undefined;
  for (const sentence of sentences) {
    const change = changeIn(tokens, sentence);
    if (!change) continue;
    changes ??= [];
    changes.push(change);
  }
  return changes;
}

const [THAN, WITH] = [key('so'), key('với')];
/** How many figures a sentence may have before its change. */
const MOST = 4;

function changeIn(tokens: Tokens, { first, mentions }: Sentence): Change | undefined {
  let [from, to]: (string | undefined)[] = [undefined, undefined];
  for (let m = 0; m < mentions.length && m <= MOST; m++) {
    const mention = mentions[m];
    if (!mention) return undefined;
    const { figure } = mention;
    const year = yearOf(figure);
    if (year && isComparedAt(tokens, mention.first)) from ??= year;
    else if (year) to ??= year;
    const direction = directionOf(tokens, mention.first);
    if (!direction) {
      if (year === undefined) return undefined;
      continue;
    }
    if (!isPercent(figure) && !isAmount(figure)) return undefined;
    const also = mentions[behindTimes(mentions, m)];
    from ??= also ? undefined : comparedBehind(tokens, mentions, m);
    if (!from || !to || from >= to) return undefined;
    const details = { falls: direction === 'falls' };
    const isOther =
      also && isAmount(also.figure) !== isAmount(figure) && (isAmount(also.figure) || isPercent(also.figure));
    const subject = figure.indicator ? subjectOf(tokens, figure.indicator) : [];
    return {
      from,
      to,
      subject,
      names: [],
      trade: tradeSide(tokens, first, mention),
      members: [asChange(figure, details), ...(isOther ? [asChange(also.figure, details)] : [])],
    };
  }
  return undefined;
}

const asChange = (figure: Figure, details: Pick<Member, 'falls'>): Member =>
  member(isPercent(figure) ? 'percent' : 'delta', figure, details);

const isComparedAt = (tokens: Tokens, first: number): boolean =>
  tokens.key(first - 1) === WITH && tokens.key(first - 2) === THAN;

/** `tăng 55,7% so với năm 2016` */
function comparedBehind(tokens: Tokens, mentions: Sentence['mentions'], m: number): string | undefined {
  const next = mentions[m + 1];
  return next && isComparedAt(tokens, next.first) ? yearOf(next.figure) : undefined;
}

function* link(notes: readonly PlacedNote<readonly Change[]>[], { statements }: Beside): Generator<Relation> {
  const known = new Map<string, PlacedStatement[]>();
  let read = 0;
  for (const { note: changes, at, block } of notes) {
    for (let value = statements[read]; value && value.block < block; value = statements[++read])
      if (value.period) grouped(known, value.period).push(value);
    for (const change of changes) {
      const [olds, news] = [change.from, change.to].map((year) =>
        (known.get(year) ?? [])
          .slice(-MOST_VALUES)
          .filter((value) => isOf(change, value))
          .slice(-FEW)
          .reverse(),
      );
      for (const pair of pairsOf(olds ?? [], news ?? [], change)) yield relationOf(pair, change, at);
    }
  }
}

/** More values of one year than are looked through for those of a change. */
const MOST_VALUES = 40;

const isOf = (change: Change, { of }: PlacedStatement): boolean =>
  change.trade === undefined && of.trade === undefined
    ? hashOfWords(change.subject) === hashOfWords(of.subject) ||
      (change.subject.length > 1 && isSameSubject(change, of))
    : change.trade === of.trade;

type Pair = readonly [old: PlacedStatement, now: PlacedStatement];

/** The values of the two years that may be meant, the nearest before the change first. */
const pairsOf = (olds: readonly PlacedStatement[], news: readonly PlacedStatement[], change: Change): readonly Pair[] =>
  olds.flatMap((old) => news.flatMap((now): Pair[] => (isPair(old, now, change) ? [[old, now]] : [])));

const isPair = (old: PlacedStatement, now: PlacedStatement, { members }: Change): boolean =>
  isOfSameUnit(old.of.figure, now.of.figure) &&
  members.every(({ role, figure }) => role !== 'delta' || isOfSameUnit(figure, now.of.figure));

/** How many values of a year may be meant: others are of parts, or of several years. */
const FEW = 3;

const relationOf = ([old, now]: Pair, { members }: Change, at: number): Relation => ({
  type: 'change',
  members: [asMember('new', now), asMember('old', old), ...members.map((one) => ({ ...one, at }))],
  complete: true,
  weak: true,
});
