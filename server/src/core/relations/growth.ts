import type { Figure, Mention } from '../figures/figure.ts';
import { intervalOf } from '../figures/precision.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { contains, sumIntervals } from '../math/interval.ts';
import { HUNDRED } from '../math/rational.ts';
import { type Component, componentBefore, isOfWhole, wholeOf } from './component.ts';
import { announcement, depthAt, directionOf, hasWord, isAmount, isPercent, isSameUnit, words } from './cues.ts';
import { type Growth, growthAt } from './rate.ts';
import { type BlockContext, defineRelation, type Member, type PlacedNote, type Relation } from './relation.ts';
import { tradeSide } from './trade-side.ts';

/**
 * The growth of a whole, and of all its components.
 *
 * `tăng 6,01%, trong đó: nông nghiệp tăng 3,83%; công nghiệp 8,96%; dịch vụ 6,25%` · `48,5 tỷ USD, giảm 6%. Trong đó xuất
 * khẩu 24,2 tỷ USD, giảm 11,2% và nhập khẩu 24,3 tỷ USD, giảm 0,1%`, over two sentences or paragraphs too
 */
export const growth = defineRelation({
  id: 'growth',
  needs: { percents: 2, says: 'announcement' },
  read,
  notes: { percents: 1 },
  note,
  link,
});

/** The growth of all components of a whole, in the order of the text. */
interface List {
  readonly whole: readonly Component[];
  readonly components: readonly Growth[];
  /** The three sectors alone leave the product taxes out. */
  readonly complete: boolean;
}

/** A growth that is said of a whole, and whether its words call that foreign trade. */
interface Head extends Growth {
  readonly isTrade: boolean;
}

function read(tokens: Tokens, sentence: Sentence, previous: Sentence | undefined): Relation[] {
  const relations: Relation[] = [];
  const { first, mentions } = sentence;
  const opening = openingList(tokens, sentence);
  if (opening) {
    const head = previous && previous.next === first ? headOf(headsIn(tokens, previous), opening) : undefined;
    const relation = head && relationOf(head, opening);
    if (relation) relations.push(relation);
  }
  for (let m = 1; m < mentions.length; m++) {
    const [before, mention] = [mentions[m - 1], mentions[m]];
    const cue = before && mention && cueBetween(tokens, before.next, mention.first);
    if (!cue) continue;
    const head = headBefore(tokens, sentence, m, { cue: cue.next, previous });
    const list = head && listOf(tokens, mentions.slice(m, m + MOST), { from: cue.next, verb: head.details });
    const relation = list && isHead(head, list) ? relationOf(head, list) : undefined;
    if (relation) relations.push(relation);
  }
  return relations;
}

const MOST = 24;
const LONGEST_OPENING = 3;

function hasPercents(mentions: readonly Mention[], least: number): boolean {
  let percents = 0;
  for (const { figure } of mentions) if (isPercent(figure) && ++percents === least) return true;
  return false;
}

/** What announces a list behind one figure and before the next, brackets between them or not. */
function cueBetween(tokens: Tokens, from: number, to: number): { next: number } | undefined {
  for (let i = from; i < to; i++) {
    const cue = announcement(tokens, i, i + 1);
    if (cue) return cue;
  }
  return undefined;
}

/** The list with which a sentence opens: `Trong đó, xuất khẩu …`. */
function openingList(tokens: Tokens, { first, mentions }: Sentence): List | undefined {
  const cue = cueBetween(tokens, first, Math.min(first + LONGEST_OPENING, mentions[0]?.first ?? first));
  return cue && listOf(tokens, mentions.slice(0, MOST), { from: cue.next });
}

/**
 * The components whose growth stands from token `from` on, where they are all of a whole. The verb of one serves the
 * next: `nông nghiệp tăng 3,83%; công nghiệp 8,96%`; `verb` is that before the list.
 */
function listOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  { from, verb: before }: { from: number; verb?: Growth['details'] },
): List | undefined {
  const found: { one: Component | undefined; growth: Growth }[] = [];
  let [depth, listDepth, at, clause] = [0, 0, from, from];
  let verb = before;
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention) continue;
    depth = depthAt(tokens, { from: at, to: mention.first, depth });
    if (depth < listDepth || (found.length > 0 && cueBetween(tokens, at, mention.first))) break;
    at = mention.next;
    if (depth > listDepth || !isPercent(mention.figure)) continue;
    const one = componentBefore(tokens, { from: clause, mention, mentions });
    const growth = growthAt(tokens, mentions, m, { from: clause, verb });
    if (!growth) continue;
    if (one && !isNested(tokens, clause, mention.first)) {
      found.push({ one, growth });
      verb = growth.details;
    }
    clause = mention.next;
  }
  const whole = found.length > 1 ? wholeOf(found.map(({ one }) => one)) : undefined;
  if (!whole) return undefined;
  const components = found.filter(({ one }) => isOfWhole(whole, one));
  if (before && components[0]?.growth.details === before && isAllOf(components.map(({ growth }) => growth.percent)))
    return undefined;
  const complete = !whole.includes('services') || components.some(({ one }) => one === 'taxes');
  return { whole, components: components.map(({ growth }) => growth), complete };
}

