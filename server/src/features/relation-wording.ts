import {
  type Derived,
  derivedOf,
  type Judged,
  type Locale,
  type Located,
  type Member,
  numberOfItems,
  numeralOf,
  type Placed,
  type Relation,
  round,
  spanOf,
  type Text,
  writeLike,
} from '../core/index.ts';
import type { Telling } from './wording.ts';

/**
 * The relation that a figure takes part in, its arithmetic, and whether it holds.
 * Null where the figure alone is all of it (a fraction and its own two sides), and of how numbers are written.
 */
export function relationWords(
  { what: { relation, holds }, at }: Placed<Judged>,
  located: Located,
  { source, locale }: Telling,
): string | null {
  if (relation.type === 'form') return null;
  if (relation.items) {
    const verdict = (holds === null ? OPEN : holds ? HOLDS : FAILS)[locale];
    return `${LISTED[locale]} ${numberOfItems(relation.items)}: ${verdict}`;
  }
  const start = located.at + located.figure.span.start;
  const others = relation.members.filter((member) => spanOf(member, at).start !== start);
  if (others.length === 0) return null;
  const derived = derivedOf(relation);
  if (derived) return derivedWords(derived, relation, { at, source, locale });
  const [totals, parts] = [ofRole('total', relation.members), ofRole('part', relation.members)];
  if (relation.type === 'parts' && relation.complete && relation.members.every(isPlainCount)) {
    const number = (member: Member): string => numberOf(member, at, source);
    const total = [...new Set(totals.map(number))].join(' = ');
    const verdict = (holds === null ? OPEN : holds ? HOLDS : FAILS)[locale];
    return `${parts.map(number).join(' + ')} ${holds === false ? '≠' : '='} ${total}: ${verdict}`;
  }
  const verdict = (
    holds === null ? OPEN : !holds ? FAILS : relation.complete || relation.type !== 'parts' ? HOLDS : WITHIN
  )[locale];
  return `${BESIDE[locale]} ${others.map((member) => quoted(spanOf(member, at), source)).join('; ')}: ${verdict}`;
}

/** `46,3 triệu đồng/người là 101%: suy ra số gốc khoảng 45,8 triệu đồng/người` · `…, tăng 15%: suy ra số kỳ trước …` */
function derivedWords(
  { role, value, like }: Derived,
  { members }: Relation,
  { at, source, locale }: { at: number; source: string; locale: Locale },
): string | null {
  const numeral = numeralOf(like);
  if (!numeral) return null;
  const place = Math.min(numeral.place, numeral.scale - 1);
  const number = writeLike(round(value, place), numeral.place, numberOf(like, at, source));
  const whole = spanOf(like, at);
  const behind = quoted({ start: numeral.end + like.at + at, end: whole.end }, source);
  const said = members.find((member) => member !== like);
  if (!said) return null;
  const how = role === 'old' ? (said.falls ? FALLS : RISES) : IS;
  const about = role === 'old' ? FROM_ABOUT : OF_ABOUT;
  const by = quoted(spanOf(said, at), source);
  return `${quoted(whole, source)} ${how[locale]} ${by}: ${about[locale]} ${number}${behind}`;
}

const IS: Text = { vi: 'là', en: 'is' };
const RISES: Text = { vi: 'tăng', en: 'is up by' };
const FALLS: Text = { vi: 'giảm', en: 'is down by' };
const OF_ABOUT: Text = { vi: 'suy ra số gốc khoảng', en: 'which makes the base about' };
const FROM_ABOUT: Text = { vi: 'suy ra số kỳ trước khoảng', en: 'which makes it before about' };

const ofRole = (role: Member['role'], members: readonly Member[]): Member[] =>
  members.filter((member) => member.role === role);

/** Whether the digits alone say the number, so that a sum of them can be read. */
const isPlainCount = (member: Member): boolean => member.figure.counted && numeralOf(member) !== undefined;

function numberOf(member: Member, at: number, source: string): string {
  const numeral = numeralOf(member);
  const by = member.at + at;
  return numeral ? quoted({ start: numeral.start + by, end: numeral.end + by }, source) : '';
}

const quoted = ({ start, end }: { start: number; end: number }, source: string): string =>
  source.slice(start, end).replace(/\s+/gu, ' ');

const LISTED: Text = { vi: 'Số mục liệt kê là', en: 'The number of items listed is' };
const BESIDE: Text = { vi: 'Đối chiếu với', en: 'Compared with' };
const HOLDS: Text = { vi: 'khớp', en: 'they agree' };
/** Of parts that need not be all of them. */
const WITHIN: Text = { vi: 'không phần nào vượt tổng', en: 'no part exceeds the total' };
const FAILS: Text = { vi: 'chưa khớp, đề nghị kiểm tra lại', en: 'they do not agree, please check' };
const OPEN: Text = { vi: 'chưa đủ căn cứ để kiểm tra', en: 'not enough is said to check it' };
