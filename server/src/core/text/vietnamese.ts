/**
 * Letters, word edges and the folding under which two spellings are one word: case, composed or decomposed Unicode,
 * the tone's place (`hoá`, `hóa`), `Đ` and its look-alike `Ð` (U+00D0).
 *
 * A word folds to one whole number of 30 bits, its key: up to five letters in base 37, then its tone in base 8 (of
 * several, which no Vietnamese word has, the bits of all). Of six to nine letters, what these come to is mixed: no two
 * syllables of Vietnamese have one key, and any other word shares one by a chance in many millions. Longer words have
 * the key 0.
 */

/** What a UTF-16 code unit is to the lexer. */
export const CharClass = { other: 0, letter: 1, digit: 2, space: 3, newline: 4, ignorable: 5 } as const;

/** `tỷ` → its key. Of a word with other characters than letters, or of more than nine letters: 0. */
export function key(word: string): number {
  let packed = 0;
  let tone = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = plainLetter(word.charCodeAt(i));
    if (letter === 0) return keyOfAny(word);
    packed = (Math.imul(packed, LETTERS) + (letter & PLAIN_LETTER)) | 0;
    tone |= letter & PLAIN_TONE;
  }
  return keyOf(packed, word.length, tone >> PLAIN_TONE_SHIFT);
}

/** The same of a word with combining marks, or with letters of other alphabets. */
function keyOfAny(word: string): number {
  let packed = 0;
  let letters = 0;
  let tone = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (classOf(c) !== CharClass.letter) return 0;
    packed = pushLetter(packed, c);
    if (!isMark(c)) letters++;
    if (packed > 0) tone |= toneOf(c);
  }
  return keyOf(packed | 0, letters, tone);
}

/** Keys of words that are separated by spaces: `điểm phần trăm`. */
export const keys = (phrase: string): readonly number[] => phrase.split(' ').map(key);

/** The letters so far with the letter or combining mark `c` added; exact for the nine letters that a key may have. */
export function pushLetter(packed: number, c: number): number {
  const letter = letterOf(c);
  if (letter !== MARK) return packed * LETTERS + letter;
  const last = packed % LETTERS;
  return packed - last + marked(last, c);
}

/** The key of so many letters, packed and cut to 32 bits, with a tone; 0 where there are none, or too many. */
export function keyOf(packed: number, letters: number, tone: number): number {
  if (packed === 0 || letters > MOST_LETTERS) return 0;
  return letters <= MOST_EXACT ? FIRST_KEY + packed * TONES + tone : LONG_KEYS + mixed(packed, tone);
}

/** 28 bits of letters and tone. */
function mixed(packed: number, tone: number): number {
  const hash = Math.imul(packed ^ Math.imul(tone, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) >>> 4;
}

/** Whether it is a combining mark of the Latin script, which belongs to the letter before it. */
export const isMark = (c: number): boolean => c >= 0x300 && c < 0x370;
/** The one character that a letter and a combining mark compose to, or the letter where there is none. */
export const composed = (letter: number, mark: number): number => COMPOSED.get(letter * TABLE_SIZE + mark) ?? letter;

export const classOf = (c: number): number => (c < TABLE_SIZE ? (CLASS[c] ?? 0) : classOfRare(c));
export const toneOf = (c: number): number => described(TONE, c);
/** Whether the composed letter is written in Vietnamese and hardly anywhere else: `đ ă ơ ư`, hooks, dots below. */
export const isVietnameseOnly = (c: number): boolean => described(VIETNAMESE, c) === 1;
export const isUpper = (c: number): boolean => described(UPPER, c) === 1;

/**
 * All that a word needs of a letter that is one code unit (letter, tone, whether only Vietnamese writes it, case), packed by
 * the `PLAIN_` masks; 0 of everything else, and of letters on pages where Vietnamese has none.
 */
export const plainLetter = (c: number): number => (c < TABLE_SIZE ? (PLAIN[c] ?? 0) : 0);
export const PLAIN_LETTER = 0b111111;
export const PLAIN_TONE = 0b111000000;
export const PLAIN_TONE_SHIFT = 6;
export const PLAIN_VIETNAMESE = 0b1000000000;
export const PLAIN_VIETNAMESE_SHIFT = 9;
export const PLAIN_CAPITAL = 0b10000000000;

const letterOf = (c: number): number => described(LETTER, c) || OTHER;

/** What a table says of a letter; 0 of those beyond it. */
function described(table: Uint8Array, c: number): number {
  if (c >= TABLE_SIZE) return 0;
  const page = c >>> PAGE_BITS;
  if (IS_DESCRIBED[page] === 0) describePage(page);
  return table[c] ?? 0;
}

const TABLE_SIZE = 0x2100;
/** The base in which the letters of a key are packed. */
export const LETTERS = 37;
const TONES = 8;
const MOST_LETTERS = 9;
/** Letters that a key holds as they are. */
const MOST_EXACT = 5;
/** Keys are above every character code, so that a word is never taken for a mark. */
const FIRST_KEY = 0x10000;
/** Above all keys of few letters, and 28 bits below 2^30: engines keep such numbers without a place on the heap. */
const LONG_KEYS = 3 * 2 ** 28;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzăâđêôơư';
/** A letter of another alphabet. */
const OTHER = ALPHABET.length + 1;
/** A combining mark that changes the letter before it, or is a tone. */
const MARK = 63;
const BREVE = 0x306;
const CIRCUMFLEX = 0x302;
const HORN = 0x31b;
const TONE_MARKS = [0, 0x300, 0x301, 0x303, 0x309, 0x323];

/** Alphabets without capitals, and without the marks of Latin ones: nothing of their letters need be known. */
const UNCASED = [
  [0x590, 0x109f],
  [0x1100, 0x139f],
  [0x1400, 0x1c7f],
] as const;

/** The last letter of the Latin blocks up to which all are described by what they consist of. */
const LAST_LATIN = 0x24f;

const codeOf = (letter: string): number => ALPHABET.indexOf(letter) + 1;

const MARKED: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map([
  [BREVE, new Map([[codeOf('a'), codeOf('ă')]])],
  [
    CIRCUMFLEX,
    new Map([
      [codeOf('a'), codeOf('â')],
      [codeOf('e'), codeOf('ê')],
      [codeOf('o'), codeOf('ô')],
    ]),
  ],
  [
    HORN,
    new Map([
      [codeOf('o'), codeOf('ơ')],
      [codeOf('u'), codeOf('ư')],
    ]),
  ],
]);

const marked = (letter: number, mark: number): number => MARKED.get(mark)?.get(letter) ?? letter;

const COMPOSED = new Map<number, number>();
const CLASS = new Uint8Array(TABLE_SIZE);
const LETTER = new Uint8Array(TABLE_SIZE);
const TONE = new Uint8Array(TABLE_SIZE);
const UPPER = new Uint8Array(TABLE_SIZE);
const VIETNAMESE = new Uint8Array(TABLE_SIZE);
const PLAIN = new Uint16Array(TABLE_SIZE);
/** Runs of the characters of each class; a later one holds. */
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [CharClass.letter, /[\p{L}\p{M}]+/gu],
  [CharClass.space, /[\p{Zs}\t]+/gu],
  [CharClass.ignorable, /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu],
  [CharClass.newline, /[\n\r\v\f\u2028\u2029]+/gu],
  [CharClass.digit, /[0-9]+/gu],
];

