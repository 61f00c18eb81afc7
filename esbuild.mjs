/**
 * Bundles everything that is published into dist/, and what the tests and benchmarks run into out/.
 *
 *   node esbuild.mjs [--watch] [--sourcemap]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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
  define: { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' },
};
const browser = { ...shared, platform: 'browser', target: 'es2023' };

/** VS Code gives the extension its API as the module `vscode`. */
const inVsCode = { external: ['vscode'] };
/** The module `vscode` is given to what is required, not to what is imported. */
const requiring = { supported: { 'dynamic-import': false } };
/**
 * What a person starts is a small file that requires the program: Node compiles what is required once for all starts
 * (from 22.1 on; kept in the system's temporary folder), but the file that it is given each time anew.
 */
const PROGRAMS = {
  'dist/server.js': 'language-server.js',
  'dist/cli.js': 'command-line.js',
};
const starting = (program) =>
  `#!/usr/bin/env node\n"use strict";require("node:module").enableCompileCache?.();require("./${program}");\n`;

/**
 * What is loaded only when it is needed is a bundle of its own beside the others: few texts have a project, few people
 * review folders, and VS Code waits for the extension, not for the client of its server.
 */
const APART = {
  'client/src/connection/node': { outfile: 'dist/client.js', ...inVsCode },
  'server/src/project/file': { outfile: 'dist/project.js' },
  'server/src/disk/texts': { outfile: 'dist/disk.js' },
  'server/src/views/index': { outfile: 'dist/views.js' },
  'server/src/threads/beside': { outfile: 'dist/beside.js' },
  'server/src/threads/review': { outfile: 'dist/review.js' },
  'server/src/mcp/serve': { outfile: 'dist/mcp.js' },
};
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = nameOf(resolveDir, path);
      return APART[name] && { path: APART[name].outfile.replace('dist/', './'), external: true };
    }),
};
const nameOf = (folder, path) => relative('', join(folder, path)).replaceAll('\\', '/').replace(/\.ts$/, '');

/** The core is in files which all that run in Node share: the package has it once, not in each of them. */
const CORE = {
  'server/src/core/index': './core.js',
  'server/src/core/inside': './core.js',
  'server/src/core/across/index': './across.js',
  'server/src/core/explanations': './explanations.js',
};
const sharing = {
  name: 'sharing',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const shared = kind !== 'entry-point' && CORE[nameOf(resolveDir, path)];
      return shared ? { path: shared, external: true } : undefined;
    }),
};

/** In a browser, the server gives its core to what is loaded later. */
const given = {
  name: 'given',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/core\/index\.ts$|\/inside\.ts$/ }, ({ path }) => ({ path, namespace: 'given' }));
    onLoad({ filter: /^/, namespace: 'given' }, () => ({ contents: 'module.exports = globalThis.soatsoCore;' }));
  },
};

/** The core is pure, so that nothing is lost where what a file makes when it is loaded is left out, unless it is used. */
const pure = {
  name: 'pure',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]server[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^((?:export )?const \w+(?:: [^=\n]+)? = )(?=(?:new )?[\w.]+[(<])/gm,
        '$1/* @__PURE__ */ ',
      ),
      loader: 'ts',
    })),
};

/**
 * What keeps esbuild from leaving out the unused of the protocol's libraries, and what lets it: TypeScript's helpers, of
 * which each file brings its own; exports through a getter; messages with so many parameters of their own; values that
 * a function fills. What a pattern does not find stays as it is.
 */
