import { expect, test } from 'vitest';
import { readOptions } from '../../server/src/cli/options.ts';

const read = (line: string, env: Record<string, string> = {}) => readOptions(line === '' ? [] : line.split(' '), env);

const options = (line: string, env?: Record<string, string>) => {
  const asked = read(line, env);
  expect(asked.ask).toBe('check');
  return asked.ask === 'check' ? { ...asked.options, format: asked.options.format.id } : undefined;
};

const problem = (line: string, env?: Record<string, string>) => {
  const asked = read(line, env);
  return asked.ask === 'usage' ? asked.problem : asked.ask;
};

test('what is not said', () => {
  expect(options('a.txt thư-mục -')).toEqual({
    paths: ['a.txt', 'thư-mục', '-'],
    format: 'text',
    output: undefined,
    stdinFilename: undefined,
    locale: 'vi',
    maxWarnings: undefined,
    quiet: false,
    figures: false,
    jobs: undefined,
    ndjsonInput: false,
    watch: false,
    across: false,
    config: undefined,
    baseline: undefined,
    updateBaseline: false,
  });
});

test.each([
  ['-f json a', { format: 'json' }],
  ['--format=ndjson a', { format: 'ndjson' }],
  ['-o kết-quả.json a', { output: 'kết-quả.json' }],
  ['-o - a', { output: undefined }],
  ['--stdin-filename a.md -', { stdinFilename: 'a.md', paths: ['-'] }],
  ['--max-warnings 3 a', { maxWarnings: 3 }],
  ['--max-warnings -1 a', { maxWarnings: Number.POSITIVE_INFINITY }],
  ['a --quiet --figures', { quiet: true, figures: true }],
  ['--across a', { across: true }],
  ['--config c.json a', { config: 'c.json' }],
  ['-j 2 a', { jobs: 2 }],
  ['--jobs=16 a', { jobs: 16 }],
  ['--watch a', { watch: true }],
  ['--ndjson-input', { paths: [], ndjsonInput: true, format: 'ndjson' }],
  ['--ndjson-input -f sarif -', { ndjsonInput: true, format: 'sarif' }],
  ['--no-config a', { config: false }],
  ['--baseline b.json a', { baseline: 'b.json', updateBaseline: false }],
  ['--baseline b.json --update-baseline a', { baseline: 'b.json', updateBaseline: true }],
  ['-- -f', { paths: ['-f'] }],
])('%s', (line, said) => {
  expect(options(line)).toMatchObject(said);
});

test.each<[string, Record<string, string>, string]>([
  ['a', {}, 'vi'],
  ['a', { LANG: 'en_US.UTF-8' }, 'en'],
  ['a', { LANG: 'vi_VN.UTF-8' }, 'vi'],
  ['a', { LANG: 'C.UTF-8' }, 'vi'],
  ['a', { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'vi'],
  ['a', { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'vi_VN' }, 'en'],
  ['a --locale vi', { LANG: 'en_US.UTF-8' }, 'vi'],
  ['--locale=en a', {}, 'en'],
])('the language of `%s` under %o is %s', (line, env, locale) => {
  expect(options(line, env)?.locale).toBe(locale);
});

test.each([
  ['', 'Chưa có văn bản nào để kiểm tra'],
  ['--fromat json a', 'Không có tùy chọn "--fromat". Có phải bạn muốn dùng --format?'],
  ['-f', 'Tùy chọn "-f, --format <dạng>" cần một giá trị.'],
  ['-f xml a', 'Tùy chọn --format không có giá trị "xml"; hãy chọn một trong: text, json, ndjson, sarif, github, csv.'],
  ['--locale fr a', 'Tùy chọn --locale không có giá trị "fr"; hãy chọn một trong: vi, en.'],
  ['--max-warnings nhiều a', '--max-warnings cần một số nguyên'],
  ['--max-warnings 1.5 a', '--max-warnings cần một số nguyên'],
  ['-j 0 a', '--jobs cần một số nguyên'],
  ['--jobs nhiều a', '--jobs cần một số nguyên'],
  ['--ndjson-input a.txt', '--ndjson-input chỉ đọc đầu vào chuẩn'],
  ['--watch -', '--watch cần tệp hoặc thư mục'],
  ['--watch --ndjson-input', '--watch cần tệp hoặc thư mục'],
  ['--output= a', 'Tùy chọn --output cần tên tệp.'],
  ['--config= a', 'Tùy chọn --config cần tên tệp.'],
  ['--baseline= a', 'Tùy chọn --baseline cần tên tệp.'],
  ['--update-baseline a', 'Tùy chọn --update-baseline cần đi cùng --baseline <tệp>'],
])('`%s` is refused: %s', (line, said) => {
  expect(problem(line)).toContain(said);
  expect(problem(line)).toContain('soatso --help');
});

test.each([
  ['mcp', ['.']],
  ['mcp bài-viết năm', ['bài-viết', 'năm']],
])('`%s` serves agents with the files of %j', (line, folders) => {
  expect(read(line)).toEqual({ ask: 'mcp', folders, locale: 'vi' });
});

test('a file of the name of a command is still a file', () => {
  expect(options('./mcp')).toMatchObject({ paths: ['./mcp'] });
});

test('complaints are in the language that was asked for', () => {
  expect(problem('--nothing a', { LANG: 'en_US.UTF-8' })).toBe('There is no option "--nothing". See "soatso --help".');
  expect(problem('--nothing --locale en a')).toContain('There is no option');
  expect(problem('', { LC_ALL: 'en' })).toContain('No text to check');
});

test.each([
  ['--help', ['Cách dùng:', 'Tùy chọn:', 'Mã kết thúc:'], ['Usage', 'Options', 'sai']],
  ['--help --locale en', ['Usage:', 'Options:', 'Exit status:'], ['Cách dùng']],
])('%s', (line, has, hasNot) => {
  const asked = read(line);
  const text = asked.ask === 'help' ? asked.text : '';
  for (const words of has) expect(text).toContain(words);
  for (const words of hasNot) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u'));
});
