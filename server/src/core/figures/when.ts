import { endsSentence } from '../lex/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isMark, isYear, two, within, yearAt } from './calendar.ts';
import { type Draft, type Mention, mentionAt, NONE } from './figure.ts';
import type { Sentence } from './sentences.ts';

/** The period that a block leaves for what follows it. */
export interface Periods {
  /** What the block was last about: ISO 8601, without its year (`--Q1`) where the block does not say it; null where it is about none. */
  readonly topic: string | null;
  /** A period that the block only mentions: enough for a title. */
  readonly mentioned: string | null;
}

/**
 * Gives each figure of a block the period that it speaks of, without its year where the block does not say it.
 *
 * A figure speaks of the period right behind it (`3,9 triệu đồng của năm 2018`), else of the last one before it in its
 * sentence, else of the next one in it, else of what the text was last about. Periods that are compared with
 * (`so với cùng kỳ năm 2021`) are none of these.
 */
export function readPeriods(tokens: Tokens, sentences: readonly Sentence[]): Periods {
  let topic: string | null = null;
  let mentioned: string | null = null;
  let implied: string | null = null;
  for (let s = 0; s < sentences.length; s++) {
    const mentions = sentences[s]?.mentions ?? NONE;
    const times = timesOf(tokens, mentions);
    if (times.length > 0) implied ??= impliedYear(tokens, mentions);
    let before: string | null = null;
    for (let m = 0; m < mentions.length; m++) {
      const draft: Draft | undefined = mentions[m]?.figure;
      if (!draft) continue;
      const time = times[m];
      if (time) before = completed(time.period, before ?? topic ?? implied);
      mentioned ??= time?.period ?? null;
      draft.period = time ? before : (behind(tokens, mentions, times, m) ?? before ?? times[m + 1]?.period ?? topic);
    }
    for (let m = 0; m < times.length; m++) {
      const time = times[m];
      if (time && (time.isTopic || endsWithColon(tokens))) topic = completed(time.period, topic ?? implied);
    }
  }
  return { topic, mentioned };
}

/** The period with the year of another, where it has none of its own: `--Q1` after `2019` is `2019-Q1`. */
export function completed(period: string, context: string | null): string {
  if (!period.startsWith('--') || context === null || context.startsWith('--')) return period;
  const year = context.slice(0, 4);
  return `${year}-${period.slice(2).replace('/--', `/${year}-`)}`;
}

interface Time {
  readonly period: string;
  /** Whether it says what the sentence is about, rather than which of several things is meant. */
  readonly isTopic: boolean;
}

const endsWithColon = (tokens: Tokens): boolean => isMark(tokens, tokens.count - 1, ':');

/** When each figure of a sentence says that something is; none where no figure is of a kind that may say it. */
function timesOf(tokens: Tokens, mentions: readonly Mention[]): readonly (Time | undefined)[] {
  let times: (Time | undefined)[] | undefined;
  for (let m = 0; m < mentions.length; m++) {
    const kind = mentions[m]?.figure.kind;
    if (kind !== 'duration' && kind !== 'date' && kind !== 'period') continue;
    times ??= new Array<Time | undefined>(mentions.length).fill(undefined);
    times[m] = timeAt(tokens, mentions, m);
  }
  return times ?? NONE;
}

function timeAt(tokens: Tokens, mentions: readonly Mention[], m: number): Time | undefined {
  const mention = mentions[m];
  if (!mention || isCompared(tokens, mention.first)) return undefined;
  const { figure, first, next } = mention;
  const text = figure.value.shape === 'text' ? figure.value.text : '';
  if (figure.kind === 'duration') {
    const months = /^P(\d{1,2})M$/.exec(text)?.[1];
    const year = months === undefined ? undefined : yearOfMonths(tokens, first, next);
    return months === undefined || year === undefined
      ? undefined
      : { period: monthsOf(year, Number(months)), isTopic: opens(tokens, first) };
  }
  if (figure.kind === 'date' && figure.value.shape === 'span') {
    const { low, high } = figure.value;
    return low.endsWith('-01-01') ? { period: `${completed(low, high)}/${high}`, isTopic: false } : undefined;
  }
  if (figure.kind === 'date') return sinceNewYear(tokens, first, text);
  if (figure.kind !== 'period' || isPartOfPlan(tokens, mentions, m) || isOfMonths(tokens, mentions, m))
    return undefined;
  return { period: text, isTopic: (opens(tokens, first) || isEntered(tokens, first)) && !text.includes('/') };
}

