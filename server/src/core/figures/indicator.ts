import { phraseTable } from '../lex/phrases.ts';
import { endsSentence } from '../lex/sentences.ts';
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
    if (isSaid(figure)) {
      const own = indicatorOf(tokens, mentions, { m, sentence: first });
      if (own && !own.vague) last = own.span;
      else
        last ??=
          subjectBefore(tokens, { sentence: first, figure: mentions[m]?.first ?? first, takesUp: own !== null }) ??
          own?.span ??
          null;
    }
    indicators.push(isSaid(figure) ? last : null);
  }
  return indicators;
}

/** Figures that are said of something; dates, periods and names are not. */
const isSaid = ({ kind }: Figure): boolean => !TIMES.has(kind) && kind !== 'identifier' && kind !== 'duration';

const TIMES: ReadonlySet<Figure['kind']> = new Set(['date', 'period', 'time']);
/** Figures over which a phrase is looked for: they say when. */
const PASSED: ReadonlySet<Figure['kind']> = new Set([...TIMES, 'duration']);

/** Words by their keys. */
interface Words {
  readonly has: (word: number) => boolean;
}

/** A set of words with a small table in front of it, which says of most others at once that they are not in it. */
function words(text: string): Words {
  const all = new Set(text.split(/\s+/).map(key));
  const maybe = new Uint8Array(SLOTS);
  for (const word of all) maybe[slot(word)] = 1;
  return { has: (word) => maybe[slot(word)] === 1 && all.has(word) };
}

const SLOTS = 1024;
function slot(word: number): number {
  return (word ^ (word >>> 10)) & (SLOTS - 1);
}

const EACH = words('quân mỗi');

/** Times, and the `1 người` of `thu nhập bình quân 1 người 1 tháng`. */
const isPassed = (tokens: Tokens, mention: Mention): boolean =>
  PASSED.has(mention.figure.kind) || isOneOfMean(tokens, mention);
const isOneOfMean = (tokens: Tokens, { figure, first }: Mention): boolean =>
  figure.counted && tokens.integer(first) === 1 && EACH.has(tokens.key(first - 1));

interface Place {
  readonly m: number;
  readonly sentence: number;
}

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

/** Tokens from `first` up to `next`; `linked` where a verb or colon says that they are what the figure is said of. */
interface Phrase {
  readonly first: number;
  readonly next: number;
  readonly linked?: boolean;
  readonly vague?: boolean;
}

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

/** What stands between a phrase and its figure: verbs of reaching and changing, adverbs, comparators. */
const LINKS = words(
  'đạt được là ước tính tăng giảm trưởng lên xuống còn chiếm bằng khoảng gần hơn trên dưới từ thực hiện vượt mức mốc chỉ đã cũng ' +
    'thêm tới đến với cho có và thì sẽ khá cao thấp kỷ lục ở vào xấp xỉ tối thiểu đa ít không quá phấn đấu duy trì qua đóng góp ' +
    'thời điểm đầu cuối hết hồi giữa nửa ngày năm cả nay mới vẫn lại đều gấp mạnh nhẹ nhanh sụt bị kéo tức',
);
/** Links of two words, by their second one; the first alone is none, or the second. */
const PAIRS: ReadonlyMap<number, Words> = new Map(
  [
    ['nhất', 'cao thấp lớn ít nhiều tốt'],
    ['thể', 'có'],
    ['lượt', 'lần'],
    ['ứng', 'tương'],
    ['đương', 'tương'],
    ['kiến', 'dự'],
    ['báo', 'dự'],
    ['nhận', 'ghi'],
    ['bộ', 'sơ'],
    ['tục', 'tiếp'],
    ['đầy', 'chưa'],
    ['vọt', 'tăng nhảy'],
    ['soát', 'kiểm'],
  ].map(([second = '', firsts = '']) => [key(second), words(firsts)]),
);
const SECOND = words('nhất thể lượt ứng đương kiến báo nhận bộ tục đầy vọt soát');
/** Links that say that what stands before them is what is counted. */
const SAYING = words('đạt là lên xuống còn ước khoảng bằng tăng giảm');
/** Words that open a clause: a phrase begins behind them. */
const OPENING = words(
  'với đó theo giao mạnh đây để khi đã nhằm nâng đưa cần sẽ cùng nhờ do vì nếu mà nhưng còn thì trong tại so cũng phải giúp như gồm ' +
    'nên khiến dù song rằng biết thấy hoặc hay nhiên vậy đẩy',
);
/** Words that belong to their phrase before certain others: `số thuế phải thu`, `tổng sản phẩm trong nước`. */
const HELD: ReadonlyMap<number, Words> = new Map([
  [key('phải'), words('thu trả nộp đóng chi')],
  [key('trong'), words('nước')],
]);
/** Links that belong to a phrase behind certain words: `nông thôn mới`. */
const KEPT: ReadonlyMap<number, Words> = new Map([[key('mới'), words('thôn lập cấp đổi')]]);
const COLON = ':'.charCodeAt(0);
const JOINING = new Set(['-', '–', '/', '&'].map((c) => c.charCodeAt(0)));
const LONGEST = 16;
/** How far back a phrase is looked for, and over how many others. */
const FARTHEST = 64;
const MOST_PASSED = 4;

