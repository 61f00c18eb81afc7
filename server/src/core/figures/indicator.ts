import { endsSentence } from '../lex/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keyMap, keySet as words } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { key } from '../text/vietnamese.ts';
import type { Draft, Figure, Mention } from './figure.ts';
import {
  AUXILIARY,
  CLOSING,
  HEADS,
  hasHead,
  isHeld,
  isInside,
  isMarkOf,
  isOneOfMean,
  isTime,
  isVague,
  JOINING,
  OPENING_BRACKET,
  type Phrase,
  type Place,
  PREDICATE,
  phraseBefore,
  trimmed,
} from './phrase.ts';
import type { Sentence } from './sentences.ts';

/**
 * Gives each figure of a block the noun phrase that it is said of, as its place in the block.
 *
 * A phrase stands before the figure (`GRDP bình quân đầu người đạt …`), or behind it where things are counted
 * (`22 chỉ tiêu đạt kế hoạch`); a figure with none of its own (`…, bằng 65,9% kế hoạch`) goes on about the one before.
 */
export function readIndicators(tokens: Tokens, sentences: readonly Sentence[]): void {
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (sentence) readIndicatorsOf(tokens, sentence);
  }
}

function readIndicatorsOf(tokens: Tokens, { first, mentions }: Sentence): void {
  let last: Span | null = null;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || !isSaid(mention.figure)) continue;
    const own = indicatorOf(tokens, mentions, { m, sentence: first });
    if (own && !own.vague) last = own.span;
    else
      last ??=
        subjectBefore(tokens, { sentence: first, figure: mention.first, takesUp: own !== null }) ?? own?.span ?? null;
    const draft: Draft = mention.figure;
    draft.indicator = last;
  }
}

/** Figures that are said of something; dates, periods and names are not. */
const isSaid = ({ kind }: Figure): boolean => !isTime(kind) && kind !== 'identifier' && kind !== 'duration';

/** What a figure is said of; `vague` where it only takes up what was named before: `con số này`, `với tỷ lệ`. */
interface Own {
  readonly span: Span;
  readonly vague: boolean;
}

function indicatorOf(tokens: Tokens, mentions: readonly Mention[], place: Place): Own | null {
  const mention = mentions[place.m];
  if (!mention) return null;
  const left = phraseBefore(tokens, mentions, place);
  const { kind, counted, value } = mention.figure;
  if (isOneOfMean(tokens, mention) && left) return ownOf(tokens, left);
  if ((counted || value.shape === 'fraction') && !(left?.linked && hasHead(tokens, left)))
    return named(phraseBehind(tokens, mentions, place.m)) ?? ownOf(tokens, left);
  const isHeaded = left !== undefined && !left.vague && hasHead(tokens, left);
  if (kind === 'money' && !isHeaded && SUMS.has(tokens.key(mention.next)))
    return named(phraseBehind(tokens, mentions, place.m)) ?? ownOf(tokens, left);
  if (left && left.next - left.first > 1) return ownOf(tokens, left);
  const isNamedBehind = kind === 'quantity' || (kind === 'percent' && mention.first === place.sentence);
  return (isNamedBehind ? named(phraseBehind(tokens, mentions, place.m)) : null) ?? ownOf(tokens, left);
}

/** Nouns that say behind a sum what it is: `25 tỷ đồng doanh thu`. */
const SUMS = words('doanh lợi lãi vốn nợ dư chi tiền thuế cổ phí');

const named = (span: Span | null): Own | null => span && { span, vague: false };
const ownOf = (tokens: Tokens, phrase: Phrase | undefined): Own | null =>
  phrase ? { span: spanOf(tokens, phrase), vague: phrase.vague ?? false } : null;

/** `tổng sản phẩm trong nước (GDP)`: where a phrase gives its own short name, that names it. */
function spanOf(tokens: Tokens, { first, next }: Phrase): Span {
  for (let i = first + 1; i < next - 1 && tokens.key(first) !== SPEED; i++)
    if (isMarkOf(tokens, i - 1, OPENING_BRACKET) && isMarkOf(tokens, i + 1, CLOSING) && isShortName(tokens.text(i)))
      return { start: tokens.start(i), end: tokens.end(i) };
  return { start: tokens.start(first), end: tokens.end(next - 1) };
}

/** `tốc độ tăng của sản phẩm (GDP)` is not the product. */
const SPEED = key('tốc');
const isShortName = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** Words with which a sentence goes on about the one before it: `Trong đó`, `Cụ thể`, `Con số này`. */
const GOING_ON = words('trong cụ con riêng');
const LONGEST_SENTENCE = 64;

