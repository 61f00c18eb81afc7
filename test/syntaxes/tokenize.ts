import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar } from 'vscode-textmate';

export const root = path.resolve(import.meta.dirname, '../..');

/** Colours a text by the grammars as they are published, in the host that a language has in VS Code. */
export type Colour = (text: string) => { scope: string; text: string; line: number; start: number }[];

/** Loads the grammar of a language with ours injected, as the manifest says. `others` are grammars of VS Code's own. */
export async function grammarFor(host: string, others: Readonly<Record<string, IRawGrammar>> = {}): Promise<Colour> {
  const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const contributed: { scopeName: string; path: string; injectTo?: string[] }[] = manifest.contributes.grammars;
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    async loadGrammar(scopeName) {
      const ours = contributed.find((grammar) => grammar.scopeName === scopeName);
      return ours ? JSON.parse(await readFile(path.join(root, ours.path), 'utf8')) : (others[scopeName] ?? null);
    },
    getInjections: (scopeName) =>
      contributed.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((grammar) => grammar.scopeName),
  });
  const grammar = await registry.loadGrammar(host);
  if (!grammar) throw new Error(`No grammar ${host}: package.json contributes ${contributed.map((g) => g.scopeName)}`);
  return (text) => {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap((line, number) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens
        .map(({ scopes, startIndex, endIndex }) => ({
          scope: scopes.find((scope) => scope.startsWith('constant.numeric.') && scope.endsWith('.vi-plan')) ?? '',
          text: line.slice(startIndex, endIndex),
          line: number,
          start: startIndex,
        }))
        .filter(({ scope }) => scope !== '');
    });
  };
}

/** Marks what is coloured: `Thu ⟦830 tỷ đồng⟧`, of one kind or of all. */
export function marked(colour: Colour, text: string, kind = ''): string {
  const lines = text.split('\n');
  for (const { scope, line, start, text: found } of colour(text).reverse()) {
    if (kind && scope !== `constant.numeric.${kind}.vi-plan`) continue;
    const before = lines[line] ?? '';
    lines[line] = `${before.slice(0, start)}⟦${found}⟧${before.slice(start + found.length)}`;
  }
  return lines.join('\n');
}
