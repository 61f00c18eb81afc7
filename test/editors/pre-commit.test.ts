/** The hook of pre-commit, run by the real one on a repository of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFLICT, folderOf, HOLDS } from '../cli/folder.ts';

const folder = folderOf({ 'năm/bài.txt': CONFLICT, 'khớp.md': HOLDS, 'bảng.csv': CONFLICT });
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
if (!hasPreCommit) console.log('editors: skipped pre-commit, which is not installed');

const run = (command: string, args: readonly string[]) => {
  // What a hook of git itself would hand down names another repository; another run holds the user's cache.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const PATH = `${folder.path}${path.delimiter}${process.env.PATH}`;
  const PRE_COMMIT_HOME = path.join(folder.path, '.cache');
  return spawnSync(command, args, {
    cwd: folder.path,
    env: { ...Object.fromEntries(own), PATH, PRE_COMMIT_HOME, LANG: 'vi_VN.UTF-8' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
};

const AUTHOR = ['-c', 'user.name=Soát Số', '-c', 'user.email=soatso@example.org'];

function packed(): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder.path];
  const [{ filename }] = JSON.parse(spawnSync('npm', args, { encoding: 'utf8' }).stdout);
  return path.join(folder.path, filename);
}

describe.runIf(hasPreCommit)('the hook of pre-commit', () => {
  const hook = readFileSync('.pre-commit-hooks.yaml', 'utf8');

  test('is a valid manifest', () => {
    const { status, stdout, stderr } = run('pre-commit', ['validate-manifest', path.resolve('.pre-commit-hooks.yaml')]);
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

  test('is installed from the repository as pre-commit does it, though building the package prints', () => {
    const repository = path.join(folder.path, 'soat-so');
    run('tar', ['-xzf', packed(), '-C', folder.path]);
    renameSync(path.join(folder.path, 'package'), repository);
    // What is in the package is bundled already, so that nothing has to be fetched.
    const { devDependencies: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
    const scripts = { prepack: 'echo built' };
    writeFileSync(path.join(repository, 'package.json'), JSON.stringify({ ...manifest, scripts }));
    for (const name of ['.npmrc', '.pre-commit-hooks.yaml']) cpSync(name, path.join(repository, name));
    for (const args of [
      ['init', '-q'],
      ['add', '--force', '.'],
      [...AUTHOR, 'commit', '-qm', 'v'],
    ])
      expect(run('git', ['-C', repository, ...args])).toMatchObject({ status: 0 });
    const rev = run('git', ['-C', repository, 'rev-parse', 'HEAD']).stdout.trim();
    const hooks = `repos:\n  - repo: ${repository}\n    rev: ${rev}\n    hooks:\n      - id: soatso\n`;
    writeFileSync(
      path.join(folder.path, '.pre-commit-config.yaml'),
      `default_language_version:\n  node: system\n${hooks}`,
    );
    run('git', ['add', '.pre-commit-config.yaml']);
    const { status, stdout } = run('pre-commit', ['run', 'soatso']);
    expect([status, stdout]).toEqual([1, expect.stringContaining('nhưng văn bản ghi tổng là 12 dự án')]);
  });
});
