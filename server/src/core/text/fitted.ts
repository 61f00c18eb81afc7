/**
 * A list that is kept, without the room that engines leave for lists that grow: an analysis keeps many short ones.
 */
export const fitted = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice());

const NONE: readonly never[] = [];
