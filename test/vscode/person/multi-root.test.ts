import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const TEXT = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    workspace: 'tinh.code-workspace',
    files: {
      'tinh.code-workspace': JSON.stringify({ folders: [{ path: 'huyen-a' }, { path: 'huyen-b' }] }),
      'huyen-a/.soatso.json': JSON.stringify({ rules: { 'count-sum': 'error' } }),
      'huyen-a/bao-cao-a.txt': TEXT,
      'huyen-b/.soatso.json': JSON.stringify({ ignoreFiles: ['bao-cao-b.txt'] }),
      'huyen-b/bao-cao-b.txt': TEXT,
      'huyen-b/khac.txt': TEXT,
    },
  });
});
after(() => vs?.close());

const squiggle = (severity: 'error' | 'warning') =>
  vs.eventually(`an ${severity}`, () => vs.squiggles(severity), { until: (texts) => texts.includes('23 chỉ tiêu') });

test('of several folders, each has its own project', async () => {
  await vs.openFile('huyen-a/bao-cao-a.txt');
  await squiggle('error');
  await vs.openFile('huyen-b/khac.txt');
  await squiggle('warning');
  await vs.openFile('huyen-b/bao-cao-b.txt');
  await vs.eventually('that it is ignored', () => vs.statusBar(), {
    until: (items) => items.some((item) => item.includes('được bỏ qua trong .soatso.json')),
  });
});
