/**
 * Bundles everything that is published into dist/, and what the tests and benchmarks run into out/.
 *
 *   node esbuild.mjs [--watch] [--sourcemap]
 */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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
/** The module `vscode` is given to what is required, not to what is imported. */
const requiring = { supported: { 'dynamic-import': false } };
const program = { banner: { js: '#!/usr/bin/env node' } };

/** What is loaded only when it is needed is a bundle of its own beside the others. */
const apart = (filter, bundle) => ({
  name: `apart: ${bundle}`,
  setup: ({ onResolve }) =>
    onResolve({ filter }, ({ kind }) => (kind === 'dynamic-import' ? { path: bundle, external: true } : undefined)),
});
/** Few texts have a project. */
const projectApart = apart(/\/parse\.ts$/, './project.js');
/** VS Code waits for the extension, not for the client of its server. */
const clientApart = apart(/\/connection\/node\.ts$/, './client.js');

/**
 * What keeps esbuild from leaving out the unused of the protocol's libraries, and what lets it: TypeScript's helpers,
 * of which each file brings its own; vscode-languageserver-types, which the protocol passes on whole, so that the
 * server imports values of it from there itself. What a pattern does not find stays as it is.
 */
const LEANER = [
  [/^var (__\w+) = \(this && this\.\1\) \|\| [\s\S]*?^\}\S*;$/gm, "import { $1 } from 'tslib';"],
  [/^__exportStar\(require\("vscode-languageserver-types"\), exports\);$/gm, ''],
  [/^const (\w+) = require\("(vscode-languageserver-types)"\);$/gm, "import * as $1 from '$2';"],
  [
    /^export var (\w+);\n\(function \(\1\) \{$([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm,
    'export var $1 = /* @__PURE__ */ (function ($1) {$2return $1;\n})({});',
  ],
];
const lean = {
  name: 'lean',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]node_modules[\\/]vscode-(jsonrpc|languageserver).*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: LEANER.reduce((code, [pattern, leaner]) => code.replace(pattern, leaner), text) };
    }),
};

const bundles = [
  {
    ...node,
    ...inVsCode,
    ...requiring,
    plugins: [clientApart],
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
  },
  { ...node, ...inVsCode, entryPoints: ['client/src/connection/node.ts'], outfile: 'dist/client.js' },
  { ...browser, ...inVsCode, entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  {
    ...node,
    ...program,
    plugins: [projectApart, lean],
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/server.js',
  },
  {
    ...browser,
    plugins: [lean],
    format: 'iife',
    entryPoints: ['server/src/main.web.ts'],
    outfile: 'dist/server.web.js',
  },
  { ...node, ...program, plugins: [projectApart], entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  { ...node, entryPoints: ['server/src/project/parse.ts'], outfile: 'dist/project.js' },
];

rmSync('dist', { recursive: true, force: true });
if (watch) await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
else await Promise.all(bundles.map((options) => build(options)));
