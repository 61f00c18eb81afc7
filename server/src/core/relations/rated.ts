import type { Figure, Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import type { Tokens } from '../lex/token.ts';
import { multiply, type Rational } from '../math/rational.ts';
import { keySet } from '../text/keys.ts';
import { isAmount, isMain, isMark, isParted } from './cues.ts';
import { conversion, measureOf } from './measures.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/**
 * What an amount by the unit makes of so many units: a yield, or a price.
 *
 * `7.748 ha, năng suất 58,2 tạ/ha, sản lượng 45.093 tấn` · `4,5 triệu tấn, trị giá 2,34 tỷ USD, giá bình quân 516,4 USD/tấn`
 */
export const rated = defineRelation({ id: 'rated', needs: { amounts: 3 }, read });

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const rate = mentions[m];
    const { unit, per } = rate?.figure ?? {};
    if (!rate || !unit || !per || !isAmount(rate.figure) || !isMain(tokens, rate)) continue;
    const isPrice = rate.figure.kind === 'money';
    if (!isPrice && measureOf(unit)?.dimension !== 'mass') continue;
    const isBase = (figure: Figure): boolean => figure.per === null && isMeasuredIn(figure, per);
    const isWhole = (figure: Figure): boolean => figure.per === null && isMeasuredIn(figure, unit);
    const base = nearest(tokens, mentions, m, isBase, -1);
    const whole = nearest(tokens, mentions, m, isWhole, 1);
    if (!base || !whole || base === whole || !isNamed(tokens, rate, isPrice ? PRICE : YIELD)) continue;
    if (isPrice && (isNamed(tokens, rate, OTHER_PRICE) || isNamed(tokens, whole, OTHER_SUM))) continue;
    const scale = scaleOf([base.figure, per], [unit, whole.figure]);
    if (!scale) continue;
    const places = [m, mentions.indexOf(base), mentions.indexOf(whole)];
    const around = mentions.slice(Math.max(0, m - AROUND), m + AROUND);
    const isNear =
      Math.max(...places) - Math.min(...places) === 2 ||
      (isOnly(tokens, around, isBase) && isOnly(tokens, around, isWhole));
    relations.push({
      type: isPrice ? 'price' : 'product',
      members: [member('factor', base.figure), member('factor', rate.figure), member('result', whole.figure)],
      complete: true,
      scale,
      // Other amounts between them may be what one of them is of.
      weak: !isNear || !isNamed(tokens, whole, isPrice ? VALUE : OUTPUT),
    });
  }
  return relations;
}

/** How the result's unit is counted from those of the factors; undefined where it cannot be. */
function scaleOf([base, per]: [Figure, string], [unit, whole]: [string, Figure]): Rational | undefined {
  const [of, into] = [conversion(base.unit ?? '', per), conversion(unit, whole.unit ?? '')];
  return of && into && multiply(of, into);
}

const isMeasuredIn = ({ unit: own }: Figure, unit: string): boolean =>
  own !== null && conversion(own, unit) !== undefined;

/** How far around an amount others are looked for that may be meant as well. */
const AROUND = 12;

/** Whether no other of these amounts fits. */
const isOnly = (tokens: Tokens, mentions: readonly Mention[], fits: (figure: Figure) => boolean): boolean =>
  mentions.filter((one) => isAmount(one.figure) && fits(one.figure) && isMain(tokens, one)).length === 1;

const FARTHEST = 6;

/** The nearest amount that fits, first in the direction in which it is usually written; not over a semicolon. */
function nearest(
  tokens: Tokens,
  mentions: readonly Mention[],
  m: number,
  fits: (figure: Figure) => boolean,
  usual: -1 | 1,
): Mention | undefined {
  for (const step of [usual, -usual])
    for (let k = m + step; Math.abs(k - m) <= FARTHEST; k += step) {
      const other = mentions[k];
      if (!other || isApart(tokens, other, mentions[m])) break;
      if (isAmount(other.figure) && isMain(tokens, other) && fits(other.figure)) return other;
    }
  return undefined;
}

function isApart(tokens: Tokens, a: Mention, b: Mention | undefined): boolean {
  if (!b) return true;
  const [from, to] = a.first < b.first ? [a.next, b.first] : [b.next, a.first];
  return isParted(tokens, from, to);
}

const LONGEST_NAME = 10;
const [YIELD, OUTPUT, PRICE] = [keySet('suất'), keySet('lượng'), keySet('giá')];
/** `trị giá`, `kim ngạch`, `thu về`, `doanh thu`. */
const VALUE = keySet('trị ngạch thu tiền');
/** What is no price of what is sold: `giá thành`, `giá vốn`. */
const OTHER_PRICE = keySet('thành vốn thuê sàn trần');
/** Sums that are more, or less, than what was sold for that price. */
const OTHER_SUM = keySet('lãi lợi lỗ trừ phí thuế trước nợ vốn trợ nhập thưởng phạt');

/** Whether one of the words stands before an amount in its clause. */
function isNamed(tokens: Tokens, { first }: Mention, names: { has(token: number): boolean }): boolean {
  for (let i = first - 1; i > first - LONGEST_NAME && !isMark(tokens, i, ',;.('); i--)
    if (names.has(tokens.key(i))) return true;
  return false;
}
