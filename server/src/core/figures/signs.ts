import { TokenKind, type Tokens } from '../lex/token.ts';
import { isYear } from './calendar.ts';
import { Form, type NumberSigns } from './figure.ts';
import { bitsByFirst, bitsWhere } from './openings.ts';

/**
 * Of kinds with these signs, which ones the number at token `i` may be of, a bit for each: of most numbers none, by what
 * stands beside them.
 */
export function signsOf(kinds: readonly NumberSigns[]): (tokens: Tokens, i: number) => number {
  const before = bitsByFirst(kinds.map((signs) => signs.before ?? []));
  const behind = bitsByFirst(kinds.map((signs) => signs.behind ?? []));
  const ofForm = Array.from({ length: 2 * Form.year }, (_, all) =>
    bitsWhere(kinds, ({ forms = [] }) => forms.some((form) => all & form)),
  );
  return (tokens, i) =>
    (before.get(tokens.key(i - 1)) ?? 0) | (behind.get(tokens.key(i + 1)) ?? 0) | (ofForm[formsAt(tokens, i)] ?? 0);
}

function formsAt(tokens: Tokens, i: number): number {
  const following = tokens.kind(i + 1);
  const isJoined = following === TokenKind.word || following === TokenKind.number;
  return (
    (!tokens.spaced(i) || (isJoined && !tokens.spaced(i + 1)) ? Form.glued : 0) |
    (i === 0 || tokens.lineStart(i) ? Form.first : 0) |
    (tokens.integer(i) === undefined ? Form.separated : 0) |
    (tokens.end(i) - tokens.start(i) >= LONG ? Form.long : 0) |
    (following === TokenKind.number ? Form.followed : 0) |
    (isYear(tokens, i) ? Form.year : 0)
  );
}

const LONG = 5;
