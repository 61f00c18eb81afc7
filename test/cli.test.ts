import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFLICT, folderOf, HOLDS, IMPOSSIBLE } from './cli/folder.ts';
import { type RunOptions, soatso } from './cli/program.ts';
import { expectValid } from './formats/checked.ts';

const folder = folderOf({
  'khớp.txt': HOLDS,
  'chưa-khớp.txt': CONFLICT,
  'rõ.txt': IMPOSSIBLE,
  'trống.txt': '',
  'bảng-mã-cũ.txt': Uint8Array.of(0x54, 0x72, 0xe2, 0x6e, 0x0a),
  'ảnh.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a),
  'utf-16.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
  'english.txt': 'The province reached 12 targets, of which 4 were met.\n',
  'rỗng/ảnh.png': '',
});
const run = (line: string, options: Partial<RunOptions> = {}) =>
  soatso(line === '' ? [] : line.split(' '), { cwd: folder.path, ...options });

describe('exit status', () => {
  test.each([
    ['khớp.txt', 0],
    ['trống.txt', 0],
    ['english.txt', 0],
    ['chưa-khớp.txt', 1],
    ['rõ.txt', 1],
    ['khớp.txt chưa-khớp.txt', 1],
    ['chưa-khớp.txt không-có.txt', 2],
    ['--max-warnings 1 chưa-khớp.txt', 0],
    ['--max-warnings 0 chưa-khớp.txt', 1],
    ['--max-warnings -1 chưa-khớp.txt', 0],
    ['--max-warnings 5 rõ.txt', 1],
    ['--quiet chưa-khớp.txt', 0],
    ['--quiet rõ.txt', 1],
    ['--quiet --max-warnings 0 chưa-khớp.txt', 1],
    ['-f json chưa-khớp.txt', 1],
    ['--help', 0],
    ['--version', 0],
    ['--list-rules', 0],
    ['--explain count-sum', 0],
    ['--explain không-có', 2],
    ['--không-có', 2],
    ['', 2],
  ])('soatso %s: %i', async (line, status) => {
    expect((await run(line)).status).toBe(status);
  });
});

describe('what cannot be read is named on standard error, with what to do; the rest is checked', () => {
  test.each([
    ['không-có.txt', 'soatso: không-có.txt: Không tìm thấy tệp hoặc thư mục này.'],
    ['rỗng', 'soatso: rỗng: Thư mục này không có tệp văn bản nào (.txt, .md, .markdown).'],
    ['không-có/*.txt', 'soatso: không-có/*.txt: Không có tệp nào khớp mẫu tên này.'],
    ['ảnh.txt', 'soatso: ảnh.txt: Đây không phải tệp văn bản (byte thứ 5 bằng 0).'],
    ['utf-16.txt', 'soatso: utf-16.txt: Tệp được lưu ở mã UTF-16.'],
    ['bảng-mã-cũ.txt', 'soatso: bảng-mã-cũ.txt: Tệp không đúng mã UTF-8, từ byte thứ 3 (dòng 1).'],
    ['khớp.txt/con.txt', 'soatso: khớp.txt/con.txt: Đường dẫn đi qua một tệp'],
  ])('%s', async (path, said) => {
    const { status, stdout, stderr } = await run(`${path} khớp.txt`);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('khớp.txt\n  Soát Số: 3 số liệu');
  });

  test('in English where that is asked for', async () => {
    const { stderr } = await run('không-có.txt', { env: { LANG: 'en_US.UTF-8' } });
    expect(stderr).toBe('soatso: không-có.txt: There is no such file or folder. Please check its name and path.\n');
  });

  test('in ndjson as a line in its place, in json among the errors', async () => {
    const ndjson = await run('-f ndjson khớp.txt ảnh.txt chưa-khớp.txt');
    const lines = ndjson.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    lines.forEach(expectValid);
    expect(lines.map(({ document, error }) => [document?.path, error?.path])).toEqual([
      ['khớp.txt', undefined],
      [undefined, 'ảnh.txt'],
      ['chưa-khớp.txt', undefined],
    ]);
    const json = JSON.parse((await run('-f json khớp.txt ảnh.txt chưa-khớp.txt')).stdout);
    expectValid(json);
    expect(json.documents).toEqual([lines[0], lines[2]]);
    expect(json.errors).toEqual([lines[1].error]);
  });
});

describe('texts', () => {
  test('10 MB in one line, from a pipe', async () => {
    const stdin = 'Tổng thu đạt 10 tỷ đồng, gồm 6 tỷ đồng và 5 tỷ đồng; tăng 6,01% so với năm 2022. '.repeat(90_000);
    const { status, stdout } = await run('-', { stdin });
    expect(Buffer.byteLength(stdin)).toBeGreaterThan(9_000_000);
    expect(status).toBeLessThan(2);
    expect(stdout).toContain('Soát Số: 450.000 số liệu');
  });
});

