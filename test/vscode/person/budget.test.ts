import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { MEANT, TABLE_TEXT, WRONG } from '../budget.ts';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, files: { 'thu-ngan-sach.txt': TABLE_TEXT } });
  await vs.openFile('thu-ngan-sach.txt');
});
after(() => vs?.close());

test('a subtotal with two digits exchanged is underlined, and nothing else', async () => {
  const marked = await vs.eventually('a squiggle', () => vs.squiggles('warning'), {
    until: (texts) => texts.length > 0,
  });
  assert.deepEqual(marked, [WRONG]);
});

test('its hover says of what it is, in the unit of the table, and what would fit', async () => {
  await vs.hoverText(WRONG, /Thu nội địa · Thực hiện năm 2023/);
  await vs.hoverText(WRONG, /360\.000\.000\.000 đồng/);
  await vs.hoverText(WRONG, new RegExp(MEANT.replace('.', '\\.')));
});

test('the problem names the row', async () => {
  const problems = await vs.eventually('the problem', () => vs.problems(), { until: (all) => all.length > 0 });
  assert.match(problems[0]?.message ?? '', /nhưng dòng “Thu nội địa” ghi 360\.000/);
  await vs.screenshot('budget');
});
