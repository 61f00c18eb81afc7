import { posix } from 'node:path';
import { blanked, importsOf } from './scan.ts';

/** Paths from the top of the repository, and the text of each. */
export type Sources = ReadonlyMap<string, string>;

/** Files whose path begins with `path`, and what they may import besides each other: paths (by their beginning) and packages. */
export interface Layer {
  readonly path: string;
  readonly imports: readonly string[];
  /** The packages, as in `imports`; a name that ends in `:` or `/` stands for all that begin with it. */
  readonly packages: readonly string[];
  /** The call by which a file becomes a member of the layer's list. Members do not import each other. */
  readonly define?: string;
}

const CORE = 'server/src/core/';
const API = `${CORE}index.ts`;
const INSIDE = `${CORE}inside.ts`;
const ACROSS = `${CORE}across/index.ts`;
const EXPLANATIONS = `${CORE}explanations.ts`;
const PROTOCOL = 'server/src/protocol';
const POSITIONS = 'server/src/positions.ts';
const DOCUMENTATION = 'server/src/documentation.ts';
const FEATURES = 'server/src/features/';
const FORMATS = 'server/src/formats/';
const PROJECT = 'server/src/project/';
const DISK = 'server/src/disk/';
const MCP = 'server/src/mcp/';
const WORKSPACE = 'server/src/workspace/';
const WEBVIEW = 'client/webview/';
const VIEWS = 'server/src/views/';
const THREADS = 'server/src/threads/';
const LIBRARY = 'server/src/library.ts';
const LSP = [
  'vscode-jsonrpc',
  'vscode-languageserver',
  'vscode-languageserver-types',
  'vscode-languageserver-textdocument',
];
const below = (...names: readonly string[]): readonly string[] => names.map((name) => `${CORE}${name}/`);

/** Who may import whom. A file belongs to the layer with the longest path that it begins with. */
export const LAYERS: readonly Layer[] = [
  { path: `${CORE}text/`, imports: [], packages: [] },
  { path: `${CORE}math/`, imports: [], packages: [] },
  { path: `${CORE}lex/`, imports: below('text', 'math'), packages: [] },
  { path: `${CORE}figures/`, imports: below('text', 'math', 'lex'), packages: [], define: 'defineKind' },
  { path: `${CORE}tables/`, imports: below('text', 'math', 'lex', 'figures'), packages: [] },
  {
    path: `${CORE}relations/`,
    imports: below('text', 'math', 'lex', 'figures', 'tables'),
    packages: [],
    define: 'defineRelation',
  },
  {
    path: `${CORE}rules/`,
    imports: below('text', 'math', 'lex', 'figures', 'tables', 'relations'),
    packages: [],
    define: 'defineRule',
  },
  { path: `${CORE}across/`, imports: [INSIDE], packages: [] },
  { path: CORE, imports: [CORE], packages: [] },
  { path: PROTOCOL, imports: [API], packages: ['vscode-languageserver-types'] },
  { path: POSITIONS, imports: [API], packages: LSP },
  {
    path: FORMATS,
    imports: [API, ACROSS, EXPLANATIONS, POSITIONS, DOCUMENTATION],
    packages: ['sarif', 'vscode-languageserver-types'],
    define: 'defineFormat',
  },
  {
    path: PROJECT,
    imports: [API, POSITIONS, FORMATS],
    packages: ['ignore', 'jsonc-parser', 'valibot', 'vscode-languageserver-types'],
  },
  {
    path: FEATURES,
    imports: [
      ...[API, EXPLANATIONS, PROTOCOL, POSITIONS, FORMATS, PROJECT, VIEWS, LIBRARY],
      ...['server/src/client.ts', DOCUMENTATION],
    ],
    packages: LSP,
    define: 'defineFeature',
  },
  { path: DISK, imports: [API, FORMATS, 'server/src/texts.ts'], packages: ['node:', 'ignore', 'tinyglobby'] },
  { path: LIBRARY, imports: [API, FEATURES, FORMATS, PROTOCOL, VIEWS], packages: [] },
  {
    path: VIEWS,
    imports: [
      ...[API, PROTOCOL, POSITIONS, FORMATS, `${PROJECT}review.ts`, LIBRARY],
      ...['feature', 'relation-wording', 'status'].map((name) => `${FEATURES}${name}.ts`),
    ],
    packages: ['vscode-languageserver-types'],
  },
  {
    path: WORKSPACE,
    imports: [
      ...[API, FEATURES, FORMATS, PROJECT, PROTOCOL, POSITIONS, VIEWS],
      ...[
        'border',
        'client',
        'configuration',
        'connection',
        'documents',
        'library',
        'projects',
        'snapshots',
        'texts',
      ].map((name) => `server/src/${name}.ts`),
    ],
    packages: LSP,
  },
  {
    path: THREADS,
    imports: [
      ...[API, PROTOCOL, DISK, FORMATS, LIBRARY, `${WORKSPACE}reading.ts`, `${VIEWS}known.ts`],
      ...['server/src/client.ts', 'server/src/snapshots.ts'],
    ],
    packages: ['node:'],
  },
  {
    path: 'server/src/cli/',
    imports: [API, EXPLANATIONS, FORMATS, PROJECT, DISK],
    packages: ['node:', 'chokidar', 'cli-progress', 'commander', 'picocolors', 'valibot', 'write-file-atomic'],
  },
  {
    path: MCP,
    imports: [API, EXPLANATIONS, FORMATS, PROJECT, DISK, 'server/src/cli/', DOCUMENTATION],
    packages: ['node:', '@modelcontextprotocol/sdk/', '@valibot/to-json-schema', 'valibot'],
    define: 'defineTool',
  },
  { path: 'server/src/cli.ts', imports: ['server/src/cli/', `${MCP}serve.ts`], packages: ['node:'] },
  {
    path: 'server/src/main.node.ts',
    imports: [
      'server/src/server.ts',
      'server/src/border.ts',
      'server/src/conduct.ts',
      'server/src/connection.ts',
      'server/src/whole-messages.ts',
      `${PROJECT}read.ts`,
      `${DISK}texts.ts`,
      `${VIEWS}index.ts`,
      `${THREADS}beside.ts`,
      EXPLANATIONS,
    ],
    packages: ['node:', 'vscode-jsonrpc/'],
  },
  { path: 'server/src/whole-messages.ts', imports: [], packages: ['node:', 'vscode-jsonrpc/'] },
  {
    path: 'server/src/main.web.ts',
    imports: [
      ...['server', 'border', 'conduct', 'connection'].map((name) => `server/src/${name}.ts`),
      ...[INSIDE, PROTOCOL, LIBRARY, `${PROJECT}read.ts`, `${FEATURES}feature.ts`],
    ],
    packages: ['vscode-jsonrpc/'],
  },
  { path: 'server/src/', imports: [API, FEATURES, PROTOCOL, POSITIONS, PROJECT, WORKSPACE, LIBRARY], packages: LSP },
  {
    path: 'client/src/connection/',
    imports: [PROTOCOL, 'client/src/'],
    packages: ['ignore', 'vscode', 'vscode-languageclient', 'vscode-languageclient/'],
  },
  { path: WEBVIEW, imports: [PROTOCOL], packages: ['@vscode-elements/'] },
  { path: 'client/src/', imports: [PROTOCOL, `${WEBVIEW}messages.ts`, 'client/src/connection/'], packages: ['vscode'] },
];

