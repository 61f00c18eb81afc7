/**
 * The lines of a stream of bytes, without their ends (LF or CRLF), one at a time; null for a line of more than `most`
 * bytes, which is passed over without being kept.
 */
export async function* linesIn(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let [kept, length]: [Uint8Array[], number] = [[], 0];
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > most) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const line = (): Uint8Array | null => {
    const whole = length > most ? null : kept.length === 1 && kept[0] ? kept[0] : Buffer.concat(kept);
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

const LF = 0x0a;
const CR = 0x0d;
