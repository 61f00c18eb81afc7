import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './cues.ts';

/** The mark with which a block begins that is an item of a list: `-`, `1.`, `b)`, `Thứ hai,`, `Một là`. */
export interface ItemMark {
  /** What the marks of one list have in common. */
  readonly style: string;
  /** The how manieth item; of a bullet, undefined. */
  readonly number: number | undefined;
}

/** The mark of a block; undefined where it is no item. Emphasis (`*- …*`, `**1.** …`) may stand around it. */
export function itemMark(tokens: Tokens): ItemMark | undefined {
  const i = pastEmphasis(tokens, 0);
  if (tokens.kind(i) === TokenKind.mark && tokens.spaced(i + 1))
    return isMark(tokens, i, BULLETS) ? { style: tokens.text(i), number: undefined } : undefined;
  const spoken = spokenMark(tokens, i);
  if (spoken) return spoken;
  if (!isMark(tokens, i + 1, '.)') || tokens.spaced(i + 1) || !tokens.spaced(pastEmphasis(tokens, i + 2)))
    return undefined;
  const close = tokens.text(i + 1);
  const number = tokens.integer(i);
  if (number !== undefined) return number > 0 && number < 100 ? { style: `1${close}`, number } : undefined;
  if (tokens.kind(i) !== TokenKind.word) return undefined;
  const word = tokens.text(i);
  const roman = ROMAN.indexOf(word);
  if (roman >= 0) return { style: `I${close}`, number: roman + 1 };
  const letter = LETTERS.indexOf(word);
  return letter >= 0 && word.length === 1 ? { style: `a${close}`, number: letter + 1 } : undefined;
}

const BULLETS = '-–—+*•▪◦●·';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(key);
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map(key);
const [ORDINAL, IS] = [key('thứ'), key('là')];

/** `Thứ hai,` · `Hai là,` */
function spokenMark(tokens: Tokens, i: number): ItemMark | undefined {
  if (!tokens.capital(i)) return undefined;
  if (tokens.key(i) === ORDINAL) {
    const number = ORDINALS.indexOf(tokens.key(i + 1));
    const isNamed = number >= 0 && (isMark(tokens, i + 2, ',:') || tokens.key(i + 2) === IS);
    return isNamed ? { style: 'thứ', number: number + 1 } : undefined;
  }
  const number = tokens.key(i + 1) === IS ? NUMBERS.indexOf(tokens.key(i)) : -1;
  return number >= 0 ? { style: 'là', number: number + 1 } : undefined;
}

/** Past the marks of bold and italic letters. */
export function pastEmphasis(tokens: Tokens, i: number): number {
  let next = i;
  // `* Thu` has a bullet.
  while (isMark(tokens, next, '*_') && (!tokens.spaced(next + 1) || (next > 0 && !tokens.spaced(next)))) next++;
  return next;
}
