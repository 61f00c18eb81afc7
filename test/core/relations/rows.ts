import { analyse, type Member, numeralOf, toDecimalString } from '../../../server/src/core/index.ts';

/** The relations of one type in a text, each as its members: `value 18122000000000, percent 77.78`. */
export const relationsOf = (type: string, text: string): string[] =>
  analyse(text).relations.flatMap(({ what: { relation } }) =>
    relation.type === type ? [relation.members.map(said).join(', ')] : [],
  );

const said = (member: Member): string => {
  const numeral = numeralOf(member);
  const number = numeral
    ? toDecimalString(numeral.value)
    : 'text' in member.figure.value
      ? member.figure.value.text
      : '?';
  return `${member.role} ${member.falls ? '−' : ''}${number}`;
};
