import { isMark } from '../figures/calendar.ts';
import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { type PhraseTable, phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { type KeySet, keyMap, keySet } from '../text/keys.ts';
import { CharClass, classOf, isMark as isCombining, isUpper, key } from '../text/vietnamese.ts';

/** What constructions look for around figures. */

export { isMark };

export const words = keySet;

/** A single amount of money or of something counted or measured. */
export const isAmount = ({ kind, value }: Figure): boolean =>
  (kind === 'money' || kind === 'quantity') && value.shape === 'number';

export const isPercent = ({ kind, value }: Figure): boolean => kind === 'percent' && value.shape === 'number';

export const isCount = (figure: Figure): boolean => figure.kind === 'quantity' && figure.counted;

/** The unit, folded: `Chỉ tiêu` and decomposed `chỉ tiêu` are one. */
export const unitOf = ({ unit }: Figure): string => (unit === null ? '' : knownUnit(unit).folded);

/** The key of the first word of a unit: the noun that is counted. */
export const nounOf = (unit: string): number => knownUnit(unit).noun;

/** One whole number for a unit, folded; others hardly ever have it. */
export const hashOfUnit = ({ unit }: Figure): number => (unit === null ? 0 : knownUnit(unit).hash);

/** One whole number of 32 bits for a text. */
export function hashOfText(text: string, before = 0): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

interface KnownUnit {
  readonly folded: string;
  readonly noun: number;
  readonly hash: number;
}

function knownUnit(unit: string): KnownUnit {
  const known = UNITS.get(unit);
  if (known) return known;
  if (UNITS.size === MOST_UNITS) UNITS.clear();
  const all = unit.split(/\s+/u);
  const whole = all.map(folded).join(' ');
  const one = { folded: whole, noun: key(all[0] ?? ''), hash: hashOfText(whole) };
  UNITS.set(unit, one);
  return one;
}

/** Units by their spelling: a text has few of them, and asks for each many times. */
const UNITS = new Map<string, KnownUnit>();
const MOST_UNITS = 1000;

/** What is often written shortly: `DN` counts what `doanh nghiệp` does. */
const SHORTENED: ReadonlyMap<number, string> = new Map(
  [
    ['dn', 'doanh nghiệp'],
    ['htx', 'hợp tác xã'],
    ['tthc', 'thủ tục hành chính'],
  ].map(([short = '', whole = '']) => [key(short), whole.split(' ').map(key).join(' ')] as const),
);

function folded(word: string): string {
  const short = key(word);
  return SHORTENED.get(short) ?? String(short || word);
}

/** Whether two figures have the same unit, or neither has any, whatever they are divided by. */
export const isInOneUnit = (a: Figure, b: Figure): boolean => a.unit === b.unit || unitOf(a) === unitOf(b);

/** Whether two figures are amounts of the same; `chiếc` is what `chiếc xe` is, said shortly. */
export function isSameUnit(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.per !== b.per) return false;
  if (a.unit === b.unit) return true;
  const [one, other] = [unitOf(a), unitOf(b)];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Whether an amount can be a change of another: `3,1 triệu đồng` and `3,1 triệu đồng/người` of `46,3 triệu đồng/người/năm`, too. */
export const isOfSameUnit = (by: Figure, value: Figure): boolean =>
  isSameUnit(by, value) ||
  ((by.per === null || value.per?.startsWith(`${by.per}/`) === true) && isSameUnit({ ...by, per: value.per }, value));

export type Direction = 'rises' | 'falls';

/** Verbs of change, and words between one and its number. */
const OF_CHANGE = keyMap<Direction | 'filler'>([
  ['tăng', 'rises'],
  ['giảm', 'falls'],
  ['hụt', 'falls'],
  ...'thêm gần hơn khoảng tới đến mạnh nhẹ được là trên với chỉ đi so về giá tuyệt đối'
    .split(' ')
    .map((word) => [word, 'filler'] as const),
]);
const MOST_FILLERS = 4;

/** `thâm hụt` is a state, no change. */
const DEFICIT = key('thâm');

/** Whether the number at token `first` is said to be a rise or a fall; undefined where it is neither. */
export function directionOf(tokens: Tokens, first: number): Direction | undefined {
  for (let i = first - 1; i >= first - 1 - MOST_FILLERS; i--) {
    const what = OF_CHANGE.get(tokens.key(i));
    if (what !== 'filler') return what === 'falls' && tokens.key(i - 1) === DEFICIT ? undefined : what;
  }
  return undefined;
}

/** Whether a token may stand between the comma of a clause and the number by which something changed. */
export const isOfChange = (tokens: Tokens, i: number): boolean => OF_CHANGE.get(tokens.key(i)) !== undefined;

/** Whether a word has no small letter, as abbreviations have none. */
export function isAllCapitals(tokens: Tokens, i: number): boolean {
  const end = tokens.end(i);
  for (let at = tokens.start(i); at < end; at++) if (isSmall(tokens.charCode(at))) return false;
  return true;
}

const isSmall = (c: number): boolean => classOf(c) === CharClass.letter && !isUpper(c) && !isCombining(c);

/** Words behind a total that announce its parts; after `true` ones the text means all of them. */
const ANNOUNCING = phraseTable([
  ['trong đó', false],
  ['trong số đó', false],
  ['trong số này', false],
  ['gồm', true],
  ['bao gồm', true],
  ['gồm có', true],
  ['chia ra', true],
  ['cụ thể', false],
  ['cụ thể là', false],
]);

export interface Announcement {
  /** All of the parts follow. */
  readonly complete: boolean;
  /** It opens a bracket. */
  readonly isBracketed: boolean;
  /** The token behind it. */
  readonly next: number;
}

/** What announces parts between a total and the next figure; undefined where nothing does. */
export function announcement(tokens: Tokens, from: number, to: number): Announcement | undefined {
  for (let i = from; i < to; i++) {
    // A number in brackets is an aside to the one before them, whose parts follow.
    if (isMark(tokens, i, ')')) return undefined;
    const cue = ANNOUNCING.at(tokens, i);
    if (!cue) continue;
    const isBracketed = isMark(tokens, i - 1, '(');
    // What is announced in brackets stands in them.
    return isBracketed && hasMark(tokens, cue.next, to, ')')
      ? undefined
      : { complete: cue.what, isBracketed, next: cue.next };
  }
  return undefined;
}

/** Whether a semicolon stands among the tokens from `from` up to `to`: what is behind it is said of something else. */
export const isParted = (tokens: Tokens, from: number, to: number): boolean => hasMark(tokens, from, to, ';');

/** Whether one of the marks stands among the tokens from `from` up to `to`. */
export function hasMark(tokens: Tokens, from: number, to: number, marks: string): boolean {
  for (let i = from; i < to; i++) if (isMark(tokens, i, marks)) return true;
  return false;
}

/** The same of words. */
export function hasWord(tokens: Tokens, from: number, to: number, wanted: KeySet): boolean {
  for (let i = from; i < to; i++) if (wanted.has(tokens.key(i))) return true;
  return false;
}

/** Whether one of the phrases begins among the tokens from `from` up to `to`. */
export function hasPhrase(tokens: Tokens, from: number, to: number, phrases: PhraseTable<true>): boolean {
  for (let i = from; i < to; i++) if (phrases.at(tokens, i)) return true;
  return false;
}

/** `2016` of `năm 2016`: the year that a figure is; undefined for any other. */
export const yearOf = ({ kind, value }: Figure): string | undefined =>
  kind === 'period' && value.shape === 'text' && /^\d{4}$/.test(value.text) ? value.text : undefined;

/** How many brackets are open at token `to`; −1 as soon as one closes that was open before. */
export function depthAt(tokens: Tokens, { from, to, depth }: { from: number; to: number; depth: number }): number {
  let open = depth;
  for (let i = from; i < to && open >= 0; i++) {
    if (isMark(tokens, i, '(')) open++;
    if (isMark(tokens, i, ')')) open--;
  }
  return open;
}

const TIMES: ReadonlySet<Figure['kind']> = new Set(['period', 'date', 'duration', 'time']);
const MOST_TIMES = 2;

/** Whether a figure says no more than when. */
export const isTime = ({ kind }: Figure): boolean => TIMES.has(kind);

/** The next figure behind `m` that says more than when: `tăng 2,04% so với cùng kỳ năm 2017 (tương đương …)`. */
export function behindTimes(mentions: readonly Mention[], m: number): number {
  let k = m + 1;
  while (k <= m + MOST_TIMES && TIMES.has(mentions[k]?.figure.kind ?? 'percent')) k++;
  return k;
}

/** An amount by itself: not the change of one, nor an aside in brackets. */
export const isMain = (tokens: Tokens, { figure, first }: Mention): boolean =>
  isAmount(figure) && !directionOf(tokens, first) && !isMark(tokens, first - 1, '(');

/** The first of them in a sentence. */
export function firstMain(tokens: Tokens, { mentions }: Pick<Sentence, 'mentions'>): Mention | undefined {
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (mention && isMain(tokens, mention)) return mention;
  }
  return undefined;
}
