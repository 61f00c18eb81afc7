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
  const found: Note = { unusual: [], usual: undefined };
  for (const { mentions } of sentences)
    for (const { figure } of mentions) {
      const { value } = figure;
      if (value.shape === 'number') add(found, formOf(tokens, value.number), figure);
      if (value.shape !== 'range') continue;
      add(found, formOf(tokens, value.low), figure, LOW);
      add(found, formOf(tokens, value.high), figure, HIGH);
    }
  return found.unusual.length > 0 || found.usual ? found : undefined;
}

const [LOW, HIGH] = [{ side: 'low' }, { side: 'high' }] as const;

function add(found: Note, form: Form | undefined, figure: Figure, side?: Pick<Member, 'side'>): void {
  if (form === 'unusual') found.unusual.push(member('number', figure, side));
  else if (form === 'usual') found.usual ??= member('number', figure, side);
}

type Form = 'usual' | 'unusual';

/** More digits without groups are hard to read; still more are a code. */
const UNGROUPED = /^[1-9]\d{4,6}$/;
const LONGEST = 40;

/** Undefined for a number that both conventions write alike, and one in words or in several parts. */
function formOf(tokens: Tokens, { span }: Numeral): Form | undefined {
  const length = span.end - span.start;
  if (length <= 2 || length > LONGEST) return undefined;
  const dots = separatorsOf(tokens, span, DOT);
  const commas = separatorsOf(tokens, span, COMMA);
  // Nearly all numbers have no separator, groups alone, or one comma.
  if (dots === 0 && commas === 0 && length < FEWEST_UNGROUPED) return undefined;
  const written = tokens.slice(span).replace(/^[-+−–]/u, '');
  if (!/^\d[\d.,\s]*$/u.test(written)) return undefined;
  if (/,\s/u.test(written)) return 'unusual';
  if (dots === 0 && commas === 1) return /^[1-9]\d{0,2},000$/.test(written) ? 'unusual' : 'usual';
  if (dots === 0 && commas === 0) return UNGROUPED.test(written) ? 'unusual' : undefined;
  if (commas === 0 && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written)) return undefined;
  const number = readDigits(written.replace(/\s/gu, ''));
  if (number?.mark === '.' || number?.grouping === ',') return 'unusual';
  return number?.mark === ',' ? 'usual' : undefined;
}

const [DOT, COMMA] = ['.', ','].map((c) => c.charCodeAt(0));
const FEWEST_UNGROUPED = 5;

function separatorsOf(tokens: Tokens, { start, end }: Span, separator: number | undefined): number {
  let n = 0;
  for (let i = start; i < end; i++) if (tokens.charCode(i) === separator) n++;
  return n;
}

function* link(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  const isUsual = notes.find(({ note: found }) => found.usual);
  const example = isUsual?.note.usual;
  const beside: readonly Member[] = isUsual && example ? [{ ...example, role: 'first', at: isUsual.at }] : [];
  for (const { note: found, at } of notes)
    for (const one of found.unusual) yield { type: 'form', members: [{ ...one, at }, ...beside], complete: true };
}
