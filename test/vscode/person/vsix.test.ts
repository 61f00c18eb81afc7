import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const vsix = path.join(root, 'out/soat-so.vsix');
const vsce = (...args: string[]) =>
  promisify(execFile)(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), ...args], { cwd: root });

let vs: Workbench;
before(async () => {
  await rm(vsix, { force: true });
  await vsce('package', '--no-dependencies', '--out', vsix);
  const text = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';
  vs = await openWorkbench({ vsix, files: { 'bao-cao.txt': text } });
});
after(() => vs?.close());

test('the package holds what is published and nothing else', async () => {
  const { stdout } = await vsce('ls', '--no-dependencies');
  const files = stdout.split('\n').filter((file) => !/^server\/src\/(?:formats|project)\/schema\.json$/.test(file));
  const folders = new Set(files.map((file) => file.split('/')[0]));
  for (const needed of ['dist', 'syntaxes', 'media', 'package.nls.vi.json', 'LICENSE'])
    assert.ok(folders.has(needed), `${needed} is not in the package`);
  for (const foreign of ['client', 'server', 'test', 'seeds', 'node_modules', 'out'])
    assert.ok(!folders.has(foreign), `${foreign} is in the package`);
});

test('installed from the package, it colours, warns and explains', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.eventually('colours', () => vs.decorations(), {
    until: (marks) => marks.some(({ text }) => text === '6,01%'),
  });
  await vs.eventually('a squiggle', () => vs.squiggles('warning'));
  await vs.hoverText('6,01%', /6,01/);
  await vs.screenshot('vsix');
});