/** Percents that add up to a hundred are shares: `nông nghiệp 15,4%, công nghiệp 52,3%, dịch vụ 32,3%`. */
function isAllOf(percents: readonly Figure[]): boolean {
  const intervals = percents.map(intervalOf);
  return intervals.every((one) => one !== null) && contains(sumIntervals(intervals), HUNDRED);
}

const ALONE = words('riêng');
/** `riêng công nghiệp tăng 5,16%` is within a component that was named before. */
const isNested = (tokens: Tokens, from: number, to: number): boolean => hasWord(tokens, from, to, ALONE);

/** The growth that a list divides, which begins with the figure `list` of the sentence: the nearest that is not in closed brackets. */
function headBefore(
  tokens: Tokens,
  sentence: Sentence,
  list: number,
  { cue, previous }: { cue: number; previous: Sentence | undefined },
): Head | undefined {
  const { first, mentions } = sentence;
  let [open, at] = [0, cue];
  for (let m = list - 1; m >= Math.max(0, list - MOST); m--) {
    const mention = mentions[m];
    if (!mention) return undefined;
    open -= depthAt(tokens, { from: mention.next, to: at, depth: MOST }) - MOST;
    at = mention.first;
    if (open > 0) continue;
    const growth = growthAt(tokens, mentions, m, { from: first });
    // Another amount between them is what the list divides.
    if (!growth && isAmount(mention.figure) && !directionOf(tokens, mention.first)) return undefined;
    if (!growth) continue;
    const goesOn = GOING_ON.has(tokens.key(first));
    const isTrade =
      isOfTrade(tokens, sentence, m) || (goesOn && previous !== undefined && isOfTrade(tokens, previous, 0));
    return { ...growth, isTrade };
  }
  return undefined;
}

/** `Lũy kế từ đầu năm đạt …`, `Tính chung …`: about what the sentence before is about. */
const GOING_ON = words('lũy luỹ tính cộng');

/** Whether a list can divide a growth. */
const isHead = ({ isTrade }: Head, { whole }: List): boolean => isTrade || !whole.includes('out');

/** Whether exports and imports together are named before mention `m`, or before the amount that it is said of. */
function isOfTrade(tokens: Tokens, { first, mentions }: Sentence, m: number): boolean {
  for (let k = m; k >= Math.max(0, m - MOST); k--) {
    const mention = mentions[k];
    const side = mention && tradeSide(tokens, first, mention);
    if (side) return side === 'both';
  }
  return false;
}

/** The one growth of a sentence that a list in the next one can divide. */
function headOf(growths: readonly Head[], list: List): Head | undefined {
  const heads = growths.filter((one) => isHead(one, list));
  return heads.length === 1 ? heads[0] : undefined;
}

function headsIn(tokens: Tokens, sentence: Sentence): Head[] {
  const { first, mentions } = sentence;
  if (mentions.length > MOST) return [];
  const heads: Head[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const growth = growthAt(tokens, mentions, m, { from: first });
    if (growth) heads.push({ ...growth, isTrade: isOfTrade(tokens, sentence, m) });
  }
  return heads;
}

/** The relation between a whole's growth and its components'; `at` is where their blocks begin. */
function relationOf(head: Head, { components, complete }: List, at = { head: 0, list: 0 }): Relation | undefined {
  const all = [head, ...components];
  const since = all.find((one) => one.since)?.since;
  if (all.some((one) => one.since && one.since !== since)) return undefined;
  const hasValues = head.value && components.every(({ value }) => value && head.value && isSameUnit(value, head.value));
  const members: Member[] = [];
  for (const one of all) {
    const isHead = one === head;
    const place = isHead ? at.head : at.list;
    if (hasValues && one.value) members.push({ role: isHead ? 'total' : 'part', figure: one.value, at: place });
    members.push({ ...one.details, role: isHead ? 'aggregate' : 'component', figure: one.percent, at: place });
  }
  return { type: 'growth', members, complete };
}

/** The growths with which a block ends, and the list with which it begins. */
interface Ends {
  readonly heads: readonly Head[];
  readonly list: List | undefined;
}

function note({ tokens, sentences }: BlockContext): Ends | undefined {
  const [opening, closing] = [sentences[0], sentences.at(-1)];
  if (!opening || !closing) return undefined;
  const list = opening.first === 0 && hasPercents(opening.mentions, 2) ? openingList(tokens, opening) : undefined;
  const heads = closing.next >= tokens.count && hasPercents(closing.mentions, 1) ? headsIn(tokens, closing) : [];
  return list || heads.length > 0 ? { heads, list } : undefined;
}

function* link(notes: readonly PlacedNote<Ends>[]): Generator<Relation> {
  for (const [
    n,
    {
      note: { list },
      at,
      block,
    },
  ] of notes.entries()) {
    const before = notes[n - 1];
    if (!list || !before || before.block !== block - 1) continue;
    const head = headOf(before.note.heads, list);
    const relation = head && relationOf(head, list, { head: before.at, list: at });
    if (relation) yield relation;
  }
}
