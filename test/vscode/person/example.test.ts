import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorkbench } from '../host/person.ts';

test('a person opens a folder and reads a file', async () => {
  const text = 'Tổng vốn 10 tỷ đồng, gồm 6 tỷ đồng ngân sách và 4 tỷ đồng vốn vay.';
  const workbench = await openWorkbench({ files: { 'bài báo.txt': `${text}\n` } });
  try {
    await workbench.openFile('bài báo.txt');
    assert.equal((await workbench.editorText()).trim(), text);
    await workbench.screenshot('example');
  } finally {
    await workbench.close();
  }
});
