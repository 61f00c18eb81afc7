import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { date } from './date.ts';
import { duration } from './duration.ts';
import type { Found, Kind, Mention } from './figure.ts';
import { fraction } from './fraction.ts';
import { identifier } from './identifier.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { percent } from './percent.ts';
import { percentagePoint } from './percentage-point.ts';
import { period } from './period.ts';
import { quantity } from './quantity.ts';
import { time } from './time.ts';

/** Every kind of figure, in the order in which they are tried: a kind may rely on what those before it take. */
export const KINDS: readonly Kind[] = [
  identifier,
  time,
  date,
  period,
  fraction,
  percentagePoint,
  percent,
  money,
  multiple,
  duration,
  quantity,
];

/** Finds the figures of a block, in the order of the text; they do not overlap. */
export function readFigures(tokens: Tokens): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const match = readAt(tokens, i);
    if (match) mentions.push({ ...match, first: i });
    i = match ? Math.max(match.next, i + 1) : i + 1;
  }
  return mentions;
}

function readAt(tokens: Tokens, i: number): Found | undefined {
  const kinds = tokens.kind(i) === TokenKind.number ? KINDS : openers(tokens.kind(i), tokens.key(i));
  if (!kinds) return undefined;
  for (const kind of kinds) {
    const match = kind.read(tokens, i);
    if (match) return match;
  }
  return undefined;
}

const OPENERS: ReadonlyMap<number, readonly Kind[]> = new Map(
  [...new Set(KINDS.flatMap((kind) => kind.opens ?? []))].map((opener) => [
    openerKey(opener),
    KINDS.filter((kind) => kind.opens?.includes(opener)),
  ]),
);
/** A small table that says of most words at once that they open nothing. */
const MAYBE = new Uint8Array(4096);
for (const opener of OPENERS.keys()) MAYBE[slot(opener)] = 1;

const openers = (kind: number, opener: number): readonly Kind[] | undefined =>
  MAYBE[slot(opener)] === 1 && (kind === TokenKind.word || kind === TokenKind.mark) ? OPENERS.get(opener) : undefined;

/** Words have the key of their letters, marks their character code; the two do not meet but in names no one opens with. */
function openerKey(opener: string): number {
  return key(opener) || opener.charCodeAt(0);
}

function slot(opener: number): number {
  return (opener ^ (opener >>> 12)) & 4095;
}
