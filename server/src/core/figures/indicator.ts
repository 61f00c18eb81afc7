import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import type { Span } from '../text/span.ts';
import { key } from '../text/vietnamese.ts';
import type { Figure, Mention } from './figure.ts';
import type { Sentence } from './sentences.ts';

/**
 * The noun phrase that each figure of a sentence is said of, as its place in the block; null where there is none.
 *
 * A phrase stands before the figure (`GRDP bình quân đầu người đạt …`), or behind it where things are counted
 * (`22 chỉ tiêu đạt kế hoạch`); a figure with none of its own (`…, bằng 65,9% kế hoạch`) goes on about the one before.
 */
export function readIndicators(tokens: Tokens, { first, mentions }: Sentence): (Span | null)[] {
  const indicators: (Span | null)[] = [];
  let last: Span | null = null;
  for (const [m, { figure }] of mentions.entries()) {
    if (isSaid(figure)) last = indicatorOf(tokens, mentions, { m, sentence: first }) ?? last;
    indicators.push(isSaid(figure) ? last : null);
  }
  return indicators;
}

/** Figures that are said of something; dates, periods and names are not. */
const isSaid = ({ kind }: Figure): boolean => !TIMES.has(kind) && kind !== 'identifier' && kind !== 'duration';

const TIMES: ReadonlySet<Figure['kind']> = new Set(['date', 'period', 'time']);
/** Figures over which a phrase is looked for: they say when. */
const PASSED: ReadonlySet<Figure['kind']> = new Set([...TIMES, 'duration']);

interface Place {
  readonly m: number;
  readonly sentence: number;
}

function indicatorOf(tokens: Tokens, mentions: readonly Mention[], place: Place): Span | null {
  const mention = mentions[place.m];
  if (!mention) return null;
  const left = phraseBefore(tokens, mentions, place);
  const isCounted = mention.figure.counted || mention.figure.value.shape === 'fraction';
  if (isCounted && !(left?.linked && hasHead(tokens, left)))
    return phraseBehind(tokens, mentions, place.m) ?? spanOf(tokens, left);
  if (left && left.next - left.first > 1) return spanOf(tokens, left);
  const isNamedBehind =
    mention.figure.kind === 'quantity' || (mention.figure.kind === 'percent' && mention.first === place.sentence);
  return (isNamedBehind ? phraseBehind(tokens, mentions, place.m) : null) ?? spanOf(tokens, left);
}

/** Tokens from `first` up to `next`; `linked` where a verb or colon says that they are what the figure is said of. */
interface Phrase {
  readonly first: number;
  readonly next: number;
  readonly linked?: boolean;
}

const spanOf = (tokens: Tokens, phrase: Phrase | undefined): Span | null =>
  phrase ? { start: tokens.start(phrase.first), end: tokens.end(phrase.next - 1) } : null;

const words = (text: string): ReadonlySet<number> => new Set(text.split(/\s+/).map(key));

/** What stands between a phrase and its figure: verbs of reaching and changing, comparators. */
const LINKS = words(
  'đạt được là ước tính tăng giảm trưởng lên xuống còn chiếm bằng khoảng gần hơn trên dưới từ thực hiện vượt mức mốc chỉ đã cũng ' +
    'thêm tới đến với cho có và thì sẽ khá cao thấp nhất kỷ lục ở vào xấp xỉ tối thiểu đa ít không quá phấn đấu duy trì qua đóng góp ' +
    'thời điểm đầu ngày',
);
/** Links that say that what stands before them is what is counted. */
const SAYING = words('đạt là lên xuống còn ước khoảng bằng');
/** Words that open a clause: a phrase begins behind them. */
const OPENING = words(
  'với đó theo giao mạnh đây để khi đã nhằm nâng đưa cần sẽ cùng nhờ do vì nếu mà nhưng còn thì trong tại so cũng phải giúp như gồm',
);
const COLON = ':'.charCodeAt(0);
const JOINING = new Set(['-', '–', '/', '&'].map((c) => c.charCodeAt(0)));
const LONGEST = 16;

function phraseBefore(tokens: Tokens, mentions: readonly Mention[], { m, sentence }: Place): Phrase | undefined {
  let [i, before, linked] = [(mentions[m]?.first ?? 0) - 1, m - 1, false];
  for (;;) {
    for (; i >= sentence; i--) {
      const mention = mentions[before];
      if (mention && mention.next === i + 1) {
        if (!PASSED.has(mention.figure.kind)) return undefined;
        [i, before] = [mention.first, before - 1];
      } else if (isLink(tokens, i)) linked ||= isMarkOf(tokens, i, COLON) || SAYING.has(tokens.key(i));
      else break;
    }
    const next = i + 1;
    const floor = Math.max(sentence, mentions[before]?.next ?? 0, next - LONGEST);
    const first = startOfPhrase(tokens, next, floor);
    const isAside = first > sentence && (ASIDE.has(tokens.key(first)) || ASIDE.has(tokens.key(first - 1)));
    if (!isAside || first === next) return trimmed(tokens, { first, next, linked });
    i = first - 1;
  }
}

