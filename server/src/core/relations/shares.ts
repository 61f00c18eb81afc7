import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { type Component, componentBefore, isOfWhole, wholeOf } from './component.ts';
import { directionOf, isMark, words } from './cues.ts';
import { comparedWith } from './rate.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * The shares of a whole.
 *
 * `cơ cấu kinh tế: nông nghiệp 15,4%, công nghiệp 52,3%, dịch vụ 32,3%` · `chiếm 36%, còn lại 64%` · `hàng không thuế
 * chiếm 80% … hàng có thuế chiếm 20%`, over two sentences too
 */
export const shares = defineRelation({ id: 'shares', needs: ({ percents, ranges }) => percents + ranges > 0, read });

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
  if (list.length === 2 && ((rest?.isRest && one?.isCalledSo) || isOpposite(one?.kind, rest?.kind)))
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
    found.push({ figure, component, isCalledSo, isRest, of: wordsBehind(tokens, next), kind });
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
