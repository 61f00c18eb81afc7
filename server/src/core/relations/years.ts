import type { Figure } from '../figures/figure.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
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
  /** The years of the block, but those that are compared with. */
  readonly years: readonly number[];
  readonly compared: readonly { readonly figure: Figure; readonly year: number }[];
}

function note({ tokens, sentences }: BlockContext): Note | undefined {
  const [odd, mentioned, compared]: [Figure[], number[], { figure: Figure; year: number }[]] = [[], [], []];
  for (const { mentions } of sentences)
    for (const { figure, first, next } of mentions) {
      if ((figure.kind !== 'period' && figure.kind !== 'date') || figure.value.shape !== 'text') continue;
      const { text } = figure.value;
      const all = [...text.matchAll(/(?:^|\/)(\d{4,})/g)].map(([, year]) => Number(year));
      const [year] = all;
      if (isOdd(tokens, { text, all, first, next })) odd.push(figure);
      else if (year !== undefined && all.length === 1 && isCompared(tokens, first)) compared.push({ figure, year });
      else mentioned.push(...all);
    }
  return odd.length + mentioned.length + compared.length > 0 ? { odd, years: mentioned, compared } : undefined;
}

/** Nobody plans further, nor looks further back by the month or the term. */
const [EARLIEST, LATEST] = [1000, 2200];

function isOdd(
  tokens: Tokens,
  { text, all, first, next }: { text: string; all: readonly number[]; first: number; next: number },
): boolean {
  if (all.some((year) => year < EARLIEST || year > LATEST) || /-Q[5-9]$/.test(text)) return true;
  const [from, to] = all;
  // `năm 2021/2020` compares.
  const isNamedSpan = tokens.kind(first) === TokenKind.word && !isMark(tokens, next - 2, '/');
  return from !== undefined && to !== undefined && to < from && isNamedSpan && /^\d+\/\d+$/.test(text);
}

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
    for (const year of found.years) latest = Math.max(latest, year);
    known += found.years.length + found.compared.length;
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
