/** The core for those of its parts that are loaded later: what all need of it, and what they build on. */

export { DASHES, isMark } from './figures/calendar.ts';
export * from './index.ts';
export { lex } from './lex/lexer.ts';
export { phraseTable } from './lex/phrases.ts';
export { endsSentence } from './lex/sentences.ts';
export { TokenKind, type Tokens, TokenTable } from './lex/token.ts';
export { meets } from './math/interval.ts';
export { equal } from './math/rational.ts';
export { directionOf, isAmount, isPercent, unitOf } from './relations/cues.ts';
export { hashOfWords, subjectOf } from './relations/subject.ts';
export { conflictingValues } from './rules/conflicting-values.ts';
export { judge } from './rules/index.ts';
export { keySet } from './text/keys.ts';
export { key } from './text/vietnamese.ts';
