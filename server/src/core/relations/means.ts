import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { directionOf, hasMark, isMark, isPercent } from './cues.ts';
import { defineRelation, type Member, member, type Relation } from './relation.ts';

/**
 * The mean growth of some years, and the growth of each of them.
 *
 * `bình quân giai đoạn 2021-2025 đạt 7,2%/năm (4,5; 8,1; 6,7; 7,9; 8,8)` · `bình quân 3 năm 2016-2018 đạt 7%/năm (năm 2016
 * tăng 6,5%, năm 2017 tăng 7,1%, năm 2018 tăng 7,4%)`
 */
export const means = defineRelation({ id: 'means', needs: { percents: 3 }, read });

/** More years than these no text lists. */
const MOST_YEARS = 12;

function read(tokens: Tokens, { first, mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const mean = mentions[m];
    if (
      !mean ||
      !isPercent(mean.figure) ||
      !isMean(tokens, Math.max(first, mentionAt(mentions, m - 1)?.next ?? 0), mean)
    )
      continue;
    const years = yearsBefore(mentions, m);
    const parts = isMark(tokens, mean.next, '(:') ? listed(tokens, mentions, m) : [];
    if (years === undefined || parts.length !== years || parts.length < 2) continue;
    relations.push({
      type: 'series',
      members: [growth(tokens, 'mean', mean), ...parts.map((part) => growth(tokens, 'part', part))],
      complete: true,
    });
  }
  return relations;
}

const growth = (tokens: Tokens, role: 'mean' | 'part', { figure, first }: Mention): Member =>
  member(role, figure, { falls: directionOf(tokens, first) === 'falls' });

const MEAN = [key('bình'), key('quân')] as const;
const FARTHEST = 16;

/** `tốc độ tăng trưởng bình quân … đạt`, also over the years between: only times stand between. */
function isMean(tokens: Tokens, from: number, { first }: Mention): boolean {
  const least = Math.min(from, Math.max(0, first - FARTHEST));
  for (let i = first - 1; i > least; i--) {
    if (isMark(tokens, i, ';:()%')) return false;
    if (tokens.key(i) === MEAN[1] && tokens.key(i - 1) === MEAN[0]) return true;
  }
  return false;
}

/** How many years the last span or length before the mean has. */
function yearsBefore(mentions: readonly Mention[], m: number): number | undefined {
  for (let k = m - 1; k >= 0 && k >= m - 2; k--) {
    const years = mentions[k] && yearsOf(mentions[k]?.figure);
    if (years) return years <= MOST_YEARS ? years : undefined;
  }
  return undefined;
}

function yearsOf(figure: Figure | undefined): number | undefined {
  const text = figure?.value.shape === 'text' ? figure.value.text : '';
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(text) ?? [];
  if (from && to) return Number(to) - Number(from) + 1;
  const [, length] = /^P(\d{1,2})Y$/.exec(text) ?? [];
  return length ? Number(length) : undefined;
}

/** The percents of the bracket, or behind the colon, with nothing but their years between them. */
function listed(tokens: Tokens, mentions: readonly Mention[], m: number): readonly Mention[] {
  const isBracket = isMark(tokens, mentions[m]?.next ?? 0, '(');
  const parts: Mention[] = [];
  for (let k = m + 1; k < mentions.length && parts.length <= MOST_YEARS; k++) {
    const one = mentions[k];
    if (!one || (isBracket && hasMark(tokens, mentions[k - 1]?.next ?? 0, one.first, ')'))) break;
    if (isPercent(one.figure)) parts.push(one);
    else if (one.figure.kind !== 'period') return [];
  }
  return parts;
}