const LEANER = [
  [/^var (__\w+) = \(this && this\.\1\) \|\| [\s\S]*?^\}\S*;$/gm, "import { $1 } from 'tslib';"],
  [
    /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);$/gm,
    'exports.$1 = $2;',
  ],
  [/^Object\.defineProperty\(exports, "__esModule", \{ value: true \}\);$/gm, 'exports.__esModule = true;'],
  [/^(exports\.\w+ = )+void 0;$/gm, ''],
  // Node takes longer to load this one than all the others that a server needs; a server over a stream never uses it.
  [/^const crypto_1 = require\("crypto"\);$/gm, ''],
  [/\bcrypto_1\b/g, 'require("crypto")'],
  [/^class ((?:Request|Notification)Type[1-9]) extends [\s\S]*?^\}\nexports\.\1 = \1;$/gm, ''],
  [/^exports\.(?:Request|Notification)Type[1-9] = .*;$/gm, ''],
  // Ways to be spoken with that the server has none of: ports of workers, sockets and pipes, with what they need of Node.
  [/^class (?:Port|Socket)Message\w+ extends [\s\S]*?^\}\nexports\.\w+ = \w+;$/gm, ''],
  [/^function (?:generateRandomPipeName|create(?:Client|Server)\w+Transport)\([\s\S]*?^\}$/gm, ''],
  [/^exports\.(generateRandomPipeName|create(?:Client|Server)\w+Transport) = \1;$/gm, ''],
  [/^const (?:path|os|fs|net_1) = (?:__importStar\()?require\("(?:path|os|fs|net)"\)\)?;$/gm, ''],
  // The server's own writer writes whole messages.
  [/^class ((?:Writeable)?StreamMessageWriter) extends [\s\S]*?^\}\nexports\.\1 = \1;$/gm, ''],
  [/^var (ResolvedMessageWriterOptions);\n[\s\S]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm, ''],
  [/^class WritableStreamWrapper \{[\s\S]*?^\}$/gm, ''],
  [/,\n {8}asWritableStream: .*$/gm, ''],
  [/\bisWritableStream\(output\) \? new StreamMessageWriter\(output\) : output\b/g, 'output'],
  // What is told of each message to who listens: the server has nobody do so.
  [/^ {4}function (trace\w+|stringifyTrace|logLSPMessage)\(.*\) \{$[\s\S]*?^ {4}\}$/gm, '    function $1() {}'],
  [/^ {8}trace: async \(.*\) => \{$[\s\S]*?^ {8}\},$/gm, ''],
  [/^\(function \((Trace\w*)\) \{\n {4}function [\s\S]*?^\}\)\(\1 .*$/gm, ''],
  [/^ {4}connection\.onNotification\(LogTrace[\s\S]*?^ {4}\}\);$/gm, ''],
  [/^var TraceValue;$[\s\S]*?^exports\.TraceValues = TraceValue;$/gm, ''],
  // Edits are made by the editor.
  [/^ {4}function applyEdits\([\s\S]*?^ {4}\}\n {4}TextDocument\.applyEdits = applyEdits;$/gm, ''],
  [
    /^export var (\w+);\n\(function \(\1\) \{$([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm,
    'export var $1 = /* @__PURE__ */ (function ($1) {$2return $1;\n})({});',
  ],
];
const QUEUE = `
  exports.__esModule = true;
  exports.LinkedMap = class extends Map {
    shift() {
      for (const [key, message] of this) {
        this.delete(key);
        return message;
      }
    }
  };`;
/** A worker is sent messages whole: what cuts them out of a stream, or writes them into one, is never used in it. */
const WITHOUT_STREAMS = [
  [/^class (ReadableStream\w+) extends [\s\S]*?^\}\nexports\.\1 = \1;$/gm, ''],
  [/^var (ResolvedMessageReaderOptions);\n[\s\S]*?^\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm, ''],
  [/^class (?:ReadableStreamWrapper|(?:Abstract)?MessageBuffer)\b[\s\S]*?^\}$/gm, ''],
  [/^exports\.AbstractMessageBuffer = AbstractMessageBuffer;$/gm, ''],
  [/^ {4}(?:messageBuffer|applicationJson|stream): Object\.freeze\(\{$[\s\S]*?^ {4}\}\),$/gm, ''],
];
const leanBy = (patterns) => ({
  name: 'lean',
  setup({ onLoad }) {
    // Requests that are cancelled through shared memory: no editor does, of this server.
    onLoad({ filter: /[\\/]vscode-jsonrpc[\\/].*[\\/]sharedArrayCancellation\.js$/ }, () => ({
      contents: 'exports.__esModule = true;',
    }));
    // Of its map in the order of use, the queue of messages asks no more than a map in the order of its entries does.
    onLoad({ filter: /[\\/]vscode-jsonrpc[\\/].*[\\/]linkedMap\.js$/ }, () => ({ contents: QUEUE }));
    onLoad({ filter: /[\\/]node_modules[\\/]vscode-(?:jsonrpc|languageserver-\w+)[\\/].*\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { contents: patterns.reduce((code, [pattern, leaner]) => code.replace(pattern, leaner), text) };
    });
  },
});
const lean = leanBy(LEANER);

const bundles = [
  {
    ...node,
    ...inVsCode,
    ...requiring,
    plugins: [apart],
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
  },
  { ...browser, ...inVsCode, entryPoints: ['client/src/extension.web.ts'], outfile: 'dist/extension.web.js' },
  // The page of the figure table.
  { ...browser, format: 'iife', entryPoints: ['client/webview/table.ts', 'client/webview/table.css'], outdir: 'dist' },
  {
    ...node,
    plugins: [apart, sharing, lean],
    entryPoints: ['server/src/main.node.ts'],
    outfile: 'dist/language-server.js',
  },
  {
    ...browser,
    // Nothing imported as it runs is taken in: all that it needs would be wrapped, and set up call by call.
    plugins: [apart, leanBy([...LEANER, ...WITHOUT_STREAMS])],
    format: 'iife',
    entryPoints: ['server/src/main.web.ts'],
    outfile: 'dist/server.web.js',
  },
  {
    ...browser,
    format: 'iife',
    plugins: [given],
    globalName: 'soatsoViews',
    entryPoints: ['server/src/views/index.ts'],
    outfile: 'dist/views.web.js',
  },
  {
    ...browser,
    format: 'iife',
    plugins: [given],
    globalName: 'soatsoProject',
    entryPoints: ['server/src/project/file.ts'],
    outfile: 'dist/project.web.js',
  },
  {
    ...browser,
    format: 'iife',
    plugins: [pure],
    globalName: 'soatsoExplanations',
    entryPoints: ['server/src/core/explanations.ts'],
    outfile: 'dist/explanations.web.js',
  },
  { ...node, plugins: [apart, sharing], entryPoints: ['server/src/cli.ts'], outfile: 'dist/command-line.js' },
  ...Object.entries(APART).map(([name, options]) => ({
    ...node,
    plugins: [apart, sharing],
    ...options,
    entryPoints: [`${name}.ts`],
  })),
  { ...node, entryPoints: ['server/src/core/inside.ts'], outfile: 'dist/core.js' },
  { ...node, plugins: [sharing], entryPoints: ['server/src/core/across/index.ts'], outfile: 'dist/across.js' },
  { ...node, plugins: [pure], entryPoints: ['server/src/core/explanations.ts'], outfile: 'dist/explanations.js' },
  { ...browser, format: 'esm', entryPoints: ['server/src/core/api.ts'], outfile: 'dist/core.mjs' },
];

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const [file, program] of Object.entries(PROGRAMS)) writeFileSync(file, starting(program), { mode: 0o755 });
if (watch) await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
else {
  await Promise.all(bundles.map((options) => build(options)));
  await declare('server/src/core', 'out/types/core', 'dist/types');
}

/** The declarations of what a folder's api passes on, as the compiler writes them, and of what these speak of. */
async function declare(project, from, to) {
  execFileSync('tsc', ['--build', project], { stdio: 'inherit', shell: process.platform === 'win32' });
  const declared = new Set([join(from, 'api.d.ts')]);
  for (const file of declared) {
    const imports = (await readFile(file, 'utf8')).matchAll(/\bfrom '(\..*?)\.ts'/gu);
    for (const [, name] of imports) declared.add(join(dirname(file), `${name}.d.ts`));
    await cp(file, join(to, relative(from, file)));
  }
}
