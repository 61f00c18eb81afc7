/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`; 0 where there is none. */
  readonly below: (end: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  /** True once in `n` times. */
  readonly onceIn: (n: number) => boolean;
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    onceIn: (n) => below(n) === 0,
    oneOf(choices) {
      const [choice] = choices.slice(below(choices.length));
      if (choice === undefined) throw new Error('There is nothing to choose from');
      return choice;
    },
  };
}