const COMPARING = keySet('với kỳ kể so hơn');
const SAME = keySet('cùng của cuối đầu giữa hồi hết mức thời điểm thực hiện kết quả số');
const LONGEST_COMPARED = 6;

/** `so với (cùng kỳ) năm 2021`, `kể từ năm 2011`. */
function isCompared(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  while (i > first - LONGEST_COMPARED && (SAME.has(tokens.key(i)) || tokens.key(i) === FROM)) i--;
  return tokens.key(i) === BORN || COMPARING.has(tokens.key(i));
}

/** Of `so với cùng kỳ năm 2021`: the year that is compared with it, where the text does not say it itself. */
function impliedYear(tokens: Tokens, mentions: readonly Mention[]): string | null {
  for (const { figure, first } of mentions)
    if (figure.kind === 'period' && tokens.key(first - 1) === TERM && tokens.key(first - 2) === EQUAL) {
      const text = figure.value.shape === 'text' ? figure.value.text : '';
      if (text.length === YEAR_LENGTH && !text.startsWith('-')) return String(Number(text) + 1);
    }
  return null;
}

const YEAR_LENGTH = 4;
const TERM = key('kỳ');
const EQUAL = key('cùng');
const BORN = key('sinh');
const FROM = key('từ');
const YEAR = key('năm');
const FIRST = key('đầu');
const OF = key('của');

/** Of `6 tháng đầu năm 2022`, `8 tháng của năm 2023`, `9 tháng năm 2020`: the year. Empty where the text leaves it out. */
function yearOfMonths(tokens: Tokens, first: number, i: number): string | undefined {
  if (tokens.integer(first) === 1 && tokens.key(i) !== FIRST) return undefined;
  const skipped = tokens.key(i) === FIRST || tokens.key(i) === OF ? i + 1 : i;
  if (tokens.key(skipped) === YEAR && isYear(tokens, skipped + 1)) return String(yearAt(tokens, skipped + 1));
  if (isMark(tokens, i, '/') && isYear(tokens, i + 1)) return String(yearAt(tokens, i + 1));
  const isTotal =
    tokens.key(first - 1) === TOTAL || (tokens.key(first - 1) === COUNTED && tokens.key(first - 2) === SUM);
  return isTotal || (tokens.key(i) === FIRST && tokens.key(i + 1) === YEAR) ? '' : undefined;
}

/** `lũy kế 9 tháng`, `tính chung 9 tháng`. */
const TOTAL = key('kế');
const COUNTED = key('chung');
const SUM = key('tính');

const monthsOf = (year: string, months: number): string =>
  year === '' || !within(months, 1, 12) ? `--01/--${two(months)}` : `${year}-01/${year}-${two(months)}`;

/** `từ đầu năm đến thời điểm 15/12/2019`, `tính đến (hết ngày) 15/12`: since the new year; any other date is no period. */
function sinceNewYear(tokens: Tokens, first: number, date: string): Time | undefined {
  const isFull = /^\d{4}-\d\d-\d\d$/.test(date);
  if (!isFull && !/^--\d\d-\d\d$/.test(date)) return undefined;
  const year = isFull ? date.slice(0, YEAR_LENGTH) : '-';
  const isWholeYear = isFull && date.endsWith('-12-31');
  for (let i = first - 1; i > first - 7; i--) {
    const isSince = isFull && tokens.key(i) === FIRST && tokens.key(i + 1) === YEAR;
    if (isSince || (tokens.key(i) === UNTIL && isUntilNow(tokens, i)))
      return { period: isWholeYear ? year : `${year}-01-01/${date}`, isTopic: false };
  }
  return undefined;
}

