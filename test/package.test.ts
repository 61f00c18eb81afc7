import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFLICT } from './cli/folder.ts';

const shell = process.platform === 'win32';
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell });

/** The package as npm makes it, and an empty folder where it is installed. */
const at = { tarball: '', folder: '' };
beforeAll(() => {
  at.folder = mkdtempSync(path.join(tmpdir(), 'soatso-package-'));
  // What it publishes has been bundled before the tests.
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', at.folder], '.'));
  at.tarball = path.join(at.folder, packed.filename);
  writeFileSync(path.join(at.folder, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--offline', '--no-audit', '--no-fund', at.tarball], at.folder);
}, 120_000);
afterAll(() => rmSync(at.folder, { recursive: true, force: true }));

const installed = (name: string): string => path.join(at.folder, 'node_modules/soat-so', name);

test('is the tarball alone: no other package, under two megabytes with its pictures', () => {
  const { packages } = JSON.parse(readFileSync(path.join(at.folder, 'package-lock.json'), 'utf8'));
  expect(Object.keys(packages)).toEqual(['', 'node_modules/soat-so']);
  expect(statSync(at.tarball).size).toBeLessThan(2_000_000);
});

test('holds what is used, and no more', () => {
  const [{ files }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--dry-run'], '.'));
  const names = files.map((file: { path: string }) => file.path);
  const ours =
    /^(?:dist|docs|media|syntaxes)\/|^server\/src\/(?:formats|project)\/schema\.json$|^(?:README|CHANGELOG|LICENSE|package)/u;
  expect(names.filter((name: string) => !ours.test(name))).toEqual([]);
  expect(names.filter((name: string) => /\.map$|\.test\.|seeds/u.test(name))).toEqual([]);
});

test('npx soatso checks a text', () => {
  writeFileSync(path.join(at.folder, 'bài.txt'), CONFLICT);
  const { status, stdout } = spawnSync('npx', ['--no-install', 'soatso', '--locale', 'vi', 'bài.txt'], {
    cwd: at.folder,
    encoding: 'utf8',
    shell,
  });
  expect(stdout).toContain('nhưng văn bản ghi tổng là 12 dự án');
  expect(status).toBe(1);
});

test('npx soatso-language-server says how it is started', () => {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'soatso-language-server'], {
    cwd: at.folder,
    encoding: 'utf8',
    shell,
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('soatso-language-server --stdio')]);
});

const [program = '', printed = ''] = Array.from(
  readFileSync('docs/library.md', 'utf8').matchAll(/^```(?:js|text)\n(.*?)^```$/gmsu),
  ([, code = '']) => code,
);

test('the example of docs/library.md prints what it says', () => {
  writeFileSync(path.join(at.folder, 'example.mjs'), program);
  expect(execFileSync(process.execPath, ['example.mjs'], { cwd: at.folder, encoding: 'utf8' })).toBe(printed);
});

test('its types are those of the example', () => {
  const check = (code: string): string => {
    writeFileSync(path.join(at.folder, 'example.ts'), code);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];
    return spawnSync('tsc', [...options, path.join(at.folder, 'example.ts')], {
      encoding: 'utf8',
      shell,
      cwd: at.folder,
    }).stdout;
  };
  const declared = 'declare const console: { log(...said: unknown[]): void };\n';
  expect(check(declared + program)).toBe('');
  expect(check(`${declared}${program}\nanalysis.nothing;`)).toContain("Property 'nothing' does not exist");
});

test('the schemas are where the package says', () => {
  const code =
    "console.log(import.meta.resolve('soat-so/export.schema.json'), import.meta.resolve('soat-so/project.schema.json'))";
  const resolved = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: at.folder,
    encoding: 'utf8',
  });
  for (const schema of ['formats', 'project']) {
    expect(resolved).toContain(`server/src/${schema}/schema.json`);
    expect(readFileSync(installed(`server/src/${schema}/schema.json`), 'utf8')).toContain('json-schema.org');
  }
});
