import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CONSTRUCTIONS, KINDS, RULES } from '../server/src/core/index.ts';
import { FEATURES } from '../server/src/features/index.ts';
import { FORMATS } from '../server/src/formats/index.ts';
import { TOOLS } from '../server/src/mcp/index.ts';
import { forbiddenImports, impurities, LAYERS, layerOf, membersOf, type Sources } from './architecture/layers.ts';
import { blanked, importsOf } from './architecture/scan.ts';
import { expectGeneratedPart } from './generated.ts';

const SOURCES: Sources = read(['server/src', 'client/src', 'client/webview']);

/** Files that are tested through another's test, by what they are part of. */
const TESTED_BY: Readonly<Record<string, string>> = {
  'server/src/cli/help.ts': 'test/cli/options.test.ts',
  'server/src/cli/run.ts': 'test/cli/check.test.ts',
  'server/src/formats/entry.ts': 'test/cli/task.test.ts',
  'server/src/core/settings.ts': 'test/docs.test.ts',
  'server/src/checks.ts': 'test/server.test.ts',
  'server/src/documents.ts': 'test/server.test.ts',
  'server/src/core/api.ts': 'test/package.test.ts',
  'server/src/core/inside.ts': 'test/core/across/conflicts.test.ts',
  'server/src/core/facts.ts': 'test/core/analysis.test.ts',
  'server/src/core/figures/figure.ts': 'test/core/properties.test.ts',
  'server/src/core/figures/calendar.ts': 'test/core/figures/date.test.ts',
  'server/src/core/figures/currencies.ts': 'test/core/figures/money.test.ts',
  'server/src/core/figures/phrase.ts': 'test/core/figures/indicator.test.ts',
  'server/src/core/figures/measures.ts': 'test/core/figures/quantity.test.ts',
  'server/src/core/figures/nouns.ts': 'test/core/figures/quantity.test.ts',
  'server/src/core/figures/per.ts': 'test/core/figures/money.test.ts',
  'server/src/core/figures/scalar.ts': 'test/core/figures/percent.test.ts',
  'server/src/core/figures/signs.ts': 'test/core/figures/openings.test.ts',
  'server/src/core/figures/units.ts': 'test/core/figures/openings.test.ts',
  'server/src/core/tables/table.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/grid.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/lines.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/columns.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/rows.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/figures.ts': 'test/core/tables/grids.test.ts',
  'server/src/core/tables/checks.ts': 'test/core/relations/tables.test.ts',
  'server/src/core/tables/formulas.ts': 'test/core/relations/tables.test.ts',
  'server/src/core/tables/tree.ts': 'test/core/relations/tables.test.ts',
  'server/src/core/rules/tabular.ts': 'test/core/tables/whole.test.ts',
  'server/src/core/rules/together.ts': 'test/core/tables/whole.test.ts',
  'server/src/core/tables/heads.ts': 'test/core/tables/units.test.ts',
  'server/src/core/relations/announced.ts': 'test/core/relations/enumeration.test.ts',
  'server/src/core/relations/relation.ts': 'test/core/relations/parts.test.ts',
  'server/src/core/rules/rule.ts': 'test/core/rules/count-sum.test.ts',
  'server/src/features/feature.ts': 'test/server.test.ts',
  'server/src/views/checked.ts': 'test/views/exported.test.ts',
  'server/src/features/table.ts': 'test/views/table.test.ts',
  'server/src/features/groups.ts': 'test/views/groups.test.ts',
  'server/src/formats/format.ts': 'test/formats/json.test.ts',
  'server/src/mcp/tool.ts': 'test/mcp/serve.test.ts',
  'server/src/project/file.ts': 'test/project/edit.test.ts',
  'server/src/project/levelled.ts': 'test/project/schema.test.ts',
  'server/src/project/project.ts': 'test/project/parse.test.ts',
  'server/src/project/read.ts': 'test/project/find.test.ts',
  'server/src/views/report-style.ts': 'test/views/report.test.ts',
  'server/src/workspace/conflicts.ts': 'test/workspace/library.test.ts',
  'server/src/views/comparable.ts': 'test/features/compare.test.ts',
  'server/src/views/rows.ts': 'test/views/known.test.ts',
  'server/src/library.ts': 'test/workspace/library.test.ts',
  'server/src/protocol.ts': 'test/server.test.ts',
  'server/src/protocol/files.ts': 'test/workspace/texts.test.ts',
  'server/src/protocol/projects.ts': 'test/features/ignore.test.ts',
  'server/src/texts.ts': 'test/workspace/texts.test.ts',
};

