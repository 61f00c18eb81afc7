import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { type Component, componentBefore, isOfWhole, wholeOf } from './component.ts';
import { directionOf, isMark, isPercent, words } from './cues.ts';
import { comparedWith } from './rate.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** How many answers to one question a sentence gives, at least and at most. */
const [FEWEST_ANSWERS, MOST_ANSWERS] = [3, 8] as const;

/**
 * The shares of a whole.
 *
 * `cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 52,3%, dịch vụ 32,3%` · `chiếm 36%, còn lại 64%` · `hàng không thuế
 * chiếm 80% … hàng có thuế chiếm 20%`, over two sentences too
 */
export const shares = defineRelation({
  id: 'shares',
  needs: [{ percents: FEWEST_ANSWERS }, { percents: 1, says: 'share' }, { ranges: 1, says: 'share' }],
  read,
});

interface Share {
  readonly figure: Figure;
  readonly component: Component | undefined;
  /** It is called a share itself, not only by the one before it. */
  readonly isCalledSo: boolean;
  /** `còn lại`: what is left of the whole. */
  readonly isRest: boolean;
  /** The first words behind it, which may name its whole. */
  readonly of: readonly number[];
  readonly kind: Kind | undefined;
  /** Which of two halves of a whole is named before it. */
  readonly half: Half | undefined;
}

/** `nam`, `nữ`: `side` of what has two. */
interface Half {
  readonly of: string;
  readonly side: number;
}

/** `hàng không thuế`: what has not what the other has. */
interface Kind {
  readonly has: boolean;
  /** The words before and behind `có` or `không`. */
  readonly noun: number;
  readonly what: number;
}

function read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  const answers = answersIn(tokens, sentence);
  if (answers) relations.push(answers);
  const found = sharesIn(tokens, sentence);
  if (found.length === 0) return relations;
  const [first] = found;
  const before = first?.kind && previous?.next === sentence.first ? sharesIn(tokens, previous) : [];
  const other = before.find(({ kind }) => isOpposite(kind, first?.kind));
  if (first && other && isOfOne([other, first]))
    relations.push(relation([other, first], { complete: true, weak: false }));
  const whole = wholeOf(found.map(({ component }) => component));
  const list = whole ? found.filter(({ component }) => isOfWhole(whole, component)) : found;
  if (list.length < 2 || !isOfOne(list)) return relations;
  if (whole) {
    // Where one is named twice, the two may be of different years.
    if (new Set(list.map(({ component }) => component)).size < list.length) return relations;
    const complete = !whole.includes('services') || list.some(({ component }) => component === 'taxes');
    relations.push(relation(list, { complete, weak: false }));
    return relations;
  }
  const [one, rest] = list;
  const isBoth = isOpposite(one?.kind, rest?.kind) || areHalves(one?.half, rest?.half);
  if (list.length === 2 && ((rest?.isRest && one?.isCalledSo) || isBoth))
    relations.push(relation(list, { complete: true, weak: false }));
  else if (list.length > 2 && list.every(({ isCalledSo, isRest }) => isCalledSo || isRest))
    relations.push(relation(list, { complete: true, weak: true }));
  return relations;
}

const relation = (list: readonly Share[], evidence: Pick<Relation, 'complete' | 'weak'>): Relation => ({
  type: 'shares',
  members: list.map(({ figure }) => member('share', figure)),
  ...evidence,
});

/** `64,3% doanh nghiệp đánh giá tốt hơn, 28,6% doanh nghiệp … và 7,1% doanh nghiệp …`: all of the same, sorted by what they say. */
function answersIn(tokens: Tokens, { mentions }: Sentence): Relation | undefined {
  const found = mentions.filter(({ figure }) => isPercent(figure));
  if (found.length < FEWEST_ANSWERS || found.length > MOST_ANSWERS || found.length < mentions.length) return undefined;
  const [first, ...others] = found.map(
    ({ next }) => tokens.key(next) * 2 + Number(tokens.kind(next) === TokenKind.word),
  );
  const isOfOneNoun = first !== undefined && first % 2 === 1 && others.every((noun) => noun === first);
  const isPlain = found.every(({ first: at, next }) => !directionOf(tokens, at) && !OTHERWISE.has(tokens.key(next)));
  if (!isOfOneNoun || !isPlain) return undefined;
  const members = found.map(({ figure }) => member('share', figure));
  return { type: 'shares', members, complete: true, weak: true };
}

const isShareLike = ({ kind, value }: Figure): boolean =>
  kind === 'percent' && (value.shape === 'number' || value.shape === 'range');

const FROM = key('từ');
const SHARE = words('chiếm trọng');
const [FORM, FORM_FIRST] = [key('cấu'), key('cơ')];
/** Verbs that go on about a share, where one was named. */
const GOING_ON = words('bằng đạt còn lại là và');
const MOST = 24;
const LONGEST_CLAUSE = 8;

