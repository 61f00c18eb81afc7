import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isDifference } from './changed.ts';
import { behindTimes, type Direction, directionOf, isAmount, isPercent, isSameUnit, words } from './cues.ts';
import { defineRelation, member, numeralOf, type Relation } from './relation.ts';

/**
 * What something rose or fell from and to: a percent with the percentage points between, or an amount with nothing.
 *
 * `giảm từ 4,5% xuống 3,2%, giảm 1,3 điểm phần trăm` · `tăng từ 830 tỷ đồng năm 2020 lên 955 tỷ đồng`
 */
export const rateChange = defineRelation({
  id: 'rate-change',
  needs: [
    { amounts: 2, says: 'to' },
    { percents: 2, says: 'to' },
  ],
  read,
});

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const old = mentions[m];
    if (!old) continue;
    if (!isPercent(old.figure) && !isAmount(old.figure)) continue;
    const direction = directionFrom(tokens, old);
    const k = direction ? behindTimes(mentions, m) : m;
    const now = mentions[k];
    if (!direction || !now || k === m || !isSameUnit(old.figure, now.figure) || old.figure.kind !== now.figure.kind)
      continue;
    if (!isTo(tokens, old.next, now.first) || isBelowZero(old.figure) || isBelowZero(now.figure)) continue;
    const by = mentions[behindTimes(mentions, k)];
    const how = by && by.first - now.next <= LONGEST_LINK ? directionOf(tokens, by.first) : undefined;
    // An amount with its change is another construction's.
    if (isAmount(now.figure) && how && by && (isPercent(by.figure) || isAmount(by.figure))) continue;
    const points = how && by && isPercent(now.figure) ? by.figure : undefined;
    const isLoose = points !== undefined && isDifference(now.figure, old.figure, points);
    const isSaid = points?.value.shape === 'number' && (isLoose || points.kind === 'percentage-point');
    relations.push({
      type: 'change',
      members: [
        member('new', now.figure, { falls: direction === 'falls' }),
        member('old', old.figure),
        ...(points && isSaid ? [member('delta', points, { falls: how === 'falls' })] : []),
      ],
      complete: true,
      ...(isLoose && { weak: true }),
    });
  }
  return relations;
}

const isBelowZero = (figure: Figure): boolean => (numeralOf({ figure })?.value.n ?? -1n) < 0n;

const FROM = key('từ');
const LEVEL = key('mức');
/** Words that make a change a noun: `mức tăng từ 8% xuống 5%` fell. */
const NOUNS = words('mức độ lệ đà suất số sự việc tiền khoản');
const LONGEST_LINK = 6;

/** Whether something is said to have risen or fallen from a figure: `tăng mạnh từ mức 4,2%`. */
function directionFrom(tokens: Tokens, { first }: Mention): Direction | undefined {
  const at = [first, first - 1, first - 2].find((i) => tokens.key(i) === FROM);
  if (at === undefined || (at === first - 2 && tokens.key(first - 1) !== LEVEL)) return undefined;
  const direction = directionOf(tokens, at);
  for (let i = at - 1; direction && i > at - LONGEST_LINK; i--)
    if (CHANGES.has(tokens.key(i))) return NOUNS.has(tokens.key(i - 1)) ? undefined : direction;
  return undefined;
}

const CHANGES = words('tăng giảm hụt');

const TO = words('lên xuống còn');
const FILLERS = words('còn mức trên hơn gần khoảng tới đến chỉ');
const LONGEST_TIME = 14;

/** `lên`, `xuống còn` right before the second figure, and no mark between the two. */
function isTo(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > LONGEST_TIME) return false;
  for (let i = from; i < to; i++) if (tokens.kind(i) === TokenKind.mark && tokens.text(i) !== '/') return false;
  let i = to - 1;
  while (i > to - 4 && FILLERS.has(tokens.key(i)) && !TO.has(tokens.key(i))) i--;
  return i >= from && TO.has(tokens.key(i));
}