describe('the house', () => {
  it('imports in one direction', () => {
    expect(forbiddenImports(SOURCES)).toEqual([]);
  });

  it('has a core without clock, chance, host or state', () => {
    expect(impurities(SOURCES)).toEqual([]);
  });

  it('takes from vscode-languageserver only types: the bundle has its values from smaller libraries', () => {
    const taken = [...SOURCES].flatMap(([file, text]) =>
      [...text.matchAll(/^import (?!type )[^;]* from 'vscode-languageserver(?:\/\w+)?';$/gmu)].map(
        ([line]) => `${file}: ${line}`,
      ),
    );
    expect([...SOURCES.values()].join('')).toMatch(/^import type [^;]* from 'vscode-languageserver';$/mu);
    expect(taken).toEqual([]);
  });

  it('has no file that is too long to read', () => {
    const lines = (text: string): number => text.split('\n').length;
    expect(
      [...SOURCES].filter(([, text]) => lines(text) > 320).map(([file, text]) => `${file}: ${lines(text)}`),
    ).toEqual([]);
  });

  it('tells its import table in CONTRIBUTING.md', () => {
    const short = (path: string): string => `\`${path.replace(/^server\/src\/(?=.)/u, '')}\``;
    const rows = LAYERS.map(({ path, imports, packages }) => {
      const allowed = [...imports.map(short), ...packages.map((name) => `\`${name.replace(/[:/]$/u, '$&*')}\``)];
      return `| ${short(path)} | ${allowed.join(', ') || 'nothing'} |`;
    });
    expectGeneratedPart('CONTRIBUTING.md', 'imports', ['| files | may import |', '|---|---|', ...rows].join('\n'));
  });
});

