import type { Figure, Numeral } from '../figures/figure.ts';
import { readDigits } from '../lex/numerals.ts';
import type { Tokens } from '../lex/token.ts';
import type { Span } from '../text/span.ts';
import { type BlockContext, defineRelation, type Member, member, type PlacedNote, type Relation } from './relation.ts';

/**
 * Numbers that are not written as usual (dots group, a comma is the decimal mark): `46.3 triệu` · `1,000 tỷ` ·
 * `274, 4 triệu` · `20504 người`; beside numbers that are, where the text has both.
 */
export const separators = defineRelation({
  id: 'separators',
  notes: [{ numbers: 1 }, { ranges: 1 }],
  note,
  link,
});

interface Note {
  readonly unusual: Member[];
  /** A number with decimals that is written as usual. */
  usual: Member | undefined;
}

function note({ tokens, sentences }: BlockContext): Note | undefined {
  let note: Note | undefined;
  for (let s = 0; s < sentences.length; s++) {
    const mentions = sentences[s]?.mentions ?? NONE;
    for (let m = 0; m < mentions.length; m++) {
      const figure = mentions[m]?.figure;
      if (figure?.value.shape === 'number') note = withForm(note, formOf(tokens, figure.value.number), figure);
      if (figure?.value.shape !== 'range') continue;
      note = withForm(note, formOf(tokens, figure.value.low), figure, LOW);
      note = withForm(note, formOf(tokens, figure.value.high), figure, HIGH);
    }
  }
  return note;
}

const NONE: readonly never[] = [];
const [LOW, HIGH] = [{ side: 'low' }, { side: 'high' }] as const;

/** The note with one more number, where its form says anything. */
function withForm(
  note: Note | undefined,
  form: Form | undefined,
  figure: Figure,
  side?: Pick<Member, 'side'>,
): Note | undefined {
  if (!form || (form === 'usual' && note?.usual)) return note;
  const noted = note ?? { unusual: [], usual: undefined };
  const one = member('number', figure, side);
  if (form === 'usual') noted.usual = one;
  else noted.unusual.push(one);
  return noted;
}

type Form = 'usual' | 'unusual';

/** More digits without groups are hard to read; still more are a code. */
const UNGROUPED = /^[1-9]\d{4,6}$/;
const LONGEST = 40;

/** Undefined for a number that both conventions write alike, and one in words or in several parts. */
function formOf(tokens: Tokens, { start, end }: Numeral): Form | undefined {
  const length = end - start;
  if (length <= 2 || length > LONGEST) return undefined;
  const digits = { start: isDigit(tokens.charCode(start)) ? start : start + 1, end };
  const { dots, commas, isBare } = separatorsOf(tokens, digits);
  // Nearly all numbers have no separator, groups alone, or one comma.
  if (dots === 0 && commas === 0 && length < FEWEST_UNGROUPED) return undefined;
  if (isBare && commas === 0 && isGrouped(tokens, digits, dots)) return undefined;
  if (isBare && dots === 0 && commas === 1 && !isGrouped(tokens, digits, 1)) return 'usual';
  const written = tokens.slice(digits);
  if (!/^\d[\d.,\s]*$/u.test(written)) return undefined;
  if (/,\s/u.test(written)) return 'unusual';
  if (dots === 0 && commas === 1) return /^[1-9]\d{0,2},000$/.test(written) ? 'unusual' : 'usual';
  if (dots === 0 && commas === 0) return UNGROUPED.test(written) ? 'unusual' : undefined;
  const number = readDigits(written.replace(/\s/gu, ''));
  if (number?.mark === '.' || number?.grouping === ',') return 'unusual';
  return number?.mark === ',' ? 'usual' : undefined;
}

const [DOT = 0, COMMA = 0, ZERO = 0] = ['.', ',', '0'].map((c) => c.charCodeAt(0));
const FEWEST_UNGROUPED = 5;

/** How many dots and commas there are, and whether there is nothing else but digits. */
function separatorsOf(tokens: Tokens, { start, end }: Span): { dots: number; commas: number; isBare: boolean } {
  let [dots, commas] = [0, 0];
  let isBare = isDigit(tokens.charCode(start));
  for (let i = start; i < end; i++) {
    const c = tokens.charCode(i);
    if (c === DOT) dots++;
    else if (c === COMMA) commas++;
    else isBare &&= isDigit(c);
  }
  return { dots, commas, isBare };
}

const isDigit = (c: number): boolean => c >= ZERO && c <= ZERO + 9;

/** `1.234.567`: whether so many separators, and no others, part groups of three digits. */
function isGrouped(tokens: Tokens, { start, end }: Span, separators: number): boolean {
  const first = end - start - GROUP * separators;
  if (separators === 0 || first < 1 || first >= GROUP || tokens.charCode(start) === ZERO) return false;
  for (let i = end - GROUP; i > start; i -= GROUP) if (isDigit(tokens.charCode(i))) return false;
  return true;
}

/** Three digits and what parts them from those before. */
const GROUP = 4;

function* link(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  const isUsual = notes.find(({ note: found }) => found.usual);
  const example = isUsual?.note.usual;
  const beside: readonly Member[] = isUsual && example ? [{ ...example, role: 'first', at: isUsual.at }] : [];
  for (const { note: found, at } of notes)
    for (const one of found.unusual) yield { type: 'form', members: [{ ...one, at }, ...beside], complete: true };
}