function phraseBefore(tokens: Tokens, mentions: readonly Mention[], { m, sentence }: Place): Phrase | undefined {
  let [i, before, linked] = [(mentions[m]?.first ?? 0) - 1, m - 1, false];
  const least = Math.max(sentence, i - FARTHEST);
  let vague: Phrase | undefined;
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    for (let taken = 0; i >= least; i -= taken) {
      while (before >= 0 && (mentions[before]?.first ?? 0) > i) before--;
      const mention = mentions[before];
      if (mention?.next === i + 1) {
        if (mention.figure.kind === 'identifier') break;
        if (!isPassed(tokens, mention)) return vague;
        taken = i + 1 - mention.first;
      } else {
        taken = linkEndingAt(tokens, i, least);
        if (taken === 0) break;
        linked ||= isMarkOf(tokens, i, COLON) || SAYING.has(tokens.key(i));
      }
    }
    while (before >= 0 && (mentions[before]?.first ?? 0) > i) before--;
    const next = i + 1;
    const name = mentions[before];
    const from = name?.next === next && name.first > least ? name.first : next;
    if (from < next) before--;
    const floor = Math.max(least, mentions[before]?.next ?? 0, next - LONGEST);
    const first = startOfPhrase(tokens, from, floor);
    if (first === from) return vague;
    const behind = mentions[before]?.next === first ? mentions[before] : undefined;
    if (behind && !isPassed(tokens, behind) && tokens.key(first) === ABOUT) return vague;
    const isAside = first > least && isAsideAt(tokens, first, next);
    const isPredicate =
      PREDICATE.has(tokens.key(first)) &&
      !isHead(tokens, first + 1) &&
      (behind ? isPassed(tokens, behind) : AUXILIARY.has(tokens.key(first - 1)));
    const phrase = trimmed(tokens, { first, next, linked });
    if (phrase && !isAside && !isPredicate && !isVague(tokens, phrase)) return phrase;
    if (!phrase && !isAside && !isPredicate) return vague;
    if (phrase && !isOwner(tokens, first)) vague ??= { ...phrase, vague: !isPredicate };
    i = first - 1;
  }
  return vague;
}

/** How many tokens a link that ends with token `i` has; a long aside in brackets is one. */
function linkEndingAt(tokens: Tokens, i: number, least: number): number {
  const word = tokens.key(i);
  if (SECOND.has(word) && PAIRS.get(word)?.has(tokens.key(i - 1))) return 2;
  if (isMarkOf(tokens, i, CLOSING)) {
    const opening = openingBracket(tokens, i, Math.max(least, i - LONGEST_LINK));
    return opening !== undefined && i - opening >= LONGEST_ASIDE ? i - opening + 1 : 0;
  }
  if (LINKS.has(word) || ASIDE.has(word) || PLACES.has(word)) return KEPT.get(word)?.has(tokens.key(i - 1)) ? 0 : 1;
  return isMarkOf(tokens, i, COLON) ? 1 : 0;
}