function sharesIn(tokens: Tokens, { first, mentions }: Sentence): Share[] {
  if (mentions.length > MOST || !mentions.some(({ figure }) => isShareLike(figure))) return [];
  const found: Share[] = [];
  let clause = first;
  for (const mention of mentions) {
    const { figure, first: at, next } = mention;
    if (!isShareLike(figure)) continue;
    // What shares were, and what they became.
    if (tokens.key(at - 1) === FROM || tokens.key(at) === FROM) return [];
    const compared = comparedWith(tokens, next);
    if (directionOf(tokens, at) || (compared && compared !== 'plan')) continue;
    const isCalledSo = hasBefore(tokens, { from: clause, at, what: SHARE });
    const isRest = isOfRest(tokens, mention);
    // `chiếm 60% chỉ tiêu` is a share all the same.
    if (compared && !isCalledSo && !isRest) continue;
    const isBegun = found.length > 0 || isOfStructure(tokens, first, at);
    if (!isCalledSo && !isRest && !(isBegun && isBareOrGoesOn(tokens, clause, at))) continue;
    const component = componentBefore(tokens, { from: clause, mention, mentions });
    const kind = kindBefore(tokens, clause, at);
    const half = halfBefore(tokens, clause, at);
    found.push({ figure, component, isCalledSo, isRest, of: wordsBehind(tokens, next), kind, half });
    clause = next;
  }
  return found;
}

function hasBefore(
  tokens: Tokens,
  { from, at, what }: { from: number; at: number; what: { has(word: number): boolean } },
): boolean {
  for (let i = at - 1; i >= from && i > at - LONGEST_CLAUSE && !isMark(tokens, i, ',;:'); i--)
    if (what.has(tokens.key(i))) return true;
  return false;
}

/** `cơ cấu kinh tế` */
function isOfStructure(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.key(i) === FORM && tokens.key(i - 1) === FORM_FIRST) return true;
  return false;
}

/** Words of other percents in a list of shares. */
const OTHERWISE = words('tăng giảm vượt hoàn hoạch suất lãi điểm thấp cao');
const LONGEST_NAME = 24;

function isBareOrGoesOn(tokens: Tokens, from: number, at: number): boolean {
  if (tokens.kind(at - 1) === TokenKind.mark && !isMark(tokens, at - 1, ':')) return false;
  for (let i = at - 1; i >= from && i > at - LONGEST_NAME; i--) {
    if (isMark(tokens, i, ',;:') || GOING_ON.has(tokens.key(i))) return true;
    if (OTHERWISE.has(tokens.key(i)) || isMark(tokens, i, '(')) return false;
  }
  return true;
}

const [LEFT, LEFT_FIRST] = [key('lại'), key('còn')];

/** `còn lại gần 60%` · `40% chỉ tiêu còn lại` */
function isOfRest(tokens: Tokens, { first, next }: Mention): boolean {
  for (let i = first - 4; i < next + 5; i++) {
    if (i >= next && isMark(tokens, i, ',;(')) return false;
    if (tokens.key(i) === LEFT && tokens.key(i - 1) === LEFT_FIRST) return true;
  }
  return false;
}

const [HAS, NOT] = [key('có'), key('không')];

/** `hàng không thuế` · `hàng có thuế`: which of two kinds is spoken of before token `at`. */
function kindBefore(tokens: Tokens, from: number, at: number): Kind | undefined {
  for (let i = at - 1; i > from && i > at - LONGEST_NAME; i--) {
    const word = tokens.key(i);
    if (word !== HAS && word !== NOT) continue;
    const [noun, what] = [tokens.key(i - 1), tokens.key(i + 1)];
    if (tokens.kind(i - 1) === TokenKind.word && tokens.kind(i + 1) === TokenKind.word && noun && what)
      return { has: word !== NOT, noun, what };
  }
  return undefined;
}

const isOpposite = (a: Kind | undefined, b: Kind | undefined): boolean =>
  a !== undefined && b !== undefined && a.has !== b.has && a.noun === b.noun && a.what === b.what;

const HALVES = phraseTable<Half>(
  [
    ['nam', 'nữ'],
    ['khu vực nhà nước', 'ngoài nhà nước'],
    ['thành thị', 'nông thôn'],
    ['vốn trong nước', 'vốn nước ngoài'],
    ['trực tuyến', 'trực tiếp'],
  ].flatMap((names) => names.map((name, side) => [name, { of: names.join(), side }] as const)),
);

/** Which half of a whole is named between two tokens; undefined where both are, or none. */
function halfBefore(tokens: Tokens, from: number, at: number): Half | undefined {
  let half: Half | undefined;
  for (let i = Math.max(from, at - LONGEST_NAME); i < at; i++) {
    // `Việt Nam` is no man.
    const found = tokens.capital(i) && tokens.capital(i - 1) ? undefined : HALVES.at(tokens, i);
    if (!found) continue;
    if (half && half !== found.what) return undefined;
    half = found.what;
    i = found.next - 1;
  }
  return half;
}

const areHalves = (a: Half | undefined, b: Half | undefined): boolean =>
  a !== undefined && b !== undefined && a.of === b.of && a.side !== b.side;

/** Words before the name of a whole, and those with which something else goes on. */
const JOINING = words('của trong trên tổng số');
const ENDING = words('và còn là do thuộc thì');

/** The words behind a share that may name its whole: `chiếm 60% tổng số hộ`. */
function wordsBehind(tokens: Tokens, next: number): number[] {
  const found: number[] = [];
  for (let i = next; i < next + 6 && tokens.kind(i) === TokenKind.word && found.length < 2; i++) {
    const word = tokens.key(i);
    if (ENDING.has(word)) break;
    if (!JOINING.has(word)) found.push(word);
  }
  return found;
}

/** Whether no two of the shares name wholes of their own. */
function isOfOne(list: readonly Share[]): boolean {
  const named = list.filter(({ of }) => of.length > 0);
  return named.every(({ of }) => of[0] === named[0]?.of[0]);
}
