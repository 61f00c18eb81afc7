import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keyMap, markSet, keySet as words } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { type Figure, type Mention, mentionAt } from './figure.ts';

/** Tokens from `first` up to `next`; `linked` where a verb or colon says that they are what the figure is said of. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
  readonly linked?: boolean;
  readonly vague?: boolean;
}

/** A figure among those of its sentence, which begins at token `sentence`. */
export interface Place {
  readonly m: number;
  readonly sentence: number;
}

export const isTime = (kind: Figure['kind']): boolean => kind === 'date' || kind === 'period' || kind === 'time';

const EACH = words('quân mỗi');

/** Figures over which a phrase is looked for: times, and the `1 người` of `thu nhập bình quân 1 người 1 tháng`. */
const isPassed = (tokens: Tokens, mention: Mention): boolean =>
  isTime(mention.figure.kind) || mention.figure.kind === 'duration' || isOneOfMean(tokens, mention);
export const isOneOfMean = (tokens: Tokens, { figure, first }: Mention): boolean =>
  figure.counted && tokens.integer(first) === 1 && EACH.has(tokens.key(first - 1));

/** What stands between a phrase and its figure: verbs of reaching and changing, adverbs, comparators. */
const LINKS = words(
  'đạt được là ước tính tăng giảm trưởng lên xuống còn chiếm bằng khoảng gần hơn trên dưới từ thực hiện vượt mức mốc chỉ đã cũng ' +
    'thêm tới đến với cho có và thì sẽ khá cao thấp kỷ lục ở vào xấp xỉ tối thiểu đa ít không quá phấn đấu duy trì qua đóng góp ' +
    'thời điểm đầu cuối hết hồi giữa nửa ngày năm cả nay mới vẫn lại đều gấp mạnh nhẹ nhanh sụt bị kéo tức',
);
/** Links of two words, by their second one; the first alone is none, or the second. */
const PAIRS = keyMap(
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
  ].map(([second = '', firsts = '']) => [second, words(firsts)]),
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
const HELD = keyMap([
  ['phải', words('thu trả nộp đóng chi')],
  ['trong', words('nước')],
  ['có', words('thuế vốn')],
  ['giao', words('thông dịch')],
]);
export const isHeld = (tokens: Tokens, i: number): boolean => HELD.get(tokens.key(i))?.has(tokens.key(i + 1)) ?? false;

/** Links that belong to a phrase behind certain words: `nông thôn mới`. */
const KEPT = keyMap([
  ['mới', words('thôn lập cấp đổi')],
  ['kéo', words('sức')],
]);
const COLON = ':'.charCodeAt(0);
export const JOINING = markSet('-–/&');
const LONGEST = 16;
/** How far back a phrase is looked for, and over how many others. */
const FARTHEST = 64;
const MOST_PASSED = 4;

export function phraseBefore(tokens: Tokens, mentions: readonly Mention[], { m, sentence }: Place): Phrase | undefined {
  let i = (mentions[m]?.first ?? 0) - 1;
  let before = m - 1;
  let linked = false;
  const least = Math.max(sentence, i - FARTHEST);
  let vague: Phrase | undefined;
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    for (let taken = 0; i >= least; i -= taken) {
      while (before >= 0 && (mentions[before]?.first ?? 0) > i) before--;
      const mention = mentionAt(mentions, before);
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
    const name = mentionAt(mentions, before);
    const from = name?.next === next && name.first > least ? name.first : next;
    if (from < next) before--;
    const last = mentionAt(mentions, before);
    const floor = Math.max(least, last?.next ?? 0, next - LONGEST);
    const first = startOfPhrase(tokens, from, floor);
    if (first === from) return vague;
    const behind = last?.next === first ? last : undefined;
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
  if (LINKS.has(word) || ASIDE.has(word) || PLACES.has(word))
    return KEPT.get(word)?.has(tokens.key(i - 1)) || isHeld(tokens, i) ? 0 : 1;
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
export const OPENING_BRACKET = '('.charCodeAt(0);
export const CLOSING = ')'.charCodeAt(0);

const isOwner = (tokens: Tokens, first: number): boolean =>
  ASIDE.has(tokens.key(first)) || ASIDE.has(tokens.key(first - 1));

function isAsideAt(tokens: Tokens, first: number, next: number): boolean {
  if (isOwner(tokens, first)) return true;
  if (tokens.key(first - 1) === WITH && tokens.key(first - 2) === FOR) return true;
  const isPlace = PLACES.has(tokens.key(first)) || PLACES.has(tokens.key(first - 1));
  return isPlace && !hasHead(tokens, { first, next });
}

/** Verbs that say of a subject before them what became of it, and the words before such a verb. */
export const PREDICATE = words('đạt là tăng giảm ước tiếp được có chiếm vượt sụt');
export const AUXILIARY = words('đã cũng sẽ đang vẫn đều');

/** Nouns that by themselves name nothing. */
const VAGUE = words('tỷ tỉ lệ trọng tốc độ mức kết quả con số này đó trị giá quy mô tổng cộng');
const PRICE = key('giá');

export function isVague(tokens: Tokens, { first, next }: Phrase): boolean {
  for (let i = first; i < next; i++) if (!VAGUE.has(tokens.key(i))) return false;
  return next - first > 1 || tokens.key(first) !== PRICE;
}

export const isMarkOf = (tokens: Tokens, i: number, mark: number): boolean => tokens.key(i) === mark;

export function isInside(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === TokenKind.mark) return JOINING.has(tokens.key(i));
  if (kind !== TokenKind.word) return kind === TokenKind.number;
  const word = tokens.key(i);
  return !OPENING.has(word) || isHeld(tokens, i);
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

export function trimmed(tokens: Tokens, { first: from, next: to, linked }: Phrase): Phrase | undefined {
  let first = from;
  let next = to;
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
export const HEADS = words(
  'số tổng tỷ tỉ lượng mức giá diện sản dân doanh kim thu chi vốn năng quy tốc độ chỉ lợi lãi dư nợ mục kế hệ',
);

/** `chi cục` and `một số xã` name none. */
const isHead = (tokens: Tokens, i: number): boolean =>
  HEADS.has(tokens.key(i)) &&
  !UNLESS.get(tokens.key(i))?.has(tokens.key(i + 1)) &&
  !(tokens.key(i) === SOME && tokens.key(i - 1) === ONE);
const UNLESS = keyMap([
  ['chi', words('nhánh cục bộ')],
  ['thu', words('hút được')],
  ['độ', words('thị')],
]);
const SOME = key('số');
const ONE = key('một');

export function hasHead(tokens: Tokens, { first, next }: Phrase): boolean {
  for (let i = first; i < next; i++) if (isHead(tokens, i)) return true;
  return false;
}