function startOfPhrase(tokens: Tokens, next: number, floor: number): number {
  let first = next;
  while (first > floor) {
    const closes = isMarkOf(tokens, first - 1, CLOSING);
    const opening = closes ? openingBracket(tokens, first - 1, Math.max(floor, first - LONGEST_ASIDE)) : undefined;
    if (opening !== undefined) first = opening;
    else if (isInside(tokens, first - 1)) first--;
    else break;
  }
  return first;
}

/** `tổng sản phẩm (GDP)`: a name in brackets belongs to its phrase. */
function openingBracket(tokens: Tokens, closing: number, floor: number): number | undefined {
  for (let i = closing - 1; i >= floor; i--) if (isMarkOf(tokens, i, OPENING_BRACKET)) return i;
  return undefined;
}

/** Words with which a phrase begins that only says whose, or by which prices: the indicator stands before it. */
const ASIDE = words('của theo');
/** The same of where: the phrase stands in for an indicator where there is none before it. */
const PLACES = words('trong tại ở trên');
const FOR = key('đối');
const WITH = key('với');
const ABOUT = key('về');
const LONGEST_ASIDE = 6;
const LONGEST_LINK = 32;
const OPENING_BRACKET = '('.charCodeAt(0);
const CLOSING = ')'.charCodeAt(0);

const isOwner = (tokens: Tokens, first: number): boolean =>
  ASIDE.has(tokens.key(first)) || ASIDE.has(tokens.key(first - 1));

function isAsideAt(tokens: Tokens, first: number, next: number): boolean {
  if (isOwner(tokens, first)) return true;
  if (tokens.key(first - 1) === WITH && tokens.key(first - 2) === FOR) return true;
  const isPlace = PLACES.has(tokens.key(first)) || PLACES.has(tokens.key(first - 1));
  return isPlace && !hasHead(tokens, { first, next });
}

/** Verbs that say of a subject before them what became of it, and the words before such a verb. */
const PREDICATE = words('đạt là tăng giảm ước tiếp được có chiếm vượt sụt');
const AUXILIARY = words('đã cũng sẽ đang vẫn đều');

/** Nouns that by themselves name nothing. */
const VAGUE = words('tỷ tỉ lệ trọng tốc độ mức kết quả con số này đó trị giá quy mô tổng cộng');
const PRICE = key('giá');

function isVague(tokens: Tokens, { first, next }: Phrase): boolean {
  for (let i = first; i < next; i++) if (!VAGUE.has(tokens.key(i))) return false;
  return next - first > 1 || tokens.key(first) !== PRICE;
}

const isMarkOf = (tokens: Tokens, i: number, mark: number): boolean =>
  tokens.kind(i) === TokenKind.mark && tokens.key(i) === mark;

function isInside(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === TokenKind.mark) return JOINING.has(tokens.key(i));
  if (kind !== TokenKind.word) return kind === TokenKind.number;
  const word = tokens.key(i);
  return !OPENING.has(word) || (HELD.get(word)?.has(tokens.key(i + 1)) ?? false);
}

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
  ['áp dụng', true],
  ['đối với', true],
]);
const WHERE_OPENS = words('trên của toàn tính cả từ đến áp đối');
const LEADING = words(
  'và riêng khu vực các những là giảm có được đạt vượt ước tính vẫn mới đều lại hiện ra chiếm kéo hồi',
);
const RISE = key('tăng');
const GROWTH = key('trưởng');
/** Phrases that name no indicator: the plan against which the one before is set, the time. */
const PLAN = words('kế hoạch dự toán mục tiêu chỉ cùng kỳ năm trước nay đầu cuối hồi ngoái tháng quý');