describe('output', () => {
  test('every export of the seeds is valid, and json and ndjson agree', async () => {
    const json = JSON.parse((await soatso(['-f', 'json', 'seeds'], { cwd: resolve('.') })).stdout);
    const ndjson = (await soatso(['-f', 'ndjson', 'seeds'], { cwd: resolve('.') })).stdout;
    expectValid(json);
    expect(json.documents).toHaveLength(5);
    expect(json.documents).toEqual(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
  });

  test('a file is written whole, and nothing beside it', async () => {
    const { status, stdout, stderr } = await run('-f json -o kết-quả.json chưa-khớp.txt');
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: '' });
    expectValid(JSON.parse(await readFile(join(folder.path, 'kết-quả.json'), 'utf8')));
    expect((await readdir(folder.path)).filter((name) => name.startsWith('kết-quả'))).toEqual(['kết-quả.json']);
  });

  test.each([
    ['không-có/kết-quả.json', 'Thư mục chứa tệp này chưa có. Hãy tạo thư mục trước.'],
    ['rỗng', 'Đây là thư mục, không phải tệp.'],
    ['khớp.txt/kết-quả.json', 'Đường dẫn đi qua một tệp'],
    ['chưa-khớp.txt', 'Tệp này là một trong các văn bản được kiểm tra'],
    ['./rỗng/../chưa-khớp.txt', 'Tệp này là một trong các văn bản được kiểm tra'],
  ])('-o %s cannot be written: said, and nothing is changed', async (output, said) => {
    const before = await readdir(folder.path, { recursive: true });
    const { status, stdout, stderr } = await run(`-f json -o ${output} chưa-khớp.txt`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`soatso: Không ghi được kết quả vào ${output}: ${said}`);
    expect(await readdir(folder.path, { recursive: true })).toEqual(before);
    expect(await readFile(join(folder.path, 'chưa-khớp.txt'), 'utf8')).toBe(CONFLICT);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is said, with the status of a failure', async () => {
    const { status, stderr } = await run('khớp.txt', { stdout: '/dev/full' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'soatso: Không ghi được kết quả vào đầu ra chuẩn: Ổ đĩa đã đầy.\n',
    });
  });

  test('a reader that goes away ends it quietly', async () => {
    const { status, stderr } = await run('--figures -', { stdin: CONFLICT.repeat(20_000), hangUp: true });
    expect(stderr).toBe('');
    expect(status).toBeLessThan(2);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['no terminal', {}, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['a build server', { CI: 'true' }, false],
  ])('colours with %s', async (_, env, coloured) => {
    expect((await run('chưa-khớp.txt', { env })).stdout.includes('\u001b[')).toBe(coloured);
  });

  test('control characters of a text do not reach the terminal', async () => {
    const stdin = CONFLICT.replace('dự án, gồm', 'dự án \u001b]0;x\u0007, gồm');
    const { stdout } = await run('-', { stdin });
    expect(stdout).toContain('12 dự án');
    for (const control of ['\u001b', '\u0007']) expect(stdout).not.toContain(control);
  });

  test('too many warnings are said where a limit was given', async () => {
    expect((await run('--max-warnings 0 chưa-khớp.txt')).stderr).toBe(
      'soatso: Có 1 chỗ cần kiểm tra, nhiều hơn mức cho phép (0).\n',
    );
  });
});

