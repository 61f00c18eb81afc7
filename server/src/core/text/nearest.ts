/**
 * The name that was probably meant by a misspelt word: the one with the fewest letters added, left out, exchanged or
 * changed (Damerau and Levenshtein's distance, neighbours exchanged at most once), if they are at most one in five.
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const written = word.normalize('NFC').toLowerCase();
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of names) {
    const most = Math.max(1, Math.floor(name.length / LETTERS_A_SLIP));
    if (Math.abs(written.length - name.length) > most) continue;
    const slips = distance(written, name);
    if (slips <= most && (!best || slips < best.slips)) best = { name, slips };
  }
  return best?.name;
}

const LETTERS_A_SLIP = 5;

function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + changed,
        exchanged ? (older[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
