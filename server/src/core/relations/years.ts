import type { Figure, Mention } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { fitted } from '../text/fitted.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './cues.ts';
import { type BlockContext, defineRelation, member, type PlacedNote, type Relation } from './relation.ts';

/**
 * Years that cannot be: `tháng 3/3019` · `nhiệm kỳ 202-2025` · `giai đoạn 2025-2021` · `quý V` · in a text of 2020
 * `so với cùng kỳ năm 2029`.
 */
export const years = defineRelation({ id: 'years', note, link });

interface Note {
  /** Periods and dates that are none by themselves. */
  readonly odd: readonly Figure[];
  /** The last year of the block, but for those that are compared with, and how many it mentions. */
  readonly latest: number;
  readonly known: number;
  readonly compared: readonly { readonly figure: Figure; readonly year: number }[];
}

function note({ tokens, sentences }: BlockContext): Note | undefined {
  let odd: Figure[] | undefined;
  let compared: { figure: Figure; year: number }[] | undefined;
  let latest = 0;
  let known = 0;
  for (const { mentions } of sentences)
    for (const mention of mentions) {
      const { figure, first } = mention;
      if ((figure.kind !== 'period' && figure.kind !== 'date') || figure.value.shape !== 'text') continue;
      const { text } = figure.value;
      const slash = text.indexOf('/');
      const from = yearAt(text, 0);
      const to = slash < 0 ? undefined : yearAt(text, slash + 1);
      if (from === undefined && !isNoQuarter(text)) continue;
      if (from !== undefined) known++;
      if (from === undefined || isNoQuarter(text) || isFar(from) || cannotEnd(tokens, mention, from, to)) {
        odd ??= [];
        odd.push(figure);
      } else if (to === undefined && isCompared(tokens, first)) {
        compared ??= [];
        compared.push({ figure, year: from });
      } else latest = Math.max(latest, from, to ?? 0);
    }
  return known > 0 || odd ? { odd: fitted(odd ?? NONE), latest, known, compared: fitted(compared ?? NONE) } : undefined;
}

const NONE: readonly never[] = [];

/** The year that stands at an offset of a period or date; undefined where none does (`--03`). */
function yearAt(text: string, i: number): number | undefined {
  let year = 0;
  for (let k = i; k < i + YEAR_LENGTH; k++) {
    const digit = text.charCodeAt(k) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    year = year * 10 + digit;
  }
  return year;
}

const YEAR_LENGTH = 4;
const ZERO = '0'.charCodeAt(0);

/** Nobody plans further, nor looks further back by the month or the term. */
const isFar = (year: number): boolean => year < 1000 || year > 2200;

const isNoQuarter = (text: string): boolean =>
  text.charAt(text.length - 2) === 'Q' && text.charAt(text.length - 1) > '4';

/** `giai đoạn 2025-2021`; but `năm 2021/2020` compares. */
const cannotEnd = (tokens: Tokens, { first, next }: Mention, from: number, to: number | undefined): boolean =>
  to !== undefined &&
  (isFar(to) || (to < from && tokens.kind(first) === TokenKind.word && !isMark(tokens, next - 2, '/')));

const [SAME, TERM] = ['cùng', 'kỳ'].map(key);

/** `cùng kỳ năm 2019`, `cùng kỳ 2019` */
const isCompared = (tokens: Tokens, first: number): boolean =>
  tokens.key(first - 1) === TERM && tokens.key(first - 2) === SAME;

/** How far a compared year lies behind all others before it is no mere omission, and how many others there must be. */
const [TOO_LATE, FEWEST] = [5, 3];

function* link(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  let latest = Number.NEGATIVE_INFINITY;
  let known = 0;
  let most: { year: number; at: number; figure: Figure } | undefined;
  const seen = new Map<number, number>();
  for (const { note: found, at } of notes) {
    for (const figure of found.odd) yield relationOf(figure, at);
    latest = Math.max(latest, found.latest);
    known += found.known;
    for (const one of found.compared) {
      seen.set(one.year, (seen.get(one.year) ?? 0) + 1);
      if (!most || one.year > most.year) most = { ...one, at };
    }
  }
  if (!most || known <= FEWEST || seen.get(most.year) !== 1) return;
  const { year } = most;
  const others = [...seen.keys()].filter((other) => other !== year);
  const isLate = year >= Math.max(latest, ...others) + TOO_LATE;
  // One digit makes it a year that the text compares with elsewhere.
  if (isLate && others.some((other) => differsByOneDigit(String(year), String(other))))
    yield relationOf(most.figure, most.at);
}

const relationOf = (figure: Figure, at: number): Relation => ({
  type: 'calendar',
  members: [{ ...member('period', figure), at }],
  complete: true,
});

const differsByOneDigit = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;