const isLink = (tokens: Tokens, i: number): boolean =>
  isMarkOf(tokens, i, COLON) || LINKS.has(tokens.key(i)) || ASIDE.has(tokens.key(i));

function startOfPhrase(tokens: Tokens, next: number, floor: number): number {
  let first = next;
  while (first > floor) {
    const opening = isMarkOf(tokens, first - 1, CLOSING) ? openingBracket(tokens, first - 1, floor) : undefined;
    if (opening !== undefined) first = opening;
    else if (isInside(tokens, first - 1)) first--;
    else break;
  }
  return first;
}

/** `tổng sản phẩm (GRDP)`: a name in brackets belongs to its phrase. */
function openingBracket(tokens: Tokens, closing: number, floor: number): number | undefined {
  for (let i = closing - 1; i >= floor && i > closing - LONGEST_ASIDE; i--)
    if (isMarkOf(tokens, i, OPENING_BRACKET)) return i;
  return undefined;
}

/** Words with which a phrase begins that only says whose, or by which prices: the indicator stands before it. */
const ASIDE = words('của theo');
const LONGEST_ASIDE = 6;
const OPENING_BRACKET = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);

const isMarkOf = (tokens: Tokens, i: number, mark: number): boolean =>
  tokens.kind(i) === TokenKind.mark && tokens.key(i) === mark;

const isInside = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.word
    ? !OPENING.has(tokens.key(i))
    : tokens.kind(i) === TokenKind.mark && JOINING.has(tokens.key(i));

/** What says where or whose, at the end of a phrase. */
const WHERE = phraseTable([
  ['trên địa bàn', true],
  ['của', true],
  ['toàn tỉnh', true],
  ['tính', true],
  ['toàn quốc', true],
  ['cả nước', true],
  ['từ đầu năm', true],
  ['đến địa bàn', true],
]);
const LEADING = words('và riêng khu vực các những là tăng giảm có được đạt vượt ước tính');
/** Phrases that name no indicator: the plan against which the one before is set. */
const PLAN = words('kế hoạch dự toán mục tiêu chỉ cùng kỳ năm trước nay');

function trimmed(tokens: Tokens, { first: from, next: to, linked }: Phrase): Phrase | undefined {
  let [first, next] = [from, to];
  while (first < next && (LEADING.has(tokens.key(first)) || tokens.kind(first) === TokenKind.mark)) first++;
  for (let i = first + 1; i < next; i++) if (WHERE.at(tokens, i)) next = i;
  while (next > first && tokens.kind(next - 1) === TokenKind.mark) next--;
  for (let i = first; i < next; i++) if (!PLAN.has(tokens.key(i))) return { first, next, linked: linked ?? false };
  return undefined;
}

/** Nouns with which the name of an indicator begins. */
const HEADS = words('số tổng tỷ tỉ lượng mức giá diện sản dân doanh kim thu chi vốn năng quy tốc độ chỉ thu');

function hasHead(tokens: Tokens, { first, next }: Phrase): boolean {
  for (let i = first; i < next; i++) if (HEADS.has(tokens.key(i))) return true;
  return false;
}

/** Words that end a phrase behind a number. */
const ENDING = words(
  'của trong tại ở với cho để do từ đến so bằng nhằm thông tham cần năm tháng quý nên gồm như là theo trên trở được',
);
const AND = words('và có');
const LONGEST_BEHIND = 8;

function phraseBehind(tokens: Tokens, mentions: readonly Mention[], m: number): Span | null {
  const mention = mentions[m];
  if (!mention) return null;
  const limit = Math.min(mentions[m + 1]?.first ?? tokens.count, mention.next + LONGEST_BEHIND);
  const counted =
    mention.figure.unit !== null &&
    (mention.figure.counted || mention.figure.value.shape === 'fraction' || mention.figure.value.shape === 'number');
  let first = mention.next;
  if (counted && mention.figure.kind !== 'percent' && !isMeasure(mention))
    while (first > mention.first && tokens.kind(first - 1) === TokenKind.word) first--;
  let next = mention.next;
  while (
    next < limit &&
    tokens.kind(next) === TokenKind.word &&
    !tokens.lineStart(next) &&
    !ENDING.has(tokens.key(next))
  )
    next++;
  while (next > first && AND.has(tokens.key(next - 1))) next--;
  return next > first ? { start: tokens.start(first), end: tokens.end(next - 1) } : null;
}

/** `5.817ha ngô`: the unit measures, the noun behind it is what is measured. */
const isMeasure = ({ figure }: Mention): boolean =>
  figure.kind === 'quantity' && !figure.counted && figure.value.shape === 'number' && figure.value.number.place <= 0;
