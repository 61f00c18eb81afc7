import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

const TEXT = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, web: true, files: { 'bao-cao.txt': TEXT } });
});
after(() => vs?.close());

test('in the web extension host, without Node, it colours, warns and explains', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.eventually('colours', () => vs.decorations(), {
    until: (marks) => marks.some(({ text }) => text === '6,01%'),
  });
  await vs.eventually('a squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.includes('23 chỉ tiêu') });
  await vs.hoverText('6,01%', /6,01/);
  await vs.press('Escape');
  await vs.eventually('the sum', () => vs.statusBar(), {
    until: (items) => items.some((item) => /Soát Số: 4 số liệu, \d+ đối chiếu được, 1 cần kiểm tra/.test(item)),
  });
});

test('it lists what could not be checked', async () => {
  await vs.command('Soát Số: Show what could not be checked');
  await vs.eventually('the list', () => vs.choices(), {
    until: ({ rows }) => rows.some((row) => row.includes('6,01%')),
  });
  await vs.press('Escape');
});

test('it shows the page of a rule', async () => {
  await vs.click('23 chỉ tiêu');
  await vs.applyQuickFix('Giải thích cảnh báo này');
  await vs.eventually('the page', () => vs.webviewText(), { until: (text) => text.includes('Có cảnh báo') });
  await vs.screenshot('web-explain');
  await vs.command('View: Single Column Editor Layout');
});

test('it exports to a file beside the text', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.command('Soát Số: Export JSON');
  await vs.asked(/bao-cao\.so-lieu\.json$/);
  await vs.answer();
  const exported = await vs.eventually('the exported file', () => vs.readJson('bao-cao.so-lieu.json'));
  assert.equal(exported.documents[0].findings[0].rule, 'count-sum');
  await vs.eventually('the export in an editor', () => vs.editorText(), {
    until: (text) => text.includes('"figures"'),
  });
  await vs.command('View: Close Editor');
});

test('a quick fix settles the finding', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.click('23 chỉ tiêu');
  await vs.applyQuickFix('Sửa 23 thành 22');
  await vs.eventually('no squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.length === 0 });
  assert.match(await vs.editorText(), /có 22 chỉ tiêu/);
});

test('it checks what is pasted, without a file', async () => {
  await vs.copy('Xã có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.');
  await vs.command('Soát Số: Dán và kiểm tra');
  await vs.eventually('a squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.includes('10 hộ nghèo') });
  await vs.screenshot('web-paste');
});

test('a finding is ignored with a reason; the project’s file is written and read without a disk', async () => {
  const text = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
  await vs.write('du-an.txt', text);
  await vs.openFile('du-an.txt');
  await vs.eventually('a squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.includes('4 chỉ tiêu') });
  await vs.goTo(1, 28);
  await vs.applyQuickFix('Bỏ qua ở đây (ghi lý do)…');
  await vs.asked();
  await vs.answer('số của Bộ');
  await vs.eventually('no squiggle', () => vs.squiggles('warning'), { until: (texts) => texts.length === 0 });
  const { ignore } = await vs.eventually('the project’s file', () => vs.readJson('.soatso.json'));
  assert.deepEqual([ignore[0].file, ignore[0].reason], ['du-an.txt', 'số của Bộ']);
  await vs.screenshot('web-ignored');
});
