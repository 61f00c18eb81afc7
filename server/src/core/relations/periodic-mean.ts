import { type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { integer } from '../math/rational.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isAmount, isMain, isParted, isSameUnit } from './cues.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** A total and what that is by the month, quarter or year: `6 tháng cuối năm phải thu 147.000 tỷ đồng, bình quân mỗi tháng 24.500 tỷ đồng`. */
export const periodicMean = defineRelation({
  id: 'periodic-mean',
  needs: { amounts: 2, says: 'mean' },
  read,
});

function read(tokens: Tokens, { first, mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 1; m < mentions.length; m++) {
    const mean = mentions[m];
    if (!mean || !isAmount(mean.figure)) continue;
    const each = meanOf(tokens, Math.max(first, mentionAt(mentions, m - 1)?.next ?? 0), mean.first);
    const t = each === undefined ? -1 : totalBefore(tokens, mentions, m);
    const total = mentions[t];
    const time = total && timeBefore(mentions, t);
    const times = time && each && timesOf(time, each);
    if (!total || !times) continue;
    relations.push({
      type: 'product',
      members: [member('factor', time.figure), member('factor', mean.figure), member('result', total.figure)],
      complete: true,
      scale: integer(times),
      weak: true,
    });
  }
  return relations;
}

type Each = 'month' | 'quarter' | 'year';

const MEAN = [key('bình'), key('quân'), key('trung')] as const;
const EVERY = keySet('mỗi một hàng hằng');
const UNITS = new Map<number, Each>([
  [key('tháng'), 'month'],
  [key('quý'), 'quarter'],
  [key('năm'), 'year'],
]);
/** Words that make it the mean of another time: what is left to do. */
const OTHER = keySet('còn lại tới sau trước');

/** Of `bình quân mỗi tháng`, `trung bình 1 tháng` before an amount, what the mean is of. */
function meanOf(tokens: Tokens, from: number, to: number): Each | undefined {
  let each: Each | undefined;
  for (let i = from; i < to; i++) {
    if (OTHER.has(tokens.key(i))) return undefined;
    const isMean =
      (tokens.key(i) === MEAN[0] && tokens.key(i + 1) === MEAN[1]) ||
      (tokens.key(i) === MEAN[2] && tokens.key(i + 1) === MEAN[0]);
    if (isMean && (EVERY.has(tokens.key(i + 2)) || tokens.integer(i + 2) === 1)) each = UNITS.get(tokens.key(i + 3));
  }
  return each;
}

/** How many figures, percents and dates, may stand between a total and its mean. */
const MOST_BETWEEN = 3;

function totalBefore(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const mean = mentions[m];
  for (let k = m - 1; k >= 0 && k >= m - MOST_BETWEEN; k--) {
    const other = mentions[k];
    if (!mean || !other || isParted(tokens, other.next, mean.first)) return -1;
    if (isAmount(other.figure)) return isMain(tokens, other) && isSameUnit(other.figure, mean.figure) ? k : -1;
  }
  return -1;
}

/** The last time named before the total, no other amount between. */
function timeBefore(mentions: readonly Mention[], t: number): Mention | undefined {
  for (let k = t - 1; k >= 0; k--) {
    const { figure } = mentions[k] ?? {};
    if (!figure || isAmount(figure)) return undefined;
    if (figure.kind === 'duration') return mentions[k];
    // `6 tháng đầu năm 2022`: the months, not their year.
    if (figure.kind === 'period') {
      const before = mentionAt(mentions, k - 1);
      return before?.figure.kind === 'duration' ? before : mentions[k];
    }
  }
  return undefined;
}

/** How many months, quarters or years a time has. */
function timesOf({ figure: { value } }: Mention, each: Each): number | undefined {
  const text = value.shape === 'text' ? value.text : '';
  const [, count, unit] = /^P(\d{1,2})([MY])$/.exec(text) ?? [];
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(text) ?? [];
  if (each === 'year') return unit === 'Y' ? several(Number(count)) : from && to ? several(+to - +from + 1) : undefined;
  const months = unit === 'M' ? Number(count) : /^\d{4}$/.test(text) ? MONTHS : /^\d{4}-Q\d$/.test(text) ? QUARTER : 0;
  return several(each === 'month' ? months : months / QUARTER);
}

const MONTHS = 12;
const QUARTER = 3;

const several = (n: number): number | undefined => (Number.isInteger(n) && n > 1 ? n : undefined);
