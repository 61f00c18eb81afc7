import type { Figure } from '../figures/figure.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { type Beside, defineRelation, type Relation } from './relation.ts';
import { asMember, type PlacedStatement, type Statement } from './statement.ts';

/**
 * The product of a place, its people, and what that is a head, in one text and of one year.
 *
 * `GRDP đạt 15.186 tỷ đồng` … `dân số 328 nghìn người` … `GRDP bình quân đầu người đạt 46,3 triệu đồng`
 */
export const perHead = defineRelation({
  id: 'per-head',
  about: (statement) => !statement.isPlan && partOf(statement) !== undefined,
  link,
});

type Part = 'total' | 'people' | 'mean';

const PRODUCT = keySet('GRDP GDP');
const [HEAD, PERSON, PEOPLE] = [key('đầu'), key('người'), key('dân')];

function partOf({ figure, subject }: Statement): Part | undefined {
  if (figure.kind === 'money' && subject.some((word) => PRODUCT.has(word)))
    return subject.includes(HEAD) ? 'mean' : figure.per === null && subject.length === 1 ? 'total' : undefined;
  return subject[0] === PEOPLE && isPeople(figure) && subject.every((word) => OF_PEOPLE.has(word))
    ? 'people'
    : undefined;
}

const isPeople = ({ unit, per }: Figure): boolean => unit !== null && key(unit) === PERSON && per === null;
/** `dân số`, `dân số trung bình`; of a part of them a text says more. */
const OF_PEOPLE = keySet('dân trung bình');

/** Blocks within which the three must stand. */
const FAR = 40;

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  const years = new Map<string, Partial<Record<Part, PlacedStatement>>>();
  for (const one of statements) {
    const part = partOf(one.of);
    if (!part || !one.period || one.period.length !== YEAR) continue;
    const known = years.get(one.period) ?? {};
    years.set(one.period, known);
    // What is said again is not compared again.
    if (known[part]) continue;
    known[part] = one;
    const { total, people, mean } = known;
    if (!total || !people || !mean || total.of.figure.unit !== mean.of.figure.unit) continue;
    const blocks = [total, people, mean].map(({ block }) => block);
    if (Math.max(...blocks) - Math.min(...blocks) <= FAR)
      yield {
        type: 'product',
        members: [asMember('factor', people), asMember('factor', mean), asMember('result', total)],
        complete: true,
        weak: true,
      };
  }
}

const YEAR = 4;