describe('each list is its folder', () => {
  test.each([
    ['server/src/core/figures', KINDS],
    ['server/src/core/relations', CONSTRUCTIONS],
    ['server/src/core/rules', RULES],
    ['server/src/formats', FORMATS],
    ['server/src/mcp', TOOLS],
  ])('%s: a file by its id', (folder, list) => {
    expect(list.map(({ id }) => `${folder}/${id}.ts`).toSorted()).toEqual(filesOf(folder).toSorted());
  });

  it('names each rule once, in the order of the alphabet', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('server/src/features: as many as there are files, each imported by the list', () => {
    const files = filesOf('server/src/features');
    const listed = importsOf(SOURCES.get('server/src/features/index.ts') ?? '').map((name) =>
      name.replace('./', 'server/src/features/'),
    );
    expect(listed).toEqual(expect.arrayContaining(files));
    expect(FEATURES).toHaveLength(files.length);
  });

  function filesOf(folder: string): string[] {
    const layer = layerOf(`${folder}/any.ts`);
    const members = layer ? membersOf(layer, SOURCES) : [];
    expect(members).not.toEqual([]);
    return members;
  }
});

describe('each source file has its test', () => {
  it('server: test/…/NAME.test.ts for server/src/…/NAME.ts', () => {
    const untested = [...SOURCES.keys()]
      .filter((file) => file.startsWith('server/src/') && !file.endsWith('/index.ts') && !(file in TESTED_BY))
      .filter((file) => !existsSync(mirror(file)));
    expect(untested).toEqual([]);
  });

  test.each(Object.entries(TESTED_BY))('%s is tested by %s', (file, tests) => {
    expect(SOURCES.has(file), `${file} is no more: take it off the list`).toBe(true);
    expect(existsSync(mirror(file)), `${file} has a test of its own: take it off the list`).toBe(false);
    expect(existsSync(tests)).toBe(true);
  });

  const mirror = (file: string): string => file.replace('server/src/', 'test/').replace(/\.ts$/u, '.test.ts');
});

describe('the check of imports', () => {
  const KIND = "import { defineKind } from './figure.ts';\nexport const b = defineKind({ id: 'b' });";

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a layer above',
      { 'server/src/core/lex/a.ts': "import { b } from '../figures/b.ts';" },
      ['server/src/core/lex/a.ts may not import server/src/core/figures/b.ts'],
    ],
    [
      'a layer above, for its types',
      { 'server/src/core/text/a.ts': "import type { B } from '../math/b.ts';" },
      ['server/src/core/text/a.ts may not import server/src/core/math/b.ts'],
    ],
    [
      'several lines',
      { 'server/src/core/math/a.ts': "import {\n  type B,\n  c,\n} from\n  '../lex/b.ts';" },
      ['server/src/core/math/a.ts may not import server/src/core/lex/b.ts'],
    ],
    [
      'what is passed on',
      { 'server/src/core/math/a.ts': "export * from '../../server.ts';" },
      ['server/src/core/math/a.ts may not import server/src/server.ts'],
    ],
    [
      'a package',
      { 'server/src/core/analysis.ts': "import { readFileSync } from 'node:fs';\nimport 'picocolors';" },
      [
        'server/src/core/analysis.ts may not import the package node:fs',
        'server/src/core/analysis.ts may not import the package picocolors',
      ],
    ],
    [
      'an import when it runs',
      {
        'client/src/a.ts':
          "const a = await import('node:os');\nconst b = await import(name);\nconst c = require('fs');",
      },
      ['node:os', '?', 'fs'].map((name) => `client/src/a.ts may not import the package ${name}`),
    ],
    [
      'a sibling of the list',
      { 'server/src/core/figures/a.ts': `${KIND}\nimport { b } from './b.ts';`, 'server/src/core/figures/b.ts': KIND },
      ['server/src/core/figures/a.ts may not import its sibling server/src/core/figures/b.ts'],
    ],
    [
      'the core past its public face',
      { 'server/src/features/a.ts': "import { key } from '../core/text/vietnamese.ts';" },
      ['server/src/features/a.ts may not import server/src/core/text/vietnamese.ts'],
    ],
    [
      'the server by the client',
      { 'client/src/a.ts': "import { serve } from '../../server/src/server.ts';" },
      ['client/src/a.ts may not import server/src/server.ts'],
    ],
    [
      'Node in the web',
      { 'server/src/main.web.ts': "import 'node:process';" },
      ['server/src/main.web.ts may not import the package node:process'],
    ],
    ['no layer at all', { 'tools/a.ts': '' }, ['tools/a.ts belongs to no layer']],
  ])('finds %s', (_, files, expected) => {
    expect(forbiddenImports(new Map(Object.entries(files)))).toEqual(expected);
  });

  it('lets through what the table allows', () => {
    const files = {
      'server/src/core/figures/b.ts': `${KIND}\nimport { key } from '../text/vietnamese.ts';\nimport { c } from './c.ts';`,
      'server/src/core/figures/c.ts': "// import { x } from 'node:fs';\nconst text = \"import { x } from 'node:fs'\";",
      'server/src/main.node.ts':
        "import { createMessageConnection } from 'vscode-jsonrpc/node';\nimport { argv } from 'node:process';",
      'client/src/a.ts':
        "import { window } from 'vscode';\nimport type { Status } from '../../server/src/protocol.ts';",
    };
    expect(forbiddenImports(new Map(Object.entries(files)))).toEqual([]);
  });
});

describe('the check of the core', () => {
  test.each([
    ['const now = Date.now();', 'Date'],
    ['const x = Math.random();', 'Math.random'],
    ['async function read() {}', 'async'],
    ["console.log('a');", 'console'],
    ["throw new Error('a');", 'throw'],
    ['let cache = 0;', 'let'],
    ['export let cache = 0;', 'export let'],
    ["const c = new Intl.Collator('vi');", 'Intl'],
    ["const s = a.toLocaleLowerCase('vi');", 'toLocaleLowerCase'],
    ["const pattern = /['\"]/u;\nconst x = Promise.resolve('');", 'Promise'],
  ])('finds %s', (code, word) => {
    expect(impurities(new Map([['server/src/core/a.ts', code]]))).toEqual([
      `server/src/core/a.ts:${code.split('\n').length} uses ${word}`,
    ]);
    expect(impurities(new Map([['server/src/cli.ts', code]]))).toEqual([]);
  });

  it('lets words pass', () => {
    const code = `/** A Date, async. */\nconst a = 'console';\nconst date = /Date/u; // throw\nconst t = \`Intl\`;\n  let i = 0;`;
    expect(impurities(new Map([['server/src/core/a.ts', code]]))).toEqual([]);
    expect(blanked(code)).toHaveLength(code.length);
  });
});

function read(folders: readonly string[]): Sources {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  return new Map(files.toSorted().map((file) => [file, readFileSync(file, 'utf8')]));
}
