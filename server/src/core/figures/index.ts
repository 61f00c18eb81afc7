import { TokenKind, type Tokens } from '../lex/token.ts';
import { type KeyMap, keyMapOf, keySetOf } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isRoman, isYear } from './calendar.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import { type Figure, Form, type Found, type GrammarKind, type Kind, type Mention, type UnitKind } from './figure.ts';
import { fraction } from './fraction.ts';
import { identifier } from './identifier.ts';
import { readIndicators } from './indicator.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { percent } from './percent.ts';
import { percentagePoint } from './percentage-point.ts';
import { period } from './period.ts';
import { quantity } from './quantity.ts';
import { readScalar, SCALAR_GOES_ON, SCALAR_OPENS } from './scalar.ts';
import { intoSentences, type Sentence } from './sentences.ts';
import { time } from './time.ts';
import { type Periods, readPeriods } from './when.ts';

/** Kinds with a grammar of their own, in the order in which they are tried. */
const GRAMMARS: readonly GrammarKind[] = [identifier, time, date, period, fraction];

/** Kinds that a number has by the unit behind it, in the order in which they are tried. */
const UNITS: readonly UnitKind[] = [percentagePoint, percent, money, multiple, duration, quantity];

/** Every kind of figure: one may rely on what those before it take. */
export const KINDS: readonly Kind[] = [...GRAMMARS, ...UNITS];

/** The figures of a block by sentence, and the periods that it leaves for what follows. */
export interface Read extends Pick<Periods, 'topic' | 'mentioned'> {
  readonly sentences: readonly Sentence[];
}

/** Finds the figures of a block, in the order of the text; they do not overlap. */
export function readFigures(tokens: Tokens): Read {
  const mentions = readMentions(tokens);
  if (mentions.length === 0) return NOTHING_READ;
  const found = intoSentences(tokens, mentions);
  const { periods, topic, mentioned } = readPeriods(tokens, found);
  let n = 0;
  for (const sentence of found) {
    const indicators = readIndicators(tokens, sentence);
    for (let m = 0; m < indicators.length; m++) {
      const draft: Draft | undefined = sentence.mentions[m]?.figure;
      if (!draft) continue;
      draft.indicator = indicators[m] ?? null;
      draft.period = periods[n++] ?? null;
    }
  }
  return { sentences: found, topic, mentioned };
}

const NOTHING_READ: Read = { sentences: [], topic: null, mentioned: null };

/** A figure that is not given out yet: its surroundings are still to be read. */
type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

function readMentions(tokens: Tokens): Mention[] {
  const mentions: Mention[] = [];
  for (let i = tokens.nextNumberOr(OPENS, 0); i < tokens.count; ) {
    const match = tokens.kind(i) === TokenKind.number ? atNumber(tokens, i) : atOpening(tokens, i);
    if (match) mentions.push({ figure: match.figure, first: i, next: match.next });
    i = tokens.nextNumberOr(OPENS, match ? Math.max(match.next, i + 1) : i + 1);
  }
  return mentions;
}

const atNumber = (tokens: Tokens, i: number): Found | undefined =>
  ofGrammar(grammarsOfNumber(tokens, i), tokens, i) ?? readScalar(tokens, i, UNITS);

function atOpening(tokens: Tokens, i: number): Found | undefined {
  if (tokens.kind(i + 1) !== TokenKind.number && !GOES_ON.has(tokens.key(i + 1)) && !isRoman(tokens, i + 1))
    return undefined;
  const opening = tokens.key(i);
  return (
    ofGrammar(OPENED.get(opening) ?? 0, tokens, i) ?? (SCALAR.has(opening) ? readScalar(tokens, i, UNITS) : undefined)
  );
}

/** The figure of the first grammar that finds one, of those whose bit is set. */
function ofGrammar(grammars: number, tokens: Tokens, i: number): Found | undefined {
  for (let k = 0; grammars >> k > 0; k++) {
    const match = grammars & (1 << k) ? GRAMMARS[k]?.read(tokens, i) : undefined;
    if (match) return match;
  }
  return undefined;
}

/** The grammars by which the number at token `i` may be a figure, a bit each: of most numbers none, by what is beside it. */
const grammarsOfNumber = (tokens: Tokens, i: number): number =>
  (BEFORE.get(tokens.key(i - 1)) ?? 0) | (BEHIND.get(tokens.key(i + 1)) ?? 0) | (OF_FORM[formOfNumber(tokens, i)] ?? 0);

function formOfNumber(tokens: Tokens, i: number): number {
  const following = tokens.kind(i + 1);
  const value = tokens.integer(i);
  const isJoined = following === TokenKind.word || following === TokenKind.number;
  return (
    (!tokens.spaced(i) || (isJoined && !tokens.spaced(i + 1)) ? Form.glued : 0) |
    (i === 0 || tokens.lineStart(i) ? Form.first : 0) |
    (value === undefined ? Form.separated : 0) |
    (tokens.end(i) - tokens.start(i) >= LONG ? Form.long : 0) |
    (following === TokenKind.number ? Form.followed : 0) |
    (isYear(tokens, i) ? Form.year : 0)
  );
}

const LONG = 5;

/** A word has the key of its letters, a mark its character code; no word's key is a mark's code. */
const keyOf = (written: string): number => key(written) || written.charCodeAt(0);

/** For each first word of what `written` gives of a grammar, the bits of the grammars that have it. */
function bitsBy(written: (kind: GrammarKind) => readonly string[] | undefined): KeyMap<number> {
  const bits = new Map<number, number>();
  for (const [k, kind] of GRAMMARS.entries())
    for (const phrase of written(kind) ?? []) {
      const first = keyOf(phrase.split(' ')[0] ?? '');
      bits.set(first, (bits.get(first) ?? 0) | (1 << k));
    }
  return keyMapOf([...bits]);
}

const BEFORE = bitsBy(({ numbers }) => numbers.before);
const BEHIND = bitsBy(({ numbers }) => numbers.behind);
const OPENED = bitsBy(({ opens }) => opens);
/** The same by the forms of a number, all that it has. */
const OF_FORM = Array.from({ length: 2 * Form.year }, (_, form) =>
  GRAMMARS.reduce((bits, { numbers }, k) => bits | (numbers.forms?.some((one) => form & one) ? 1 << k : 0), 0),
);

const SCALAR = keySetOf(SCALAR_OPENS.map(keyOf));
const GRAMMAR_OPENS = GRAMMARS.flatMap(({ opens }) => opens ?? []).map((phrase) => phrase.split(' '));
/** Says of most tokens at once that nothing begins with them. */
const OPENS = keySetOf([...SCALAR_OPENS, ...GRAMMAR_OPENS.map(([first = '']) => first)].map(keyOf));
/** Says of most that do so that nothing comes of it. */
const GOES_ON = keySetOf([...SCALAR_GOES_ON, ...GRAMMAR_OPENS.map(([, second = '']) => second)].map(keyOf));
