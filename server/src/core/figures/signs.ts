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
  const joins = bitsByFirst(kinds.map((signs) => signs.joins ?? []));
  return (tokens, i) =>
    (before.get(tokens.key(i - 1)) ?? 0) |
    (behind.get(tokens.key(i + 1)) ?? 0) |
    (isJoined(tokens, i) ? (joins.get(tokens.key(i + 1)) ?? 0) : 0) |
    (ofForm[formsAt(tokens, i)] ?? 0);
}

const isJoined = (tokens: Tokens, i: number): boolean =>
  !tokens.spaced(i + 1) && !tokens.spaced(i + 2) && isText(tokens, i + 2);

const isText = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.word || tokens.kind(i) === TokenKind.number;

function formsAt(tokens: Tokens, i: number): number {
  const following = tokens.kind(i + 1);
  return (
    (!tokens.spaced(i) || (!tokens.spaced(i + 1) && isText(tokens, i + 1)) ? Form.glued : 0) |
    (i === 0 || tokens.lineStart(i) ? Form.first : 0) |
    (tokens.integer(i) === undefined ? Form.separated : 0) |
    (tokens.end(i) - tokens.start(i) >= LONG ? Form.long : 0) |
    (following === TokenKind.number ? Form.followed : 0) |
    (isYear(tokens, i) ? Form.year : 0)
  );
}

const LONG = 5;
