import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, files: { 'bao-cao.txt': 'Thu ngân sách năm 2024 tăng 6,01%.\n' } });
});
after(() => vs?.close());

test('VS Code tells how long the extension took to activate', async (context) => {
  await vs.openFile('bao-cao.txt');
  await vs.eventually('colours', () => vs.decorations());
  await vs.command('Developer: Show Running Extensions');
  const row = vs.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'Soát Số' }).first();
  const text = await vs.eventually('its row', () => row.textContent(), {
    until: (seen) => /\d+\s*ms/.test(seen ?? ''),
  });
  context.diagnostic(`activation: ${/(\d+)\s*ms/.exec(text ?? '')?.[1]} ms`);
  await vs.screenshot('activation');
});
