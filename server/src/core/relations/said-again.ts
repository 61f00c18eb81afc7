import { type Beside, defineRelation, type Relation } from './relation.ts';
import { asMember, type PlacedStatement } from './statement.ts';
import { isSameSubject } from './subject.ts';

/**
 * An amount of the same period that is given again of the same subject, in the same words but for the commonest.
 *
 * `tổng thu NSNN từ hoạt động xuất nhập khẩu đạt 317.090 tỷ đồng` … `số thu ngân sách từ hoạt động xuất nhập khẩu đạt
 * 317.090 tỷ đồng`
 */
export const saidAgain = defineRelation({
  id: 'said-again',
  about: ({ subject, isPlan }) => !isPlan && subject.length >= KNOWN_BY && new Set(subject).size >= KNOWN_BY,
  link,
});

/** Words of a subject that are enough to know it by. */
const KNOWN_BY = 5;

function* link(_: unknown, { statements }: Beside): Generator<Relation> {
  const said = new Map<string, PlacedStatement>();
  for (const one of statements) {
    const key = keyOf(one);
    const before = said.get(key);
    if (before && before.block !== one.block && isSameSubject(before.of, one.of))
      yield {
        type: 'restatement',
        members: [asMember('first', before), asMember('again', one)],
        complete: true,
        weak: true,
      };
    said.set(key, one);
  }
}

const keyOf = ({ of: { about }, period }: PlacedStatement): string => `${about} ${period}`;
