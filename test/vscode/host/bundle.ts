import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './cache.ts';

/** Bundles the tests of the folder `suite` for the extension host, and returns the module whose `run()` runs them. */
export async function bundleSuite(suite: string): Promise<string> {
  const tests = (await readdir(suite)).filter((name) => name.endsWith('.test.ts')).sort();
  const outfile = path.join(root, 'out/vscode/suite.cjs');
  await build({
    stdin: {
      contents: [...tests.map((name) => `import './${name}';`), `export { run } from './index.ts';`].join('\n'),
      resolveDir: suite,
      sourcefile: 'suite.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
