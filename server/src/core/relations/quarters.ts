import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { type BlockContext, defineRelation, type PlacedNote, type Relation } from './relation.ts';
import { asMember, type PlacedStatement, placedStatement, type Statement } from './statement.ts';

/**
 * What flows in the parts of a year, and in all of them: `quý I đạt 221 tỷ đồng, quý II đạt 240 tỷ đồng` … `6 tháng đầu năm
 * đạt 461 tỷ đồng`. Stocks (people, debt, what there is at an end) do not add up, nor does what is counted since January.
 */
export const quarters = defineRelation({ id: 'quarters', notes: { amounts: 1 }, note, link });

function note({ tokens, sentences, statements }: BlockContext): readonly Statement[] | undefined {
  const flows = statements.filter(
    ({ figure, subject, isPlan, sentence }) =>
      !isPlan &&
      subject.length > 0 &&
      figure.period !== null &&
      PARTED.test(figure.period) &&
      isFlow(tokens, subject, sentences[sentence]),
  );
  return flows.length > 0 ? flows : undefined;
}

/** A quarter, months since January or up to December, a year, with its year or without. */
const PARTED = /^(?:\d{4}|-)(?:-Q[1-4]|-\d\d\/(?:\d{4}|-)-\d\d)?$/;

const STOCKS = keySet(
  'dân dư nợ tồn số tài sản vốn chủ sở hữu lũy kế cộng dồn giá lãi suất mật độ hiện có lao động biên chế',
);
const CUMULATIVE = keySet('lũy dồn nay');
const RATE = key('bình');
const LONGEST_SENTENCE = 60;

function isFlow(tokens: Tokens, subject: readonly number[], sentence: Sentence | undefined): boolean {
  if (subject.some((word) => STOCKS.has(word) || word === RATE)) return false;
  for (let i = sentence?.first ?? 0; i < Math.min(sentence?.next ?? 0, (sentence?.first ?? 0) + LONGEST_SENTENCE); i++)
    if (CUMULATIVE.has(tokens.key(i))) return false;
  return true;
}

/** What makes a longer part of a year: the parts by the names below. */
const SUMS: readonly (readonly [total: string, ...parts: readonly string[]])[] = [
  ['H1', 'Q1', 'Q2'],
  ['M9', 'H1', 'Q3'],
  ['M9', 'Q1', 'Q2', 'Q3'],
  ['Y', 'Q1', 'Q2', 'Q3', 'Q4'],
  ['Y', 'M9', 'Q4'],
  ['Y', 'H1', 'H2'],
];

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-Q([1-4])$/, 'Q'],
  [/^(\d{4})-01\/\1-03$/, 'Q1'],
  [/^(\d{4})-01\/\1-06$/, 'H1'],
  [/^(\d{4})-07\/\1-12$/, 'H2'],
  [/^(\d{4})-01\/\1-09$/, 'M9'],
  [/^\d{4}$/, 'Y'],
];

function nameOf(period: string): string | undefined {
  const [pattern, name] = NAMES.find(([one]) => one.test(period)) ?? [];
  return name === 'Q' && pattern ? `Q${pattern.exec(period)?.[1]}` : name;
}

/** How many blocks all of it must stand within. */
const NEAR = 12;

function* link(notes: readonly PlacedNote<readonly Statement[]>[]): Generator<Relation> {
  const known = new Map<string, Map<string, PlacedStatement>>();
  for (const one of notes.flatMap((placed) => placed.note.map((of) => placedStatement(of, placed)))) {
    const name = one.period && nameOf(one.period);
    if (!name || !one.period) continue;
    const key = `${one.of.about} ${one.period.slice(0, YEAR)}`;
    const parts = known.get(key) ?? new Map<string, PlacedStatement>();
    known.set(key, parts);
    const isNew = !parts.has(name);
    parts.set(name, one);
    if (!isNew) continue;
    for (const [total, ...names] of SUMS) {
      const all = [total, ...names].map((part) => parts.get(part));
      if (![total, ...names].includes(name) || !all.every((part) => part !== undefined)) continue;
      if (Math.max(...all.map(({ block }) => block)) - Math.min(...all.map(({ block }) => block)) > NEAR) continue;
      yield {
        type: 'series',
        members: all.map((part, n) => asMember(n === 0 ? 'total' : 'part', part)),
        complete: true,
        weak: true,
      };
    }
  }
}

const YEAR = 4;
