import { endsSentence, FINAL_MARKS } from '../lex/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySetOf } from '../text/keys.ts';
import { isRoman } from './calendar.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { type GrammarKind, type Kind, type Mention, NONE, type UnitKind } from './figure.ts';
import { fraction } from './fraction.ts';
import { identifier } from './identifier.ts';
import { readIndicators } from './indicator.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { bitsByFirst, tokenKey } from './openings.ts';
import { percent } from './percent.ts';
import { percentagePoint } from './percentage-point.ts';
import { period } from './period.ts';
import { quantity } from './quantity.ts';
import { readNumber, readOpened, SCALAR_GOES_ON, SCALAR_OPENS } from './scalar.ts';
import type { Sentence } from './sentences.ts';
import { signsOf } from './signs.ts';
import { time } from './time.ts';
import { unitsOf } from './units.ts';
import { type Periods, readPeriods } from './when.ts';

/** Kinds with a grammar of their own, in the order in which they are tried. */
const GRAMMARS: readonly GrammarKind[] = [identifier, time, date, period, fraction];

/** Kinds that a number has by the unit behind it, in the order in which they are tried. */
const UNIT_KINDS: readonly UnitKind[] = [percentagePoint, percent, money, multiple, duration, quantity];

/** Every kind of figure: one may rely on what those before it take. */
export const KINDS: readonly Kind[] = [...GRAMMARS, ...UNIT_KINDS];

/** The figures of a block by sentence, and the periods that it leaves for what follows. */
export interface Read extends Pick<Periods, 'topic' | 'mentioned'> {
  readonly sentences: readonly Sentence[];
}

/** Finds the figures of a block, in the order of the text; they do not overlap. */
export function readFigures(tokens: Tokens): Read {
  const sentences = readSentences(tokens);
  if (sentences.length === 0) return NOTHING_READ;
  readIndicators(tokens, sentences);
  const { topic, mentioned } = readPeriods(tokens, sentences);
  return { sentences, topic, mentioned };
}

const NOTHING_READ: Read = { sentences: [], topic: null, mentioned: null };

/** The sentences that have figures. What ends a sentence within a figure does not. */
function readSentences(tokens: Tokens): readonly Sentence[] {
  let sentences: Sentence[] | undefined;
  let mentions: Mention[] | undefined;
  let first = 0;
  for (let i = tokens.nextNumberOr(TELLING, 0), next = 0; i < tokens.count; i = tokens.nextNumberOr(TELLING, next)) {
    next = i + 1;
    if (endsSentence(tokens, i)) {
      if (mentions) sentences = appended(sentences, { first, next, mentions });
      mentions = undefined;
      first = next;
      continue;
    }
    const mention = tokens.kind(i) === TokenKind.number ? atNumber(tokens, i) : atOpening(tokens, i);
    if (!mention) continue;
    mentions = appended(mentions, mention);
    next = Math.max(mention.next, next);
  }
  return (mentions ? appended(sentences, { first, next: tokens.count, mentions }) : sentences) ?? NONE;
}

/** Most lists have one member, and engines make those that grow seventeen places long. */
function appended<T>(list: T[] | undefined, one: T): T[] {
  if (!list) return [one];
  list.push(one);
  return list;
}

const atNumber = (tokens: Tokens, i: number): Mention | undefined =>
  ofGrammar(mayBeOf(tokens, i), tokens, i) ?? readNumber(tokens, i, UNITS);

function atOpening(tokens: Tokens, i: number): Mention | undefined {
  if (tokens.kind(i + 1) !== TokenKind.number && !GOES_ON.has(tokens.key(i + 1)) && !isRoman(tokens, i + 1))
    return undefined;
  const opening = tokens.key(i);
  return (
    ofGrammar(OPENED.get(opening) ?? 0, tokens, i) ?? (SCALAR.has(opening) ? readOpened(tokens, i, UNITS) : undefined)
  );
}

/** The figure of the first grammar that finds one, of those whose bit is set. */
function ofGrammar(grammars: number, tokens: Tokens, i: number): Mention | undefined {
  for (let k = 0; grammars >> k > 0; k++) {
    const mention = grammars & (1 << k) ? READERS[k]?.(tokens, i) : undefined;
    if (mention) return mention;
  }
  return undefined;
}

/** Apart from their kinds, which differ in shape: engines call what stands in a plain list faster. */
const READERS = GRAMMARS.map(({ read }) => read);
const UNITS = unitsOf(UNIT_KINDS);
const mayBeOf = signsOf(GRAMMARS.map(({ numbers }) => numbers));

const OPENINGS = GRAMMARS.map(({ opens }) => opens ?? []);
const OPENED = bitsByFirst(OPENINGS);
const SCALAR = keySetOf(SCALAR_OPENS.map(tokenKey));
const OPENING_WORDS = OPENINGS.flat().map((phrase) => phrase.split(' '));
/** Says of most tokens at once that nothing begins with them, and that no sentence ends. */
const TELLING = keySetOf(
  [...FINAL_MARKS, ...SCALAR_OPENS, ...OPENING_WORDS.map(([first = '']) => first)].map(tokenKey),
);
/** Says of most that do so that nothing comes of it. */
const GOES_ON = keySetOf([...SCALAR_GOES_ON, ...OPENING_WORDS.map(([, second = '']) => second)].map(tokenKey));
