/** The hook of pre-commit, run by the real one on a repository of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFLICT, folderOf, HOLDS } from '../cli/folder.ts';

const folder = folderOf({ 'năm/bài.txt': CONFLICT, 'khớp.md': HOLDS, 'bảng.csv': CONFLICT });
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
if (!hasPreCommit) console.log('editors: skipped pre-commit, which is not installed');

const run = (command: string, args: readonly string[]) => {
  const PATH = `${folder.path}${path.delimiter}${process.env.PATH}`;
  return spawnSync(command, args, {
    cwd: folder.path,
    env: { ...process.env, PATH, LANG: 'vi_VN.UTF-8' },
    encoding: 'utf8',
  });
};

describe.runIf(hasPreCommit)('the hook of pre-commit', () => {
  const hook = readFileSync('.pre-commit-hooks.yaml', 'utf8');

  test('is a valid manifest', () => {
    const { status, stdout, stderr } = spawnSync('pre-commit', ['validate-manifest', '.pre-commit-hooks.yaml'], {
      encoding: 'utf8',
    });
    expect([status, stdout + stderr]).toEqual([0, '']);
  });

  test('checks the texts that are committed, and no other files', () => {
    const soatso = path.join(folder.path, 'soatso');
    writeFileSync(soatso, `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"\n`);
    chmodSync(soatso, 0o755);
    const local = hook
      .replace(/^#.*$/gmu, '')
      .replace('language: node', 'language: system')
      .replace(/^(?=.)/gmu, '      ');
    writeFileSync(path.join(folder.path, '.pre-commit-config.yaml'), `repos:\n  - repo: local\n    hooks:\n${local}`);
    run('git', ['init', '-q']);
    run('git', ['add', 'khớp.md', 'bảng.csv', '.pre-commit-config.yaml']);
    expect(run('pre-commit', ['run', 'soatso']).status).toBe(0);
    run('git', ['add', 'năm']);
    const { status, stdout } = run('pre-commit', ['run', 'soatso']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('nhưng văn bản ghi tổng là 12 dự án')]);
    expect(stdout).not.toContain('bảng.csv');
  });
});