export const layerOf = (file: string): Layer | undefined =>
  LAYERS.filter(({ path }) => file.startsWith(path)).toSorted((a, b) => b.path.length - a.path.length)[0];

/** The files of a layer that belong to its list. */
export function membersOf(layer: Layer, sources: Sources): string[] {
  const { define } = layer;
  if (define === undefined) return [];
  const call = new RegExp(String.raw`(?<!function )\b${define}\(`, 'u');
  return [...sources]
    .filter(([file, text]) => layerOf(file) === layer && call.test(blanked(text)))
    .map(([file]) => file);
}

/** Every import that the table does not allow, said in a sentence. */
export function forbiddenImports(sources: Sources): string[] {
  const members = new Set(LAYERS.flatMap((layer) => membersOf(layer, sources)));
  return [...sources].flatMap(([file, text]) => {
    const layer = layerOf(file);
    if (!layer) return [`${file} belongs to no layer`];
    return importsOf(text).flatMap((name) => {
      const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : undefined;
      if (target === undefined)
        return allows(layer.packages, name) ? [] : [`${file} may not import the package ${name}`];
      const isSibling = members.has(file) && members.has(target) && layerOf(target) === layer;
      if (isSibling) return [`${file} may not import its sibling ${target}`];
      const isAllowed = layerOf(target) === layer || layer.imports.some((path) => target.startsWith(path));
      return isAllowed ? [] : [`${file} may not import ${target}`];
    });
  });
}

const allows = (packages: readonly string[], name: string): boolean =>
  packages.some((allowed) => name === allowed || (/[:/]$/u.test(allowed) && name.startsWith(allowed)));

/** What core may not use: clocks, chance, the host, anything that waits, anything that fails, state that outlives a call. */
const IMPURE =
  /(?<![.\w])(?:async|await|Promise|Date|Intl|console|process|globalThis|window|document|Buffer|fetch|setTimeout|setInterval|queueMicrotask|performance|crypto|eval|Function|throw)(?!\w|\s*:)|\bMath\.random\b|\btoLocale\w+|\blocaleCompare\b|^(?:export )?let\b/gmu;

/** Every use in core of what it may not use, with its line. */
export const impurities = (sources: Sources): string[] =>
  [...sources].flatMap(([file, text]) =>
    file.startsWith(CORE)
      ? [...blanked(text).matchAll(IMPURE)].map(
          ({ 0: word, index }) => `${file}:${text.slice(0, index).split('\n').length} uses ${word.trim()}`,
        )
      : [],
  );
