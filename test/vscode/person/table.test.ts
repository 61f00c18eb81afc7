import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Frame } from 'playwright-core';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    folder: path.join(root, 'seeds'),
    settings: { 'workbench.colorTheme': 'Light Modern', 'files.simpleDialog.enable': true },
    size: { width: 1280, height: 860 },
  });
});
after(() => vs?.close());

/** The page of the table, once it is drawn. */
async function page(): Promise<Frame> {
  const frame = await vs.eventually('the table', async () => {
    for (const one of vs.page.frames()) if (await one.locator('#status').count()) return one;
    return undefined;
  });
  assert.ok(frame);
  return frame;
}

/** The lines as they are read out: `indicator | place | period | reached | planned`. */
const lines = async (): Promise<string[]> =>
  (await page()).locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 5)
        .map((cell) => cell.textContent?.trim())
        .join(' | '),
    ),
  );

const withLine = (wanted: string) =>
  vs.eventually(`the line ${wanted}`, lines, { until: (all) => all.includes(wanted) });

test('the seeds, reviewed: indicators by period and place, plan beside what was reached', async () => {
  await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
  await vs.eventually('the summary', () => vs.notifications(), {
    until: (all) => all.some((text) => /Đã kiểm tra 5 văn bản/.test(text)),
  });
  await vs.command('Soát Số: Bảng số liệu');
  await withLine('Tổng thu ngân sách nhà nước | Bắc Kạn | 2022 | 830 tỷ đồng | ≈ 822 tỷ đồng');
  for (const line of [
    'GRDP bình quân đầu người | Bắc Kạn | 2022 | 46,3 triệu đồng/người | ≈ 45,8 triệu đồng/người',
    'GRDP bình quân đầu người | Bắc Kạn | 2023 |  | 50 triệu đồng/người',
    'Tốc độ tăng trưởng kinh tế | Bắc Kạn | 2022 | 6,01% | ',
    'Tốc độ tăng trưởng kinh tế | Bắc Kạn | quý I/2022 | 4,02% | ',
    'tỷ lệ che phủ rừng | Bắc Kạn | 2020 | 72,9% | ',
    'Tỷ lệ che phủ rừng | Lào Cai | 2023 |  | 58,5%',
    'Thu ngân sách nhà nước | Lào Cai | 2023 |  | 12.000 tỷ đồng',
  ])
    await withLine(line);
  assert.ok(await (await page()).locator('svg .reached').count());
  assert.ok(await (await page()).locator('svg .trend').count());
  await vs.press('Escape');
  await vs.screenshot('table-light');
});

test('the filter takes words without marks, and says when nothing is left', async () => {
  const field = (await page()).locator('vscode-textfield input');
  await field.fill('che phu rung lao cai');
  await vs.eventually('one line', lines, { until: (all) => all.length === 1 });
  await field.fill('không có gì như vậy');
  await vs.eventually('no line', async () => (await page()).locator('#status').textContent(), {
    until: (said) => said?.includes('Không có dòng nào') ?? false,
  });
  await field.fill('');
});

test('a press on a column sorts, and says so to who cannot see it', async () => {
  const frame = await page();
  await frame.locator('thead button', { hasText: 'Kỳ' }).press('Enter');
  await vs.eventually('sorted', () => frame.locator('th[aria-sort="ascending"]').textContent(), {
    until: (text) => text?.startsWith('Kỳ') ?? false,
  });
  const periods = (await lines()).map((line) => line.split(' | ')[2]);
  assert.equal(periods[0], '2020');
  assert.equal(await frame.evaluate(() => document.activeElement?.textContent), 'Kỳ ▲');
  await frame.locator('thead button', { hasText: 'Kỳ' }).press('Enter');
  await frame.locator('thead button', { hasText: 'Kỳ' }).press('Enter');
});