/** What the sentence is about in front of its first figure, where the figure's own clause does not say it. */
function subjectBefore(
  tokens: Tokens,
  { sentence, figure, takesUp }: { sentence: number; figure: number; takesUp: boolean },
): Span | null {
  const subject = subjectIn(tokens, Math.max(sentence, figure - LONGEST_SENTENCE), figure);
  if (subject || !(takesUp || GOING_ON.has(tokens.key(sentence)))) return subject;
  const least = Math.max(0, sentence - LONGEST_SENTENCE);
  for (let i = sentence - 2; i >= least; i--)
    if (i === 0 || endsSentence(tokens, i)) return subjectIn(tokens, i === 0 ? 0 : i + 1, sentence);
  return null;
}

/** The first noun phrase among tokens that opens a clause, names an indicator and has a verb behind it. */
function subjectIn(tokens: Tokens, from: number, to: number): Span | null {
  let [first, next] = [from, -1];
  for (let i = from; i < to; i++) {
    const word = tokens.key(i);
    if (tokens.kind(i) === TokenKind.mark && !isMarkOf(tokens, i, OPENING_BRACKET) && !isMarkOf(tokens, i, CLOSING)) {
      if (!JOINING.has(word)) [first, next] = [i + 1, -1];
    } else if (i === first && LEADING_IN.has(word)) first = i + 1;
    else if ((PREDICATE.has(word) || AUXILIARY.has(word)) && !isHeld(tokens, i)) {
      const end = isMarkOf(tokens, i - 1, OPENING_BRACKET) ? i - 1 : i;
      const phrase = trimmed(tokens, { first, next: next < 0 ? end : next });
      if (phrase && HEADS.has(tokens.key(phrase.first)) && !isVague(tokens, phrase)) return spanOf(tokens, phrase);
      [first, next] = [to, -1];
    } else if (next < 0 && (TIME.has(word) || (tokens.kind(i) === TokenKind.word && !isInside(tokens, i)))) next = i;
  }
  return null;
}

const TIME = words('năm tháng quý');
/** Words before the subject of a sentence: `Trong khi …`, `Tuy nhiên, …`. */
const LEADING_IN = words('trong khi đó tuy nhiên nhưng còn mặc dù');

/** Words that end a phrase behind a number. */
const ENDING = words(
  'của trong tại ở với cho để do từ đến so bằng nhằm tham cần năm tháng quý nên gồm như là theo trên trở được tăng giảm chiếm tỷ tỉ',
);
const AND = words('và có đạt gần hơn khoảng');
/** Words that end no phrase behind certain others: `tự do`. */
const FREE = keyMap([['do', words('tự')]]);
const LONGEST_BEHIND = 8;

function phraseBehind(tokens: Tokens, mentions: readonly Mention[], m: number): Span | null {
  const mention = mentions[m];
  if (!mention) return null;
  const limit = Math.min(mentions[m + 1]?.first ?? tokens.count, mention.next + LONGEST_BEHIND);
  const counted =
    mention.figure.unit !== null &&
    (mention.figure.counted || mention.figure.value.shape === 'fraction' || mention.figure.value.shape === 'number');
  let first = mention.next;
  if (counted && mention.figure.kind !== 'percent' && mention.figure.kind !== 'money' && !isMeasure(mention))
    while (first > mention.first && tokens.kind(first - 1) === TokenKind.word) first--;
  let next = mention.next;
  while (next < limit && tokens.kind(next) === TokenKind.word && !tokens.lineStart(next) && !isEnding(tokens, next))
    next++;
  while (next > first && AND.has(tokens.key(next - 1))) next--;
  return next > first ? { start: tokens.start(first), end: tokens.end(next - 1) } : null;
}

const isEnding = (tokens: Tokens, i: number): boolean =>
  tokens.key(i) === BY
    ? tokens.key(i + 1) === MEANS
    : ENDING.has(tokens.key(i)) && !FREE.get(tokens.key(i))?.has(tokens.key(i - 1));
/** `thông qua`, not `phổ thông`. */
const BY = key('thông');
const MEANS = key('qua');

/** `5.817ha ngô`: the unit measures, the noun behind it is what is measured. */
const isMeasure = ({ figure }: Mention): boolean =>
  figure.kind === 'quantity' && !figure.counted && figure.value.shape === 'number' && figure.value.number.place <= 0;
