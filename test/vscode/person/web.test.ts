import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  const text = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';
  vs = await openWorkbench({ extension: root, web: true, files: { 'bao-cao.txt': text } });
});
after(() => vs?.close());

test('in the web extension host, without Node, it colours, warns, explains and exports', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.eventually('colours', () => vs.decorations(), {
    until: (marks) => marks.some(({ text }) => text === '6,01%'),
  });
  await vs.eventually('a squiggle', () => vs.squiggles('warning'));
  await vs.hoverText('6,01%', /6,01/);
  await vs.press('Escape');
  await vs.command('Soát Số: Show figures as JSON');
  await vs.eventually('the figures', () => vs.editorText(), { until: (text) => text.includes('"version": 1') });
});
