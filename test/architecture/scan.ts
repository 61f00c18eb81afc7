/** A source text: what it imports, and its code without the words of comments and strings. */

/**
 * The modules that a source names in imports, exports, `import()` and `require()`; `?` for one that is computed.
 * A scanner, not a parser: it relies on the shape that the formatter gives to the code.
 */
export function importsOf(source: string): string[] {
  const code = source.replace(TOKENS, (token, comment?: string) => (comment === undefined ? token : ' '));
  const named = [
    ...code.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gmu),
  ];
  const called = [...blanked(source).matchAll(/(?<![.\w])(?:import|require)\s*\(/gu)].map(({ index }) => {
    const argument = source.slice(index).match(/^\w+\s*\(\s*['"]([^'"]+)['"]\s*\)/u);
    return argument?.[1] ?? '?';
  });
  return [...named.map(([, from, bare]) => from ?? bare ?? '?'), ...called];
}

/** The source with every character of its comments, strings, templates and regular expressions turned to a space. */
export const blanked = (source: string): string => source.replace(TOKENS, (token) => token.replace(/[^\n]/gu, ' '));

const TOKENS = new RegExp(
  [
    String.raw`(\/\/[^\n]*|\/\*[\s\S]*?\*\/)`,
    String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`,
    String.raw`${'`'}(?:\\[\s\S]|[^${'`'}\\])*${'`'}`,
    String.raw`(?<=[(,=:[!&|?{};>]\s*|\breturn\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`,
  ].join('|'),
  'gu',
);