const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;
/** Few texts have letters of other pages than these: the others are described when they are first met. */
const VIETNAMESE_PAGES = [0x00, 0x01, 0x1e];
const IS_DESCRIBED = new Uint8Array(TABLE_SIZE / PAGE);

const CODES = new Uint16Array(TABLE_SIZE);
for (let c = 0; c < TABLE_SIZE; c++) CODES[c] = c;
const KNOWN = String.fromCharCode(...CODES);
for (const [kind, runs] of CLASSES)
  for (const { 0: run, index } of KNOWN.matchAll(runs)) CLASS.fill(kind, index, index + run.length);
for (const [first, last] of UNCASED) LETTER.fill(OTHER, first, last + 1);
for (const page of VIETNAMESE_PAGES) describePage(page);

function classOfRare(c: number): number {
  const char = String.fromCharCode(c);
  return CLASSES.findLast(([, runs]) => char.search(runs) === 0)?.[0] ?? CharClass.other;
}

/**
 * Describes the letters of a page of 256 characters but those without capitals: what stands apart is turned to small
 * letters and decomposed at once.
 */
function describePage(page: number): void {
  IS_DESCRIBED[page] = 1;
  const letters: number[] = [];
  for (let c = page * PAGE; c < (page + 1) * PAGE; c++)
    if (CLASS[c] === CharClass.letter && LETTER[c] === 0) letters.push(c);
  const apart = letters.map((c) => String.fromCharCode(c)).join('\0');
  const small = apart.toLowerCase();
  const [lower, parts, lowerParts] = [small, apart.normalize('NFD'), small.normalize('NFD')].map((all) =>
    all.split('\0'),
  );
  for (const [n, c] of letters.entries())
    describeLetter(c, { lower: lower?.[n] ?? '', parts: parts?.[n] ?? '', lowerParts: lowerParts?.[n] ?? '' });
}

/** A letter as a small one, and what each of the two consists of. */
interface Described {
  readonly lower: string;
  readonly parts: string;
  readonly lowerParts: string;
}

function describeLetter(c: number, { lower, parts, lowerParts }: Described): void {
  UPPER[c] = lower === String.fromCharCode(c) ? 0 : 1;
  if (isMark(c)) {
    LETTER[c] = MARK;
    TONE[c] = Math.max(0, TONE_MARKS.indexOf(c));
    return;
  }
  // Letters of other alphabets, without a mark.
  if (parts.length === 1 && lower.length === 1 && c > LAST_LATIN) {
    LETTER[c] = OTHER;
    return;
  }
  const rest = parts.length > 2 ? parts.slice(0, -1).normalize('NFC') : parts.slice(0, -1);
  if (rest.length === 1) COMPOSED.set(rest.charCodeAt(0) * TABLE_SIZE + parts.charCodeAt(parts.length - 1), c);
  const [base = '', ...marks] = lower === 'ð' ? 'đ' : lowerParts;
  let letter = codeOf(base);
  for (const mark of marks) {
    letter = marked(letter, mark.charCodeAt(0));
    TONE[c] = Math.max(TONE[c] ?? 0, TONE_MARKS.indexOf(mark.charCodeAt(0)));
  }
  LETTER[c] = letter || OTHER;
  VIETNAMESE[c] = 'đăơư'.includes(ALPHABET[letter - 1] ?? ' ') || (c >= 0x1ea0 && c <= 0x1ef9) ? 1 : 0;
  if (letter > 0)
    PLAIN[c] =
      letter |
      ((TONE[c] ?? 0) << PLAIN_TONE_SHIFT) |
      (VIETNAMESE[c] === 1 ? PLAIN_VIETNAMESE : 0) |
      (UPPER[c] === 1 ? PLAIN_CAPITAL : 0);
}
