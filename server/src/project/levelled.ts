import { NOTICES, RULES, type Text } from '../core/index.ts';

/** What may be given a level, by its name: its title. */
export type Levelled = Readonly<Record<string, Text>>;

/** The ids of the rules and notices, and the groups of rules: each may be given a level. */
export const LEVELLED: Levelled = {
  ...Object.fromEntries([...RULES, ...NOTICES].map(({ id, title }) => [id, title])),
  ...Object.fromEntries(RULES.map(({ group }) => [group, titleOfGroup(group)])),
};

function titleOfGroup(group: string): Text {
  const ids = RULES.filter((rule) => rule.group === group).map(({ id }) => id);
  return { vi: `Cả nhóm: ${ids.join(', ')}`, en: `The whole group: ${ids.join(', ')}` };
}
