import { type BlockContext, defineRelation, type PlacedNote, type Relation } from './relation.ts';
import { asMember, type PlacedStatement, placedStatements, type Statement } from './statement.ts';
import { isSameSubject } from './subject.ts';

/**
 * An amount of the same period that is given again of the same subject, in the same words but for the commonest.
 *
 * `tổng thu NSNN từ hoạt động xuất nhập khẩu đạt 317.090 tỷ đồng` … `số thu ngân sách từ hoạt động xuất nhập khẩu đạt
 * 317.090 tỷ đồng`
 */
export const saidAgain = defineRelation({ id: 'said-again', note, link });

/** Words of a subject that are enough to know it by. */
const KNOWN_BY = 5;

function note({ statements }: BlockContext): readonly Statement[] | undefined {
  const known = statements.filter(({ subject, isPlan }) => !isPlan && new Set(subject).size >= KNOWN_BY);
  return known.length > 0 ? known : undefined;
}

function* link(notes: readonly PlacedNote<readonly Statement[]>[]): Generator<Relation> {
  const said = new Map<string, PlacedStatement>();
  for (const one of placedStatements(notes)) {
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
