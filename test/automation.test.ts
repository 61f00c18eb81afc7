/** The samples of docs/automation.md, as far as they run without their services. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CONFLICT, folderOf, HOLDS } from './cli/folder.ts';
import { sarifViolations } from './formats/sarif-log.ts';

const page = readFileSync('docs/automation.md', 'utf8');
const folder = folderOf({ 'năm/bài.txt': CONFLICT, 'khớp.md': HOLDS });
const cli = `exec '${process.execPath}' '${path.resolve('dist/cli.js')}'`;

function program(name: string, script: string): void {
  writeFileSync(path.join(folder.path, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder.path, name), 0o755);
}

const env = () => ({
  ...process.env,
  PATH: `${folder.path}${path.delimiter}${process.env.PATH}`,
  LANG: 'vi_VN.UTF-8',
  LC_ALL: '',
});
const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder.path, env: env(), encoding: 'utf8' });

describe.skipIf(process.platform === 'win32')('the sample workflow', () => {
  // The package is not in a registry here: `npx` runs what it would install.
  beforeAll(() => program('npx', `shift 3\nshift\n${cli} "$@"`));
  const [upload = '', annotate = ''] = Array.from(page.matchAll(/^ +- run: (.*)$/gmu), ([, line = '']) => line);

  test('writes a SARIF file that the next step can upload', () => {
    expect(run('sh', ['-e', '-c', upload]).status).toBe(0);
    const log = JSON.parse(readFileSync(path.join(folder.path, 'soat-so.sarif'), 'utf8'));
    expect(sarifViolations(log)).toEqual([]);
    const [result] = log.runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation).toMatchObject({
      uri: 'n%C4%83m/b%C3%A0i.txt',
      uriBaseId: '%SRCROOT%',
    });
    expect(page).toContain('sarif_file: soat-so.sarif');
  });

  test('annotates the lines, and fails the check', () => {
    const { status, stdout } = run('sh', ['-e', '-c', annotate]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^::warning file=năm\/bài\.txt,line=1,/u)]);
  });
});