test('the mouse sorts, down at the second click, and as it was at the third', async () => {
  const frame = await page();
  const before = await lines();
  const head = frame.locator('thead button', { hasText: 'Thực hiện' });
  const sorted = async (how: string) => (await head.locator('xpath=..').getAttribute('aria-sort')) === how;
  await head.click();
  await vs.eventually('sorted up', () => sorted('ascending'));
  await head.click();
  await vs.eventually('sorted down', () => sorted('descending'));
  assert.notDeepEqual(await lines(), before);
  await head.click();
  await vs.eventually('as it was', () => sorted('none'));
  assert.deepEqual(await lines(), before);
});

test('from the filter on, all is reached by the key Tab', async () => {
  const frame = await page();
  await frame.locator('vscode-textfield input').click();
  const reached: string[] = [];
  for (let n = 0; n < 9; n++) {
    await vs.press('Tab');
    reached.push(await frame.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  const wanted = ['Kiểm tra toàn bộ thư mục', 'Sao chép', 'Lưu CSV…', 'Chỉ tiêu', 'Nơi', 'Kỳ', 'Thực hiện', 'Kế hoạch'];
  assert.deepEqual(reached.slice(0, wanted.length), wanted);
  assert.equal(reached.at(-1), '830 tỷ đồng');
});

test('what is filtered is copied, cell by cell', async () => {
  const frame = await page();
  await frame.locator('vscode-textfield input').fill('grdp binh quan 2022');
  await vs.eventually('one line', lines, { until: (all) => all.length === 1 });
  await frame.locator('vscode-button', { hasText: 'Sao chép' }).press('Enter');
  const copied = await vs.eventually('the lines copied', () => vs.clipboard(), {
    until: (text) => text.startsWith('Chỉ tiêu\tNơi\tKỳ'),
  });
  assert.match(copied, /\nGRDP bình quân đầu người\tBắc Kạn\t2022\t[^\t]+\t46,3 triệu đồng\/người\t46300000\t≈ 45,8/);
  assert.equal(copied.split('\n').length, 2);
});

test('it is saved as CSV, which Excel opens', async () => {
  await (await page()).locator('vscode-button', { hasText: 'Lưu CSV…' }).click();
  await vs.asked(/\/bang-so-lieu\.csv$/);
  await vs.answer();
  const csv = await vs.eventually('the file', () => vs.read('bang-so-lieu.csv'));
  assert.match(csv, /^\ufeffChỉ tiêu,Nơi,Kỳ,/);
  assert.match(csv, /\r\nGRDP bình quân đầu người,Bắc Kạn,2022,/);
  await vs.eventually('the word of it', () => vs.notifications(), {
    until: (all) => all.some((text) => /Đã lưu.*bang-so-lieu\.csv/.test(text)),
  });
  await (await page()).locator('vscode-textfield input').fill('');
});

test('it suits dark and high contrast', async () => {
  await vs.setTheme('Dark Modern');
  await vs.screenshot('table-dark');
  await vs.setTheme('Default High Contrast');
  await vs.screenshot('table-contrast');
  await vs.setTheme('Light Modern');
});

test('a value leads to its place in the text, by key and by mouse, the table narrow beside it', async () => {
  await (await page()).locator('button.value', { hasText: '58,5%' }).press('Enter');
  await vs.eventually('the text beside', () => vs.editorText(), {
    until: (text) => text.includes('Tỷ lệ che phủ rừng'),
  });
  const selected = (count: number) =>
    vs.eventually('the figure selected', () => vs.statusBar(), {
      until: (items) => items.some((item) => item.includes(`(${count} selected)`)),
    });
  await selected('58,5%'.length);
  const frame = await page();
  const isWhole = () => frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  await vs.eventually('a table that fits beside the text', isWhole);
  await vs.screenshot('table-beside');
  await frame.locator('button.value', { hasText: '46,3 triệu đồng/người' }).first().click();
  await vs.eventually('the other text', () => vs.editorText(), { until: (text) => text.includes('46,3 triệu đồng') });
  await selected('46,3 triệu đồng/người'.length);
});
