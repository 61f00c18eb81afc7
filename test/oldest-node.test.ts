import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startEditor, stop } from './server-process.ts';

/** The oldest release that `engines.node` promises; npm has it as the package `node`. */
const OLDEST = '20.0.0';
const HOME = path.resolve(`.vscode-test/node-${OLDEST}`);
const NODE = path.join(HOME, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node');

beforeAll(() => {
  if (existsSync(NODE)) return;
  const draft = `${HOME}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  execFileSync('npm', ['install', '--prefix', draft, '--no-save', '--no-package-lock', `node@${OLDEST}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  rmSync(HOME, { recursive: true, force: true });
  renameSync(draft, HOME);
}, 180_000);

test('is the release that package.json promises', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.node).toBe(`>=${OLDEST.split('.')[0]}`);
  expect(execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${OLDEST}`);
});

test('runs the command line', () => {
  const { status, stdout, stderr } = spawnSync(NODE, ['dist/cli.js', '--format', 'json', 'seeds'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout).documents).toHaveLength(5);
});

test('runs the library', () => {
  const code =
    "import { analyse } from './dist/core.mjs'; console.log(analyse('Đạt 5,5% kế hoạch năm 2022.').summary.figures)";
  const printed = execFileSync(NODE, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  expect(printed).toBe('2\n');
});

test('loads the reader of a project', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'soat-so-'));
  const project = path.join(folder, '.soatso.json');
  writeFileSync(project, '{ "rulse": {} }');
  const { stderr } = spawnSync(NODE, ['dist/cli.js', '--config', project, 'seeds'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toMatch(/\.soatso\.json:1:3: .*"rules"/u);
});

test('runs the server', async () => {
  const editor = await startEditor({ node: NODE });
  expect(editor.capabilities.hoverProvider).toBe(true);
  expect(await stop(editor)).toBe(0);
});
