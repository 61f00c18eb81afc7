/** Real editors, with the settings that docs/editors.md gives for them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TEXT = 'Trong 26 chỉ tiêu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.\n';
const MENDED = TEXT.replace('có 23', 'có 22');

const folder = mkdtempSync(path.join(tmpdir(), 'soatso-editors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);

/** What a driver of an editor has seen. */
type Seen = Readonly<Record<string, string | number | boolean | undefined>>;

beforeAll(() => {
  // As `npm install --global` would put it.
  const server = `exec '${process.execPath}' \${BETWEEN:+"$BETWEEN"} '${path.resolve('dist/server.js')}' "$@"`;
  writeFileSync(at('soatso-language-server'), `#!/bin/sh\n${server}\n`);
  chmodSync(at('soatso-language-server'), 0o755);
});

const settingsIn = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'msu').exec(readFileSync('docs/editors.md', 'utf8'))?.[1] ?? '';

const has = (program: string, variables: NodeJS.ProcessEnv = {}): boolean =>
  spawnSync(program, ['--version'], { env: { ...process.env, ...variables } }).status === 0;
const WITHOUT_SCREEN = { QT_QPA_PLATFORM: 'offscreen', LC_ALL: 'C.UTF-8' };

function drive(program: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Seen {
  writeFileSync(at('bài.txt'), TEXT);
  rmSync(at('seen.json'), { force: true });
  const env = { ...process.env, HOME: folder, SEEN: at('seen.json'), TEXT: at('bài.txt'), ...variables };
  const { stderr } = spawnSync(program, args, {
    cwd: folder,
    env: { ...env, PATH: `${folder}${path.delimiter}${process.env.PATH}` },
    encoding: 'utf8',
    timeout: 120_000,
  });
  const seen = JSON.parse(readFileSync(at('seen.json'), 'utf8'));
  expect(seen.error, stderr).toBeUndefined();
  return seen;
}

describe.runIf(has('nvim'))('Neovim', () => {
  let seen: Seen = {};
  beforeAll(() => {
    writeFileSync(at('init.lua'), settingsIn('lua'));
    const driver = path.resolve('test/editors/neovim.lua');
    seen = drive('nvim', ['--headless', '--clean', '-u', at('init.lua'), at('bài.txt'), '-c', `luafile ${driver}`]);
  });

  test('shows the finding at its figure, with the figures that it speaks of', () => {
    expect(seen).toMatchObject({ code: 'count-sum', line: 0, word: '23 chỉ tiêu', related: 2 });
    expect(seen.message).toContain('23 + 4 = 27');
  });
  test('shows the figure on hover', () => expect(seen.hover).toContain('23 chỉ tiêu'));
  test('corrects the number, and the finding is gone', () => {
    expect(seen).toMatchObject({ action: 'Sửa 23 thành 22', left: 0, text: MENDED.trimEnd() });
  });
  test('can ask for the figures as tokens (it colours by them from 0.9 on)', () => {
    expect(seen.tokens).toBeGreaterThan(0);
  });
});

describe.runIf(has('emacs'))('Emacs', () => {
  let seen: Seen = {};
  beforeAll(() => {
    writeFileSync(at('init.el'), settingsIn('elisp'));
    const driver = path.resolve('test/editors/emacs.el');
    seen = drive('emacs', ['--batch', '--eval', '(package-initialize)', '-l', at('init.el'), '-l', driver]);
  });

  test('shows the finding at its figure', () => {
    expect(seen.word).toBe('23 chỉ tiêu');
    expect(seen.message).toContain('23 + 4 = 27');
  });
  test('shows the figure on hover', () => expect(seen.hover).toContain('23 chỉ tiêu'));
  test('corrects the number, and the finding is gone', () => {
    expect(seen).toMatchObject({ action: 'Sửa 23 thành 22', left: 0, text: MENDED });
  });
});

const hasKate = has('kate', WITHOUT_SCREEN) && has('dbus-run-session');
describe.runIf(hasKate)('Kate', () => {
  test('opens plain text with the server, and is told of the finding', () => {
    mkdirSync(at('.config/kate/lspclient'), { recursive: true });
    writeFileSync(at('.config/kate/lspclient/settings.json'), settingsIn('json'));
    // Kate asks once whether the server may be started; a person says yes.
    const allowed = `AllowedServerCommandLines=${at('soatso-language-server')} --stdio`;
    writeFileSync(at('.config/katerc'), `[Kate Plugins]\nlspclientplugin=true\n\n[lspclient]\n${allowed}\n`);
    const variables = {
      ...WITHOUT_SCREEN,
      XDG_RUNTIME_DIR: folder,
      XDG_CONFIG_HOME: at('.config'),
      BETWEEN: path.resolve('test/editors/kate.mjs'),
    };
    const seen = drive('dbus-run-session', ['--', 'timeout', '60', 'kate', '--new', at('bài.txt')], variables);
    expect(seen).toMatchObject({ code: 'count-sum', line: 0, message: expect.stringContaining('23 + 4 = 27') });
  });
});

for (const [program, isThere] of Object.entries({ nvim: has('nvim'), emacs: has('emacs'), kate: hasKate }))
  if (!isThere) console.log(`editors: skipped ${program}, which is not installed`);
