import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { FOUND, RULES_TEXT } from '../rules.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    files: { 'bao-cao.txt': RULES_TEXT },
    settings: { 'editor.wordWrap': 'on', 'workbench.colorTheme': 'Light Modern' },
    size: { width: 1280, height: 1000 },
  });
  await vs.openFile('bao-cao.txt');
});
after(() => vs?.close());

test('the report is underlined at its findings', async () => {
  const [count] = FOUND.filter(({ rule }) => rule === 'count-sum');
  await vs.eventually('a squiggle', () => vs.squiggles('warning'), {
    until: (texts) => texts.includes(count?.at ?? ''),
  });
});

test('the hover over a finding says why, and what else takes part', async () => {
  await vs.hoverText('23 chỉ tiêu', /23 \+ 4 = 27.*4\/26 chỉ tiêu.*Đề nghị đối chiếu lại/s);
  await vs.screenshot('every-rule-hover');
  await vs.press('Escape');
});

test('the light bulb offers the changes that would settle it, and one is made', async () => {
  await vs.click('23 chỉ tiêu');
  const titles = await vs.quickFixes();
  assert.ok(titles.includes('Sửa 23 thành 22'), titles.join(', '));
  await vs.screenshot('every-rule-fixes');
  await vs.applyQuickFix('Sửa 23 thành 22');
  await vs.eventually('the change', () => vs.editorText(), { until: (text) => text.includes('có 22 chỉ tiêu') });
  await vs.eventually('no squiggle there', () => vs.squiggles('warning'), {
    until: (texts) => texts.length > 0 && !texts.some((text) => text.includes('22 chỉ tiêu')),
  });
});
