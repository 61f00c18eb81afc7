import { expect, test } from 'vitest';
import { directiveIn } from '../../../server/src/core/suppressions/directive.ts';

/** What a comment asks for: its scope, and the rules that it names. */
function read(comment: string): string | undefined {
  const text = `Một. ${comment} Hai.`;
  const directive = directiveIn(text, { start: 5, end: 5 + comment.length });
  if (!directive) return undefined;
  for (const word of [directive.name, ...directive.rules])
    expect(text.slice(word.span.start, word.span.end)).toBe(word.text);
  return [directive.scope ?? `? ${directive.name.text}`, ...directive.rules.map((rule) => rule.text)].join(' ');
}

test.each([
  ['<!-- soatso-disable-next-line -->', 'next-line'],
  ['<!-- soatso-disable-next-line count-sum -->', 'next-line count-sum'],
  ['<!-- soatso-disable-next-line count-sum, amount-sum -->', 'next-line count-sum amount-sum'],
  ['<!-- soatso-disable-next-line count-sum -- số liệu của Bộ -->', 'next-line count-sum'],
  ['<!--soatso-disable-next-line--reason-->', '? soatso-disable-next-line--reason'],
  ['<!-- soatso-disable -- count-sum -- amount-sum -->', 'disable'],
  ['<!-- soatso-disable ---- đã đối chiếu -->', 'disable'],
  ['<!-- soatso-disable sum -->', 'disable sum'],
  ['<!--soatso-disable-->', 'disable'],
  ['<!--\n  soatso-disable-file\n  count-sum\n-->', 'file count-sum'],
  ['<!-- soatso-enable count-sum -->', 'enable count-sum'],
])('%s', (comment, said) => {
  expect(read(comment)).toBe(said);
});

test.each([
  ['<!-- soatso-disable-nextline -->', '? soatso-disable-nextline'],
  ['<!-- soatso-ignore count-sum -->', '? soatso-ignore count-sum'],
  ['<!-- Soatso-Disable -->', '? Soatso-Disable'],
  ['<!-- soatso_disable -->', '? soatso_disable'],
  ['<!-- soat-so-disable -->', '? soat-so-disable'],
  ['<!-- soatos-disable -->', '? soatos-disable'],
])('is meant as one: %s', (comment, said) => {
  expect(read(comment)).toBe(said);
});

test.each([
  '<!-- soatso -->',
  '<!-- soatso đọc tệp này -->',
  '<!-- xem soatso-disable -->',
  '<!-- eslint-disable-next-line -->',
  '<!-- prettier-ignore -->',
  '<!-- markdownlint-disable -->',
  '<!-- textlint-disable -->',
  '<!---->',
  '<!-- -->',
])('is another comment: %s', (comment) => {
  expect(read(comment)).toBeUndefined();
});