function trimmed(tokens: Tokens, { first: from, next: to, linked }: Phrase): Phrase | undefined {
  let [first, next] = [from, to];
  while (first < next && isLeading(tokens, first)) first++;
  first = behindVerb(tokens, first, next);
  for (let i = first + 1; i < next; i++) {
    const where = WHERE_OPENS.has(tokens.key(i)) ? WHERE.at(tokens, i) : undefined;
    if (where && !isMarkOf(tokens, where.next, OPENING_BRACKET)) next = i;
  }
  while (next > first && tokens.kind(next - 1) === TokenKind.mark && !isMarkOf(tokens, next - 1, CLOSING)) next--;
  for (let i = first; i < next; i++) if (!PLAN.has(tokens.key(i))) return { first, next, linked: linked ?? false };
  return undefined;
}

const isLeading = (tokens: Tokens, i: number): boolean =>
  LEADING.has(tokens.key(i)) ||
  (tokens.key(i) === TERM && tokens.key(i - 1) === EQUAL) ||
  ((tokens.key(i) === YEAR || YEAR_PART.has(tokens.key(i))) && isPartOfYear(tokens, i)) ||
  (tokens.key(i) === RISE && tokens.key(i + 1) !== GROWTH) ||
  tokens.kind(i) === TokenKind.mark;

const TERM = key('kỳ');
const EQUAL = key('cùng');
const YEAR = key('năm');
const YEAR_PART = words('đầu cuối');
const isPartOfYear = (tokens: Tokens, i: number): boolean =>
  tokens.key(i) === YEAR ? YEAR_PART.has(tokens.key(i - 1)) : tokens.key(i + 1) === YEAR;

/** Verbs between a company and what is said of it: `công ty đạt doanh thu`, `tỉnh đặt mục tiêu`. */
const HAVING = words('đạt có đặt bố nhận vẫn báo');

/** Where the object of a phrase with a verb begins, if it names an indicator and the subject does not. */
function behindVerb(tokens: Tokens, first: number, next: number): number {
  if (HEADS.has(tokens.key(first))) return first;
  for (let i = first + 1; i < next - 1; i++)
    if (HAVING.has(tokens.key(i)) && HEADS.has(tokens.key(i + 1))) return i + 1;
  return first;
}

/** Nouns with which the name of an indicator begins. */
const HEADS = words(
  'số tổng tỷ tỉ lượng mức giá diện sản dân doanh kim thu chi vốn năng quy tốc độ chỉ lợi lãi dư nợ mục kế hệ',
);

/** `chi cục` and `một số xã` name none. */
const isHead = (tokens: Tokens, i: number): boolean =>
  HEADS.has(tokens.key(i)) &&
  !UNLESS.get(tokens.key(i))?.has(tokens.key(i + 1)) &&
  !(tokens.key(i) === SOME && tokens.key(i - 1) === ONE);
const UNLESS: ReadonlyMap<number, Words> = new Map([
  [key('chi'), words('nhánh cục bộ')],
  [key('thu'), words('hút được')],
  [key('độ'), words('thị')],
]);
const SOME = key('số');
const ONE = key('một');

function hasHead(tokens: Tokens, { first, next }: Phrase): boolean {
  for (let i = first; i < next; i++) if (isHead(tokens, i)) return true;
  return false;
}

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
    } else if (PREDICATE.has(word) || AUXILIARY.has(word)) {
      const phrase = trimmed(tokens, { first, next: next < 0 ? i : next });
      if (phrase && HEADS.has(tokens.key(phrase.first)) && !isVague(tokens, phrase)) return spanOf(tokens, phrase);
      [first, next] = [to, -1];
    } else if (next < 0 && (TIME.has(word) || (tokens.kind(i) === TokenKind.word && !isInside(tokens, i)))) next = i;
  }
  return null;
}

const TIME = words('năm tháng quý');

/** Words that end a phrase behind a number. */
const ENDING = words(
  'của trong tại ở với cho để do từ đến so bằng nhằm tham cần năm tháng quý nên gồm như là theo trên trở được tăng giảm chiếm tỷ tỉ',
);
const AND = words('và có đạt gần hơn khoảng');
/** Words that end no phrase behind certain others: `tự do`. */
const FREE: ReadonlyMap<number, Words> = new Map([[key('do'), words('tự')]]);
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
