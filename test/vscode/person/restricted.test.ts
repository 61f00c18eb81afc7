import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  const text = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';
  const project = { rules: { 'count-sum': 'error' } };
  vs = await openWorkbench({
    extension: root,
    restricted: true,
    files: { 'bao-cao.txt': text, '.soatso.json': JSON.stringify(project) },
  });
});
after(() => vs?.close());

test('in a folder that is not trusted it colours and warns, as the project says', async () => {
  await vs.eventually('Restricted Mode', () => vs.statusBar(), {
    until: (items) => items.some((item) => item.includes('Restricted Mode')),
  });
  await vs.openFile('bao-cao.txt');
  await vs.eventually('colours', () => vs.decorations(), {
    until: (marks) => marks.some(({ text }) => text === '6,01%'),
  });
  const [squiggle] = await vs.eventually('a squiggle', () => vs.squiggles('error'));
  assert.equal(squiggle, '23 chỉ tiêu');
  await vs.screenshot('restricted');
});

test('Vietnamese letters are letters there, and not marked as unusual', async () => {
  assert.equal(await vs.page.locator('.unicode-highlight').count(), 0);
});
