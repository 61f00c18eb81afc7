import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { languageServers } from '../host/processes.ts';

const TEXT = 'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt. Thu tăng 6,01%.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, files: { 'bao-cao.txt': TEXT } });
});
after(() => vs?.close());

async function killed(): Promise<void> {
  const [pid] = await vs.eventually('a language server', languageServers);
  assert.ok(pid);
  process.kill(pid, 'SIGKILL');
  await vs.eventually('another server', languageServers, { until: ([now]) => now !== undefined && now !== pid });
}

const RESTARTED = /vừa tự khởi động lại/;

test('a server that is killed comes back with what was typed, and the person is told once', async () => {
  await vs.openFile('bao-cao.txt');
  await vs.eventually('a squiggle', () => vs.squiggles('warning'));
  await vs.goTo(1);
  await vs.insert('Xã có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.\n');
  await vs.eventually('both squiggles', () => vs.squiggles('warning'), { until: (texts) => texts.length === 2 });
  await killed();
  await vs.eventually('the word of it', () => vs.notifications(), {
    until: (messages) => messages.some((message) => RESTARTED.test(message)),
  });
  await vs.screenshot('crash');
  await vs.click('30 hộ');
  await vs.eventually('the fixes of the text as it is now', () => vs.quickFixes(), {
    until: (titles) => titles.includes('Sửa 30 thành 35'),
  });
  await vs.press('Escape');
  await killed();
  await vs.hoverText('25 hộ', /25 hộ/);
  const told = (await vs.notifications()).filter((message) => RESTARTED.test(message));
  assert.equal(told.length, 1, told.join('\n'));
});
