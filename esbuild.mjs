/**
 * Bundles everything that is published into dist/, and what the tests and benchmarks run into out/.
 *
 *   node esbuild.mjs [--watch] [--sourcemap]
 */
import { rmSync } from 'node:fs';
import { argv } from 'node:process';
import { build, context } from 'esbuild';

const watch = argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch || argv.includes('--sourcemap'),
  format: 'cjs',
  legalComments: 'linked',
  // Vietnamese as it is, not escaped: a third of the room.
  charset: 'utf8',
  logLevel: 'warning',
};
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  // A module that loads its parts by names that it computes (UMD) cannot be bundled; its ES form can.
  mainFields: ['module', 'main'],
  // A library asks for its own place to find others of its kind; in a bundle that is the bundle.
  define: { 'import.meta.url': '__filename' },
};
const browser = { ...shared, platform: 'browser', target: 'es2023' };

/** VS Code gives the extension its API as the module `vscode`. */
const inVsCode = { external: ['vscode'] };
const program = { banner: { js: '#!/usr/bin/env node' } };

/** Few texts have a project: what reads its file is a bundle of its own, loaded by the others when it is needed. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/parse\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './project.js', external: true } : undefined,
    ),
};

const bundles = [
  { ...node, ...inVsCode, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js' },
  { ...browser, ...inVsCode, entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  { ...node, ...program, plugins: [apart], entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  { ...browser, format: 'iife', entryPoints: ['server/src/main.web.ts'], outfile: 'dist/server.web.js' },
  { ...node, ...program, plugins: [apart], entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  { ...node, entryPoints: ['server/src/project/parse.ts'], outfile: 'dist/project.js' },
];

rmSync('dist', { recursive: true, force: true });
if (watch) await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
else await Promise.all(bundles.map((options) => build(options)));
