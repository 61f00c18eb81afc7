/**
 * The lines of a stream of bytes, without their ends (LF or CRLF), one at a time, each in a buffer of its own; null for a
 * line of more than `most` bytes, which is passed over without being kept.
 */
export async function* linesIn(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Bytes | null> {
  let [kept, length]: [Uint8Array[], number] = [[], 0];
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const line = (): Bytes | null => {
    const whole = length > most ? null : joined(kept);
    [kept, length] = [[], 0];
    return whole && whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      yield line();
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const LF = 0x0a;
const CR = 0x0d;
