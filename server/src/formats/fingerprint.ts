/**
 * Names findings so that they are known again after the rest of the text has changed: by the rule and the words of
 * the participants, whatever their place, spacing and Unicode form. The second finding of the same words gets `-2`
 * behind its name, and so on. One namer serves one document.
 */
export function fingerprints(): (rule: string, participants: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (rule, participants) => {
    const name = fnv1a64([rule, ...participants.map(normalised)].join('\n'));
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return occurrence === 1 ? name : `${name}-${occurrence}`;
  };
}

const normalised = (words: string): string => words.normalize('NFC').replace(/\s+/gu, ' ').trim();

/**
 * FNV-1a of the UTF-8 form, 64 bits in hexadecimal (Fowler, Noll, Vo; draft-eastlake-fnv). Not for secrets: it is here
 * because it runs anywhere at once, which the hashes of Node and of browsers do not.
 */
export function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
