import { type Analysis, type Finding, type Placed, type Span, spanOf } from '../core/index.ts';

/** The name of each finding of a text. Findings that are left out keep theirs, so that the others do. */
export function fingerprintsOf({ text, findings }: Analysis): ReadonlyMap<Placed<Finding>, string> {
  const fingerprint = fingerprints();
  return new Map(
    findings.map((finding) => [
      finding,
      fingerprint(
        finding.what.rule,
        spansOf(finding).map(({ start, end }) => text.slice(start, end)),
      ),
    ]),
  );
}

/** Where the participants of a finding stand in the text: the one it is shown at, then the others. */
const spansOf = ({ what, at }: Placed<Finding>): readonly Span[] =>
  [what.at, ...what.related.map(({ member }) => member)].map((place) => spanOf(place, at));

/** A fingerprint without its number, and the number: 1 for the first finding of the same words. */
export function splitFingerprint(fingerprint: string): { readonly words: string; readonly occurrence: number } {
  const [words = '', number = '1'] = fingerprint.split('-');
  return { words, occurrence: Number(number) };
}

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
