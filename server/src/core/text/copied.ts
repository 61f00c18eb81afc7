/** Engines copy shorter pieces; of a longer one they remember where it stands, and keep all that it was cut out of. */
const PIECE = 12;

/** A stretch of a text by itself, so that what is kept of a text does not keep all of it, nor every state it went through. */
export function copied(text: string, start = 0, end = text.length): string {
  let copy = text.slice(start, Math.min(end, start + PIECE));
  for (let at = start + PIECE; at < end; at += PIECE) copy += text.slice(at, Math.min(end, at + PIECE));
  return copy;
}
