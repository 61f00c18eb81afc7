/** Oniguruma patterns for Vietnamese words: the pieces of the grammar. */

const BLANK = '[ \\t\\x{A0}\\x{202F}]';
/** One to three blanks, or none; bounded, so that a long run of them costs nothing. */
export const SPACES = `${BLANK}{1,3}`;
export const SPACE = `${BLANK}{0,3}`;

/** The start of a word: `\b` is wrong for Vietnamese, whose letters may be composed of several characters. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}_/.-])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/** A whole word or phrase, in any case and composition: `đồng Việt Nam`. */
export const word = (phrase: string): string => `(?i:${phrase.split(' ').map(letters).join(SPACES)})${wordEnd}`;

/** One of several phrases; the first that fits wins. */
export const any = (phrases: readonly string[]): string => `(?:${phrases.map(word).join('|')})`;

/** One of several spellings, whatever follows. */
export const oneOf = (spellings: readonly string[]): string => `(?i:${spellings.map(letters).join('|')})`;

export const longestFirst = (phrases: readonly string[]): string[] =>
  [...phrases].sort((one, other) => other.length - one.length);

export const capturing = (pattern: string): string => `(${pattern})`;

function letters(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const forms = writings(letter).map(escaped);
      return forms.length > 1 ? `(?:${forms.join('|')})` : forms.join('');
    })
    .join('');
}

/** All ways to write a letter: `ồ`, `ô` + grave, `o` + circumflex + grave; `đ` also as its look-alike U+00F0. */
function writings(letter: string): string[] {
  if (/đ/i.test(letter)) return [letter, 'ð'];
  const [base = '', ...marks] = letter.normalize('NFD');
  const split = (at: number) => (base + marks.slice(0, at).join('')).normalize('NFC') + marks.slice(at).join('');
  return [...new Set([letter, ...marks.map((_, at) => split(at))])];
}

/** Letters as they are; marks and signs as code points, which read and print safely. */
const escaped = (text: string): string =>
  text.replace(/[^\p{L}]/gu, (char) => `\\x{${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}}`);
