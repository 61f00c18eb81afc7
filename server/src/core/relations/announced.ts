import type { Figure, Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { isMark, nounOf, words } from './cues.ts';
import { pastEmphasis } from './item-marks.ts';
import type { Items } from './items.ts';
import { type Member, member, type Relation } from './relation.ts';

/* A number of things that announces them: what lists within a sentence and over blocks share. */

const MOST = 40;
/** What says of which kind something is: `chính quyền 2 cấp`, `phương châm 10 chữ`. */
const KINDS = words('cấp chữ câu lần bên chiều');

/** How many things a figure counts, so few that they may be listed; of `4/26 chỉ tiêu`, four. */
export function countOf({ kind, value, counted, comparator, unit }: Figure): number | undefined {
  if (!counted || comparator !== 'eq' || unit === null || (kind !== 'quantity' && kind !== 'fraction'))
    return undefined;
  const numeral = value.shape === 'number' ? value.number : value.shape === 'fraction' ? value.numerator : undefined;
  if (numeral?.value.d !== 1n) return undefined;
  const n = Number(numeral.value.n);
  return n >= 1 && n <= MOST && !KINDS.has(nounOf(unit)) ? n : undefined;
}

/** What stands between a number of things and the first of them. */
export interface Opening {
  readonly cue: ':' | 'word';
  /** Whether words stand between that may be about something else. */
  readonly isLoose: boolean;
  /** The first token of the list. */
  readonly next: number;
}

/** What is said of a list: `lists` do without a colon; after `others` it is not all of it, or is one of something else. */
export const CUES = phraseTable<Says>([
  ...phrases('lists', ['gồm', 'bao gồm', 'gồm có', 'đó là', 'là', 'cụ thể là']),
  ...phrases('announces', ['cụ thể', 'cụ thể như sau', 'như sau', 'sau', 'sau đây']),
  ...phrases('others', ['như', 'những', 'các', 'mỗi', 'từng', 'một', 'trong đó', 'trong số', 'điển hình', 'đặc biệt']),
  ...phrases('others', ['nhất là', 'tiêu biểu', 'ví dụ', 'nổi bật', 'đáng chú ý', 'trước hết', 'chẳng hạn']),
]);

type Says = 'lists' | 'announces' | 'others';

function phrases(what: Says, all: readonly string[]): (readonly [string, Says])[] {
  return all.map((phrase) => [phrase, what]);
}

const FARTHEST = 28;
/** Figures that say more of what is counted; others are counted or named themselves. */
const BETWEEN: ReadonlySet<Figure['kind']> = new Set(['percent', 'money', 'period', 'date', 'duration', 'identifier']);

/** Where the list begins that the figure `m`, a number of things, announces. */
export function openingOf(tokens: Tokens, mentions: readonly Mention[], m: number): Opening | undefined {
  const mention = mentions[m];
  if (!mention) return undefined;
  let isLoose = false;
  let k = m + 1;
  let i = mention.next;
  while (i < mention.next + FARTHEST) {
    const other = mentions[k];
    if (other?.first === i) {
      if (!BETWEEN.has(other.figure.kind)) return undefined;
      k++;
      i = Math.max(other.next, i + 1);
      continue;
    }
    const kind = tokens.kind(i);
    if (kind === TokenKind.end || kind === TokenKind.number) return undefined;
    if (kind === TokenKind.mark) {
      if (isMark(tokens, i, ';')) return undefined;
      if (isMark(tokens, i, ':')) return { cue: ':', isLoose, next: pastEmphasis(tokens, i + 1) };
      if (isMark(tokens, i, ',.')) isLoose ||= !isCue(CUES.at(tokens, i + 1)?.what);
      i++;
      continue;
    }
    const cue = CUES.at(tokens, i);
    if (cue?.what === 'others') return undefined;
    if (cue?.what === 'lists' && !isMark(tokens, cue.next, ':')) return { cue: 'word', isLoose, next: cue.next };
    i = cue?.next ?? i + 1;
  }
  return undefined;
}

const isCue = (what: Says | undefined): boolean => what === 'lists' || what === 'announces';

/** Whether a list has as many items as a figure says, or at most `slack` more or less. */
export function isNear(count: Figure, { low, high }: Items, slack: number): boolean {
  const n = countOf(count);
  // One thing has seldom a list, unless a digit was mistyped.
  const most = n === 1 ? 1 : slack;
  return n !== undefined && n >= low - most && n <= high + most;
}

/** The figure as the number that must fit its list. */
export const countMember = (count: Figure): Member =>
  member('count', count, count.value.shape === 'fraction' ? { side: 'numerator' } : {});

/** A list whose first member counts its items. */
export const listOf = (members: readonly Member[], { low, high, span }: Items): Relation => ({
  type: 'enumeration',
  members,
  complete: true,
  items: { low, high, span },
});
