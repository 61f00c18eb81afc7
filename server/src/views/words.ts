/** Words without marks and capitals, by which phrases are known again. Digits are none. */
export const wordsOf = (phrase: string): ReadonlySet<string> =>
  new Set(
    phrase
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [],
  );

/** How much two sets of words share: 0 nothing, 1 all (Sørensen, Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Letters without marks and capitals, as one types them in haste: `ngan sach`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
