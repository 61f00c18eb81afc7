import { nearest } from '../text/nearest.ts';
import { type Span, shift } from '../text/span.ts';

/** What a comment may ask for, by its name. */
const SCOPES = {
  'soatso-disable-next-line': 'next-line',
  'soatso-disable': 'disable',
  'soatso-enable': 'enable',
  'soatso-disable-file': 'file',
} as const;

export type Scope = (typeof SCOPES)[keyof typeof SCOPES];

/** A word of a comment, and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** A comment that asks for findings to be left out: `<!-- soatso-disable count-sum, ratio -- reason -->`. */
export interface Directive {
  readonly name: Word;
  /** Undefined where the name is none that there is. */
  readonly scope: Scope | undefined;
  /** As they are written; none stands for all. */
  readonly rules: readonly Word[];
  readonly comment: Span;
}

/** The directive that a comment of the text is; undefined for one that says something else. */
export function directiveIn(text: string, comment: Span): Directive | undefined {
  const start = comment.start + '<!--'.length;
  const said = withoutReason(text.slice(start, comment.end - '-->'.length));
  const words = wordsOf(said, start);
  const { value: name } = words.next();
  if (!name || !isMeantAsDirective(name.text)) return undefined;
  return { name, scope: SCOPES[name.text as keyof typeof SCOPES], rules: [...words], comment };
}

/** Every name that a directive may have. */
export const DIRECTIVES: readonly string[] = Object.keys(SCOPES);

const isMeantAsDirective = (name: string): boolean =>
  Object.hasOwn(SCOPES, name) || /^soat-?so[-_:]/iu.test(name) || nearest(name, DIRECTIVES) !== undefined;

/** The reason stands behind two or more hyphens with white space around them, as in ESLint. */
const withoutReason = (said: string): string => {
  const at = said.search(/(?<=\s)--+(?=\s)/u);
  return at < 0 ? said : said.slice(0, at);
};

function* wordsOf(said: string, at: number): Generator<Word, undefined> {
  for (const { 0: text, index } of said.matchAll(/[^\s,]+/gu))
    yield { text, span: shift({ start: index, end: index + text.length }, at) };
}
