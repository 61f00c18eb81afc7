import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, settings: { 'workbench.colorTheme': 'Light Modern' } });
});
after(() => vs?.close());

const said = (pattern: RegExp) =>
  vs.eventually(`a message with ${pattern}`, () => vs.notifications(), {
    until: (messages) => messages.some((message) => pattern.test(message)),
  });

test('what is pasted is checked in an editor without a file, and the sum is said', async () => {
  await vs.copy('Xã có 30 hộ, gồm 10 hộ nghèo và 20 hộ cận nghèo. Doanh thu du lịch đạt 120 tỷ đồng.');
  await vs.command('Soát Số: Dán và kiểm tra');
  await said(/Soát Số: 4 số liệu, 1 đối chiếu được, 0 cần kiểm tra\./);
});

test('what could not be checked is listed with the reason, and shown in the text', async () => {
  await vs.command('Soát Số: Xem những gì chưa đối chiếu được');
  const { title, rows } = await vs.eventually('the list', () => vs.choices(), {
    until: (seen) => seen.rows.some((row) => row.includes('120 tỷ đồng')),
  });
  assert.match(title, /chưa đối chiếu được/);
  const row = rows.find((one) => one.includes('120 tỷ đồng')) ?? '';
  assert.match(row, /dòng 1/);
  assert.match(row, /để đối chiếu/);
  await vs.screenshot('unchecked-light');
  await vs.press('Enter');
  const copied = async () => {
    await vs.press('ControlOrMeta+C');
    return vs.clipboard();
  };
  await vs.eventually('the figure selected', copied, { until: (text) => text === '120 tỷ đồng' });
});

test('an empty clipboard: an empty page, and what to do', async () => {
  await vs.copy(' ');
  await vs.command('Soát Số: Paste and check');
  await said(/Bộ nhớ tạm chưa có chữ nào/);
});
