import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundled, ownFolder, type RunOptions, soatso } from './cli/program.ts';
import { expectValid } from './formats/checked.ts';

const CONFLICT = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';
const HOLDS = 'Xã có 13 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';
const IMPOSSIBLE = 'Còn 27/26 chỉ tiêu không đạt kế hoạch.\n';

bundled();
const folder = ownFolder();
const run = (line: string, options: Partial<RunOptions> = {}) =>
  soatso(line === '' ? [] : line.split(' '), { cwd: folder.path, ...options });

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'khớp.txt': HOLDS,
  'chưa-khớp.txt': CONFLICT,
  'rõ.txt': IMPOSSIBLE,
  'trống.txt': '',
  'có-dấu-đầu.txt': `\ufeff${CONFLICT}`,
  'bảng-mã-cũ.txt': Uint8Array.of(0x54, 0x72, 0xe2, 0x6e, 0x0a),
  'ảnh.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a),
  'utf-16.txt': Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
  'english.txt': 'The province reached 12 targets, of which 4 were met.\n',
  'bài.md': `# Báo cáo\n\n\`\`\`\n${CONFLICT}\`\`\`\n\nĐạt 5,5% kế hoạch.\n`,
  'cây/một.txt': HOLDS,
  'cây/HAI.TXT': HOLDS,
  'cây/sâu/ba.markdown': HOLDS,
  'cây/bảng.csv': CONFLICT,
  'cây/.ẩn/bốn.txt': CONFLICT,
  'cây/node_modules/năm.txt': CONFLICT,
  'tên [1].txt': HOLDS,
  'rỗng/ảnh.png': '',
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) {
    const path = join(folder.path, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
});

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

  test('a text of more characters than the setting allows', async () => {
    const { status, stderr } = await run('-', { stdin: `Đạt ${'.'.repeat(20_000_000)}` });
    expect(status).toBe(2);
    expect(stderr).toContain('soatso: -: Văn bản dài hơn 20 triệu ký tự');
  });
});

describe('texts', () => {
  const paths = async (line: string, options?: Partial<RunOptions>) =>
    (await run(`-f ndjson ${line}`, options)).stdout
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text).document?.path);

  test('a folder gives its texts in the order of their names, hidden ones and node_modules left out', async () => {
    expect(await paths('cây')).toEqual(['cây/HAI.TXT', 'cây/một.txt', 'cây/sâu/ba.markdown'].sort());
  });

  test('a glob gives what it matches, a name with brackets its file, and no text comes twice', async () => {
    expect(await paths('cây/*.txt cây/../cây/một.txt khớp.txt ./khớp.txt')).toEqual(['cây/một.txt', 'khớp.txt']);
    const named = await soatso(['-f', 'ndjson', 'tên [1].txt'], { cwd: folder.path });
    expect(JSON.parse(named.stdout).document.path).toBe('tên [1].txt');
  });

  test('a folder that links to itself is read once', async () => {
    await mkdir(join(folder.path, 'vòng'));
    await writeFile(join(folder.path, 'vòng/một.txt'), HOLDS);
    await symlink('.', join(folder.path, 'vòng/lại'), 'junction');
    expect(await paths('vòng')).toEqual(['vòng/một.txt']);
  });

  test('standard input, with and without a name', async () => {
    const bare = JSON.parse((await run('-f ndjson -', { stdin: CONFLICT })).stdout);
    expect(bare.document).toMatchObject({ uri: null, path: null, id: null, length: CONFLICT.length });
    const named = JSON.parse((await run('-f ndjson --stdin-filename bài.md -', { stdin: FILES['bài.md'] })).stdout);
    expect(named.document).toMatchObject({
      uri: pathToFileURL(join(await realPath(), 'bài.md')).href,
      path: 'bài.md',
    });
    expect({ ...named, document: null }).toEqual({
      ...JSON.parse((await run('-f ndjson bài.md')).stdout),
      document: null,
    });
    expect((await run('-', { stdin: CONFLICT })).stdout).toContain('(đầu vào chuẩn):1:21: Cần kiểm tra: ');
  });

  test('Markdown is read as Markdown: what is in code is not', async () => {
    const { status, stdout } = await run('bài.md');
    expect(status).toBe(0);
    expect(stdout).toContain('Soát Số: 1 số liệu');
  });

  test('a byte order mark counts in no offset and in no hash', async () => {
    const [marked, bare] = await Promise.all(
      ['có-dấu-đầu.txt', 'chưa-khớp.txt'].map(async (name) => JSON.parse((await run(`-f ndjson ${name}`)).stdout)),
    );
    expect({ ...marked, document: null }).toEqual({ ...bare, document: null });
    expect(marked.document.sha256).toBe(createHash('sha256').update(CONFLICT).digest('hex'));
    expect(marked.document.length).toBe(CONFLICT.length);
  });

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
    ['cây', 'Đây là thư mục, không phải tệp.'],
    ['khớp.txt/kết-quả.json', 'Đường dẫn đi qua một tệp'],
    ['chưa-khớp.txt', 'Tệp này là một trong các văn bản được kiểm tra'],
    ['./cây/../chưa-khớp.txt', 'Tệp này là một trong các văn bản được kiểm tra'],
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

describe('rules', () => {
  test('the list has a line for each', async () => {
    expect((await run('--list-rules')).stdout).toMatch(/^count-sum +Cần kiểm tra +Các phần cộng lại không khớp tổng$/m);
    expect((await run('--list-rules --locale en')).stdout).toMatch(/^count-sum +To be checked +Parts do not add up/m);
  });

  test('an explanation has the reason and samples', async () => {
    const { stdout } = await run('--explain count-sum');
    expect(stdout).toMatch(/^count-sum: Các phần cộng lại không khớp tổng \(Cần kiểm tra\)\n\nKhi văn bản nêu đủ/);
    expect(stdout).toContain('  • Huyện có 12 chỉ tiêu, gồm ⟦4 chỉ tiêu⟧ vượt kế hoạch');
  });

  test('of a rule that is not there, those that are', async () => {
    const { stdout, stderr } = await run('--explain không-có');
    expect(stdout).toBe('');
    expect(stderr).toContain('Không có quy tắc "không-có". Các quy tắc hiện có: count-sum');
  });
});

/** The folder as the program sees it, links resolved. */
async function realPath(): Promise<string> {
  const { document } = JSON.parse((await run('-f ndjson khớp.txt')).stdout);
  return dirname(resolve(decodeURI(new URL(document.uri).pathname)));
}
