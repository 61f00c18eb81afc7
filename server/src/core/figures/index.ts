import { TokenKind, type Tokens } from '../lex/token.ts';
import { keyMapOf, keySetOf } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import type { Figure, Found, GrammarKind, Kind, Mention, UnitKind } from './figure.ts';
import { fraction } from './fraction.ts';
import { identifier } from './identifier.ts';
import { readIndicators } from './indicator.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { percent } from './percent.ts';
import { percentagePoint } from './percentage-point.ts';
import { period } from './period.ts';
import { quantity } from './quantity.ts';
import { readScalar, SCALAR_OPENS } from './scalar.ts';
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
  for (let i = tokens.nextNumberOr(ALL_OPENERS, 0); i < tokens.count; ) {
    const match = readAt(tokens, i);
    if (match) mentions.push({ figure: match.figure, first: i, next: match.next });
    i = tokens.nextNumberOr(ALL_OPENERS, match ? Math.max(match.next, i + 1) : i + 1);
  }
  return mentions;
}

function readAt(tokens: Tokens, i: number): Found | undefined {
  if (tokens.kind(i) === TokenKind.number) return firstOf(GRAMMARS, tokens, i) ?? readScalar(tokens, i, UNITS);
  const opener = tokens.key(i);
  return (
    firstOf(OPENERS.get(opener) ?? NO_KINDS, tokens, i) ??
    (SCALAR.has(opener) ? readScalar(tokens, i, UNITS) : undefined)
  );
}

function firstOf(kinds: readonly GrammarKind[], tokens: Tokens, i: number): Found | undefined {
  for (let k = 0; k < kinds.length; k++) {
    const match = kinds[k]?.read(tokens, i);
    if (match) return match;
  }
  return undefined;
}

const NO_KINDS: readonly GrammarKind[] = [];

/** A word has the key of its letters, a mark its character code; no opener's key is a mark's code. */
const openerKey = (opener: string): number => key(opener) || opener.charCodeAt(0);

const SCALAR = keySetOf(SCALAR_OPENS.map(openerKey));
const OPENERS = keyMapOf(
  GRAMMARS.flatMap((kind) => kind.opens ?? []).map((word) => [
    openerKey(word),
    GRAMMARS.filter((kind) => kind.opens?.includes(word)),
  ]),
);
/** Says of most tokens at once that nothing begins with them. */
const ALL_OPENERS = keySetOf([...SCALAR_OPENS, ...GRAMMARS.flatMap((kind) => kind.opens ?? [])].map(openerKey));
