import { expect, test } from 'vitest';
import { foldersOf } from '../server/src/folders.ts';

/** The folders of an editor that may open and close others. */
function following(params: Parameters<typeof foldersOf>[1]) {
  let change: (event: object) => void = () => {};
  let changes = 0;
  const connection = {
    onNotification: (_: string, handle: (params: object) => void) => {
      change = (event) => handle({ event });
      return { dispose() {} };
    },
  };
  const folders = foldersOf(connection as never, params, () => changes++);
  return { ...folders, change: (event: object) => change(event), count: () => changes };
}

const folder = (uri: string) => ({ uri, name: uri });

test('a file is in the innermost folder that is open', () => {
  const { of } = following({ workspaceFolders: [folder('file:///a'), folder('file:///a/b/')], rootUri: null });
  expect(of('file:///a/b/một.txt')).toBe('file:///a/b');
  expect(of('file:///a/bc/một.txt')).toBe('file:///a');
  expect(of('file:///ab/một.txt')).toBeUndefined();
  expect(of('untitled:Untitled-1')).toBeUndefined();
});

test('an editor that knows one root only has one', () => {
  expect(following({ rootUri: 'file:///a' }).of('file:///a/một.txt')).toBe('file:///a');
  expect(following({ rootUri: null }).of('file:///a/một.txt')).toBeUndefined();
});

test('what is opened and closed later is followed, and told', () => {
  const { of, change, count } = following({ workspaceFolders: [folder('file:///a')], rootUri: null });
  change({ added: [folder('file:///b')], removed: [folder('file:///a')] });
  expect([of('file:///a/một.txt'), of('file:///b/một.txt'), count()]).toEqual([undefined, 'file:///b', 1]);
});
