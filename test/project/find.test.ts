import { expect, test } from 'vitest';
import { pathWithin, projectsIn } from '../../server/src/project/find.ts';
import { loadParser, projectReader } from '../../server/src/project/read.ts';

/** Files in memory; those that were asked for, in order. */
function disk(files: Record<string, string>) {
  const asked: string[] = [];
  const projects = projectsIn(
    projectReader(async (uri) => {
      asked.push(uri);
      if (files[uri] === 'locked') throw new Error('EACCES');
      return files[uri] ?? null;
    }, loadParser),
  );
  return { ...projects, asked, files };
}

test('the nearest above a text is its project', async () => {
  const { of } = disk({ 'file:///a/.soatso.json': '{}', 'file:///a/b/.soatso.json': '{}' });
  expect((await of('file:///a/b/c/bài.txt'))?.uri).toBe('file:///a/b/.soatso.json');
  expect((await of('file:///a/bài.txt'))?.uri).toBe('file:///a/.soatso.json');
  expect(await of('file:///bài.txt')).toBeNull();
});

test.each(['untitled:Untitled-1', 'không phải địa chỉ', ''])('a text without a folder has none: %s', async (uri) => {
  const { of, asked } = disk({});
  expect(await of(uri)).toBeNull();
  expect(asked).toEqual([]);
});

test('any scheme with folders will do', async () => {
  const { of } = disk({ 'vscode-vfs://github/a/.soatso.json': '{}' });
  expect((await of('vscode-vfs://github/a/b/bài.md'))?.uri).toBe('vscode-vfs://github/a/.soatso.json');
});

test('each file is read once, and anew when it is forgotten', async () => {
  const { of, asked, forget, files } = disk({ 'file:///a/.soatso.json': '{}' });
  const before = await of('file:///a/một.txt');
  expect(await of('file:///a/hai.txt')).toBe(before);
  expect(asked).toEqual(['file:///a/.soatso.json']);
  files['file:///a/.soatso.json'] = '{ "x": 1 }';
  forget();
  expect((await of('file:///a/một.txt'))?.problems).toHaveLength(1);
});

test('a file that cannot be read is a project with a problem, not the end', async () => {
  const { of } = disk({ 'file:///a/.soatso.json': 'locked' });
  const found = await of('file:///a/một.txt');
  expect(found?.problems.map(({ message }) => message.vi)).toEqual([expect.stringContaining('EACCES')]);
  expect(found?.project.ignored).toEqual([]);
});

test('problems have their lines', async () => {
  const { of } = disk({ 'file:///.soatso.json': '{\n  "rules": {\n    "x": "off"\n  }\n}' });
  expect((await of('file:///a.txt'))?.problems[0]?.range).toEqual({
    start: { line: 2, character: 4 },
    end: { line: 2, character: 7 },
  });
});

test.each([
  ['file:///a/.soatso.json', 'file:///a/b/b%C3%A1o%20c%C3%A1o.txt', 'b/báo cáo.txt'],
  ['file:///a/.soatso.json', 'file:///a/b/báo.txt', 'b/báo.txt'],
  ['file:///a/.soatso.json', 'file:///ab/bài.txt', null],
  ['file:///a/.soatso.json', 'file:///a/%E0%A4.txt', null],
])('in the folder of %s, %s is %s', (uri, text, path) => {
  expect(pathWithin({ uri }, text)).toBe(path);
});