describe('what a project leaves out', () => {
  const project = folderOf({
    '.soatso.json': '{ "rules": { "sum": "off" }, "ignoreFiles": ["nháp/"] }',
    'một.txt': CONFLICT,
    'nháp/hai.txt': CONFLICT,
    'cũ/.soatso.json': '{ "ignore": [{ "fingerprint": "0123456789abcdef", "reason": "số của Bộ" }] }',
    'cũ/ba.txt': CONFLICT,
    'hỏng/.soatso.json': '{\n  "rules": { "count-sum": "none" }\n}',
    'hỏng/bốn.txt': CONFLICT,
    'riêng.json': '{ "rules": { "count-sum": "error" } }',
    'ghi-chú.md': `<!-- soatso-disable-next-line count-sum -- theo số của Bộ -->\n${CONFLICT}`,
    'thừa.md': `<!-- soatso-disable-next-line -->\n${HOLDS}`,
  });
  const inProject = (line: string, stdin = '') => soatso(line.split(' '), { cwd: project.path, stdin });

  test.each([
    ['một.txt', 0],
    ['--no-config một.txt', 1],
    ['--config riêng.json một.txt', 1],
    ['--config không-có.json một.txt', 2],
    ['cũ', 1],
    ['hỏng', 2],
    ['nháp/hai.txt', 0],
    ['--no-config ghi-chú.md', 0],
    ['--no-config thừa.md', 0],
  ])('soatso %s: %i', async (line, status) => {
    expect((await inProject(line)).status).toBe(status);
  });

  test('ignored files are passed over in a folder, and named where they were asked for', async () => {
    const all = await inProject('-f ndjson một.txt nháp');
    const paths = all.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document.path);
    expect(paths).toEqual(['một.txt']);
    expect(all.stderr).toBe('');
    expect((await inProject('nháp/hai.txt')).stderr).toBe(
      'soatso: nháp/hai.txt: Không kiểm tra, vì .soatso.json bỏ qua tệp này.\n',
    );
  });

  test('standard input belongs to the project of its name, or of the current folder', async () => {
    expect((await inProject('-', CONFLICT)).status).toBe(0);
    expect((await inProject('--stdin-filename cũ/x.txt -', CONFLICT)).status).toBe(1);
    expect((await inProject('--stdin-filename nháp/x.txt -', CONFLICT)).stdout).toBe('');
  });

  test('a bad file is named with its line, the rest of it and the texts go on', async () => {
    const { stdout, stderr } = await inProject('hỏng');
    expect(stderr).toMatch(/^soatso: hỏng\/\.soatso\.json:2:27: Không có mức "none"\. Hãy chọn một trong: .*\n$/);
    expect(stdout).toContain('Cần kiểm tra');
  });

  test('an entry that no finding needs is a hint, where its whole folder was checked', async () => {
    expect((await inProject('cũ')).stderr).toContain('soatso: cũ/.soatso.json:1:31: Gợi ý: ');
    expect((await inProject('cũ/ba.txt')).stderr).toBe('');
  });

  test('figures and relations of a text stay in the export; a comment in vain is a finding of it', async () => {
    const read = async (name: string) => {
      const json = JSON.parse((await inProject(`--no-config -f json ${name}`)).stdout);
      expectValid(json);
      return json.documents[0];
    };
    const [left, vain] = [await read('ghi-chú.md'), await read('thừa.md')];
    expect(left).toMatchObject({ findings: [], summary: { relations: 1, checked: 1, findings: { warning: 0 } } });
    expect(left.relations[0].holds).toBe(false);
    expect(vain.findings).toMatchObject([
      { rule: 'unused-suppression', severity: 'hint', relation: null, arithmetic: null, related: [], fixes: [] },
    ]);
    expect(vain.findings[0].offset).toEqual([0, 33]);
  });

  test('a finding is ignored by the fingerprint that the export gives', async () => {
    const { stdout } = await inProject('--no-config -f json một.txt');
    const [{ fingerprint }] = JSON.parse(stdout).documents[0].findings;
    await writeFile(join(project.path, 'bỏ.json'), JSON.stringify({ ignore: [{ fingerprint, reason: 'số của Bộ' }] }));
    expect((await inProject('--config bỏ.json một.txt cũ/ba.txt')).status).toBe(0);
  });
});

describe('a baseline', () => {
  const texts = folderOf({ 'một.txt': CONFLICT, 'hai.txt': IMPOSSIBLE, 'khác.json': '{}', 'ba.txt': HOLDS });
  const inTexts = (line: string) => soatso(line.split(' '), { cwd: texts.path });

  test('holds what is known: only what is new is reported', async () => {
    expect((await inTexts('--baseline biết.json .')).stderr).toMatch(/^soatso: biết\.json: .*--update-baseline\.\n$/);
    const made = await inTexts('--baseline biết.json --update-baseline .');
    expect([made.status, made.stderr]).toEqual([
      0,
      'soatso: biết.json: Đã ghi nhận 2 chỗ. Các lần sau với --baseline chỉ nêu chỗ mới.\n',
    ]);
    const first = await readFile(join(texts.path, 'biết.json'), 'utf8');
    expect(first).not.toContain(texts.path);
    expect(await inTexts('--baseline biết.json --quiet .')).toEqual({
      status: 0,
      stdout: expect.any(String),
      stderr: '',
    });

    await writeFile(join(texts.path, 'ba.txt'), CONFLICT);
    const more = await inTexts('--baseline biết.json .');
    expect(more.status).toBe(1);
    expect(more.stdout).toContain('ba.txt:1:');
    expect(more.stdout).not.toContain('một.txt:1:');

    await writeFile(join(texts.path, 'một.txt'), HOLDS);
    const gone = await inTexts('--baseline biết.json một.txt hai.txt');
    expect([gone.status, gone.stderr]).toEqual([
      0,
      'soatso: biết.json: 1 chỗ đã ghi nhận nay không còn. Chạy lại với --update-baseline để bỏ các chỗ đó.\n',
    ]);
    await inTexts('--baseline biết.json --update-baseline một.txt');
    const { findings } = JSON.parse(await readFile(join(texts.path, 'biết.json'), 'utf8'));
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['hai.txt']);
  });

  test('another file is never written over', async () => {
    const { status, stderr } = await inTexts('--baseline khác.json --update-baseline ba.txt');
    expect([status, stderr]).toEqual([2, expect.stringContaining('khác.json: Đây không phải tệp ghi nhận')]);
    expect(await readFile(join(texts.path, 'khác.json'), 'utf8')).toBe('{}');
  });
});
