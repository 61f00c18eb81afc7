import { TokenKind, type Tokens } from '../lex/token.ts';
import { Form, type NumberSigns } from './figure.ts';
import { bitsByFirst, bitsWhere } from './openings.ts';

/**
 * Of kinds with these signs, which ones the number at token `i` may be of, a bit for each: of most numbers none, by what
 * stands beside them.
 */
export function signsOf(kinds: readonly NumberSigns[]): (tokens: Tokens, i: number) => number {
  const each = kinds.length;
  const ofToken = bitsByFirst([
    ...kinds.map(({ before = [] }) => before),
    ...kinds.map(({ behind = [] }) => behind),
    ...kinds.map(({ joins = [] }) => joins),
  ]);
  const ofForms = Array.from({ length: 2 * Form.year }, (_, all) =>
    bitsWhere(kinds, ({ forms = [] }) => forms.some((form) => all & form)),
  );
  const all = (1 << each) - 1;
  return (tokens, i) => {
    const previous = ofToken.get(tokens.key(i - 1)) ?? 0;
    const following = (ofToken.get(tokens.key(i + 1)) ?? 0) >> each;
    const joining = following > all && isJoined(tokens, i) ? following >> each : 0;
    return (previous | following | joining | (ofForms[formsAt(tokens, i)] ?? 0)) & all;
  };
}

const isJoined = (tokens: Tokens, i: number): boolean =>
  !tokens.spaced(i + 1) && !tokens.spaced(i + 2) && isText(tokens.kind(i + 2));

const isText = (kind: number): boolean => kind === TokenKind.word || kind === TokenKind.number;

function formsAt(tokens: Tokens, i: number): number {
  const following = tokens.kind(i + 1);
  const value = tokens.integer(i);
  const length = tokens.end(i) - tokens.start(i);
  return (
    (!tokens.spaced(i) || (isText(following) && !tokens.spaced(i + 1)) ? Form.glued : 0) |
    (i === 0 || tokens.lineStart(i) ? Form.first : 0) |
    (value === undefined ? Form.separated : 0) |
    (length >= LONG ? Form.long : 0) |
    (following === TokenKind.number ? Form.followed : 0) |
    (length < LONG && value !== undefined && value >= 1900 && value <= 2100 ? Form.year : 0)
  );
}

const LONG = 5;
