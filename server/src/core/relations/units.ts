import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { decimal, divide, equal, multiply } from '../math/rational.ts';
import { key } from '../text/vietnamese.ts';
import { directionOf, isAmount, isMark, isPercent, unitOf, words } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * Units that are hardly meant: `20504 nghìn người` beside `20.504 người` · `số lao động là 3.500 tỷ đồng` ·
 * `xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt 5,8%`.
 */
export const units = defineRelation({ id: 'units', needs: [{ amounts: 1 }, { ranges: 1 }], read });

function read(tokens: Tokens, { mentions }: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention) continue;
    if (isMoneyOfThings(tokens, mention)) relations.push(relationOf(mention.figure));
    const other = percentOfTrade(tokens, mentions, m);
    if (other !== undefined) relations.push(ofTrade(tokens, mentions, m, other));
    const before = previous?.mentions ?? NONE;
    const scaled =
      scaledIn(mention.figure, before, 0, before.length) ??
      scaledIn(mention.figure, mentions, Math.max(0, m - NEAR), m);
    if (scaled) relations.push(relationOf(mention.figure, scaled));
  }
  return relations;
}

const NONE: readonly never[] = [];

const relationOf = (suspect: Figure, beside?: Figure): Relation => ({
  type: 'form',
  members: [member('value', suspect), ...(beside ? [member('first', beside)] : [])],
  complete: true,
});

/** One side of trade in percent, with the other, and with both together where the sentence names them before. */
function ofTrade(tokens: Tokens, mentions: readonly Mention[], m: number, other: number): Relation {
  const [suspect, beside] = [mentions[m], mentions[other]];
  const both = mentions
    .slice(Math.max(0, other - NEAR), other)
    .findLast(
      (one) =>
        one.figure.kind === 'money' && one.figure.unit === beside?.figure.unit && !directionOf(tokens, one.first),
    );
  const members = [
    ...(suspect ? [member('value', suspect.figure)] : []),
    ...(beside ? [member('first', beside.figure)] : []),
    ...(both ? [member('total', both.figure)] : []),
  ];
  return { type: 'form', members, complete: true };
}

const NEAR = 8;
/** Digits that two numbers hardly share by chance. */
const TELLING = 4;
const MOST_APART = 9;

/** An amount of the same with the same digits, in another scale, among the figures from `from` up to `to`. */
function scaledIn(figure: Figure, mentions: readonly Mention[], from: number, to: number): Figure | undefined {
  if (!isAmount(figure) || figure.unit === null || figure.value.shape !== 'number') return undefined;
  const { value, rounded } = figure.value.number;
  for (let m = from; m < to; m++) {
    const other = mentions[m]?.figure;
    if (other?.value.shape !== 'number') continue;
    const power = rounded - other.value.number.rounded;
    // Thousands, millions or billions.
    if (power === 0 || power % 3 !== 0 || Math.abs(power) > MOST_APART) continue;
    if (!equal(multiply(other.value.number.value, decimal(1n, power)), value)) continue;
    if (!isAmount(other) || unitOf(other) !== unitOf(figure)) return undefined;
    return String(divide(value, decimal(1n, rounded)).n).length >= TELLING ? other : undefined;
  }
  return undefined;
}

const NUMBER_OF = key('số');
const PEOPLE = words('người hộ xã học sinh lao doanh hợp');
/** Words that speak of money after all. */
const OF_MONEY = words('vốn tiền thu chi thuế nợ giá vay nộp phí lương doanh quỹ trị kinh hỗ trợ đầu tư dư lãi hưởng');
const VERBS = words('là đạt có');
const LONGEST = 12;

/** `số lao động có việc làm đạt 3.500 tỷ đồng`: people are counted, in money. */
function isMoneyOfThings(tokens: Tokens, { figure, first }: Mention): boolean {
  if (figure.kind !== 'money' || !VERBS.has(tokens.key(first - 1))) return false;
  for (let i = first - 2; i > first - LONGEST; i--) {
    if (tokens.key(i) === NUMBER_OF) return PEOPLE.has(tokens.key(i + 1)) && tokens.kind(i - 1) !== TokenKind.number;
    if (tokens.kind(i) !== TokenKind.word || OF_MONEY.has(tokens.key(i))) return false;
  }
  return false;
}

const [IN, OUT, GOODS, REACH] = ['nhập', 'xuất', 'khẩu', 'đạt'].map(key);

/** `xuất khẩu đạt 8,7 tỷ USD, nhập khẩu đạt 5,8%`: the other side of trade, in money. */
function percentOfTrade(tokens: Tokens, mentions: readonly Mention[], m: number): number | undefined {
  const mention = mentions[m];
  if (!mention || !isPercent(mention.figure) || !isTrade(tokens, mention.first)) return undefined;
  if (!isMark(tokens, mention.next, ',;.)') && tokens.kind(mention.next) !== TokenKind.end) return undefined;
  const at = mentionAt(mentions, m - 1)?.figure.kind === 'money' ? m - 1 : m - 2;
  const other = mentions[at];
  if (other?.figure.kind !== 'money' || directionOf(tokens, other.first) || !isTrade(tokens, other.first))
    return undefined;
  return tokens.key(other.first - 3) === tokens.key(mention.first - 3) ? undefined : at;
}

/** `xuất khẩu đạt` before token `i`. */
const isTrade = (tokens: Tokens, i: number): boolean =>
  tokens.key(i - 1) === REACH && tokens.key(i - 2) === GOODS && (tokens.key(i - 3) === IN || tokens.key(i - 3) === OUT);