const UNTIL = key('đến');
const COUNTING = keySet('tính chốt');

/** Whether the `đến` at token `i` counts up to a day: `tính đến`, `chốt đến`, or at the head of a clause. */
const isUntilNow = (tokens: Tokens, i: number): boolean =>
  COUNTING.has(tokens.key(i - 1)) || tokens.kind(i - 1) === TokenKind.mark || tokens.kind(i - 1) === TokenKind.end;

/** `kế hoạch 5 năm 2021-2025`: the plan's name. */
const isPartOfPlan = (tokens: Tokens, mentions: readonly Mention[], m: number): boolean => {
  const before = mentionAt(mentions, m - 1);
  const { first = 0 } = mentions[m] ?? {};
  if (before && tokens.integer(before.first) === 1) return false;
  return before?.figure.kind === 'duration' && before.next >= first - (isMark(tokens, first - 1, '(') ? 1 : 0);
};

/** The year of `8 tháng của năm 2023` is no period by itself. */
const isOfMonths = (tokens: Tokens, mentions: readonly Mention[], m: number): boolean => {
  const [before, mention] = [mentionAt(mentions, m - 1), mentions[m]];
  if (before && tokens.integer(before.first) === 1) return false;
  return (
    before !== undefined &&
    mention !== undefined &&
    before.figure.kind === 'duration' &&
    mention.first - before.next <= 1
  );
};

const INTRODUCING = keySet('trong sang đến tính từ của');
const MOST_BEFORE = 3;

/** Whether what begins at token `first` opens its sentence, or comes after `trong`. */
function opens(tokens: Tokens, first: number): boolean {
  if (tokens.key(first - 1) === IN) return true;
  for (let i = first - 1; i >= first - MOST_BEFORE; i--) {
    if (i < 0 || endsSentence(tokens, i)) return true;
    if (isMark(tokens, i, ',')) return isBehindLead(tokens, i);
    if (tokens.kind(i) === TokenKind.mark || !INTRODUCING.has(tokens.key(i))) return isStart(tokens, i);
  }
  return false;
}

/** Words with which a sentence takes up the one before: `Theo đó, năm 2020 …`. */
const LEADING = keySet('theo đó cụ thể tuy nhiên như vậy đồng thời bên cạnh');
const LONGEST_LEAD = 4;

function isBehindLead(tokens: Tokens, comma: number): boolean {
  let i = comma - 1;
  while (i >= comma - LONGEST_LEAD && LEADING.has(tokens.key(i))) i--;
  return i < comma - 1 && isStart(tokens, i);
}

/** `Bước sang năm 2017`, `bước vào năm 2017`. */
const isEntered = (tokens: Tokens, first: number): boolean => tokens.key(first - 2) === STEP;
const STEP = key('bước');

const IN = key('trong');
const isStart = (tokens: Tokens, i: number): boolean => i < 0 || endsSentence(tokens, i) || tokens.lineStart(i + 1);

/** The period right behind a figure: `3,9 triệu đồng của năm 2018`, `26 chỉ tiêu chủ yếu năm 2022`. */
function behind(
  tokens: Tokens,
  mentions: readonly Mention[],
  times: readonly (Time | undefined)[],
  m: number,
): string | undefined {
  const [mention, following, time] = [mentions[m], mentions[m + 1], times[m + 1]];
  if (!mention || !following || !time || following.first - mention.next > MOST_BEFORE) return undefined;
  for (let i = mention.next; i < following.first; i++)
    if ((tokens.kind(i) !== TokenKind.word && !isMark(tokens, i, '(')) || ANOTHER.has(tokens.key(i))) return undefined;
  return time.period;
}

/** Words that begin something else, so that a period behind them is not that of the figure before. */
const ANOTHER = keySet('và khi còn nhưng so');
