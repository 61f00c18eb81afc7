import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const MEGABYTE = 1024 * 1024;
const LINE = `${'Doanh thu tăng 6,01% so với năm trước. '.repeat(40)}\n`;

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    files: { 'qua-lon.txt': LINE.repeat(Math.ceil((51 * MEGABYTE) / LINE.length)) },
    settings: { 'workbench.editorLargeFileConfirmation': 1024 },
  });
});
after(() => vs?.close());

test('a text over 50 MB, of which VS Code tells no extension: the status bar says so, and so does a command', async () => {
  await vs.openFile('qua-lon.txt', { milliseconds: 180_000 });
  await vs.eventually('the reason in the status bar', () => vs.statusBar(), {
    until: (items) => items.some((item) => /Soát Số: không kiểm tra: văn bản trên 50 MB/.test(item)),
  });
  assert.deepEqual(await vs.decorations(), []);
  await vs.command('Soát Số: Xem những gì chưa đối chiếu được');
  await vs.eventually('a message', () => vs.notifications(), {
    until: (messages) => messages.some((message) => message.includes('VS Code không chuyển văn bản trên 50 MB')),
  });
  await vs.screenshot('over-50-mb');
});
