/**
 * Whether one slip of a writer turns `meant` into `written`: a digit changed, dropped or doubled,
 * or two neighbours exchanged. Both are digits without separators.
 */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant) return false;
  let start = 0;
  while (start < written.length && written[start] === meant[start]) start++;
  let tail = 0;
  const shorter = Math.min(written.length, meant.length);
  while (tail < shorter - start && written.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const [from, to] = [written.slice(start, written.length - tail), meant.slice(start, meant.length - tail)];
  const isExchange = from.length === 2 && to.length === 2 && from[0] === to[1] && from[1] === to[0];
  return (from.length <= 1 && to.length <= 1) || isExchange;
}
