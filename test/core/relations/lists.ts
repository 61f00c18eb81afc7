import { analyse, numeralOf, toDecimalString } from '../../../server/src/core/index.ts';

/** The lists of a text: what is said, and what is found: `3: 3`, `3: 3-4`, `5: 5 with 4`. */
export const lists = (text: string): string[] =>
  analyse(text).relations.flatMap(({ what: { relation } }) => {
    const { type, items, members } = relation;
    if (type !== 'enumeration' || !items) return [];
    const [count, ...rest] = members.map((one) => {
      const numeral = numeralOf(one);
      return numeral ? toDecimalString(numeral.value) : '?';
    });
    const found = items.low === items.high ? `${items.low}` : `${items.low}-${items.high}`;
    return [`${count}: ${found}${rest.length > 0 ? ` with ${rest.join()}` : ''}`];
  });
