import { explanationOf } from '../server/src/core/explanations.ts';
import { RULES, type Text } from '../server/src/core/index.ts';

/** The title of what may be given a level: of a rule or notice its own, of a group the rules in it. */
export function titleOf(name: string): Text {
  const ids = RULES.filter(({ group }) => group === name).map(({ id }) => id);
  if (ids.length === 0) return explanationOf(name).title;
  return { vi: `Cả nhóm: ${ids.join(', ')}`, en: `The whole group: ${ids.join(', ')}` };
}
