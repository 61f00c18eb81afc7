import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

/** Two texts whose figures do not agree, one of them long, and one that is not checked. */
const FILES = {
  'huyen/bao-cao.txt':
    'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch. Còn 4/26 chỉ tiêu không đạt.\n\n' +
    'Thu ngân sách trên địa bàn đạt 846 tỷ đồng, bằng 97% dự toán (900 tỷ đồng).\n\n' +
    'Chú thích <b>không phải là thẻ</b>: xã có 30 hộ, gồm 10 hộ nghèo và 25 hộ cận nghèo.\n',
  'tinh/du-thao.txt': Array.from(
    { length: 14 },
    (_, n) => `Huyện thứ ${n + 1} có ${20 + n} dự án, gồm ${n + 8} dự án đã xong và 13 dự án đang làm.\n`,
  ).join('\n'),
  'english.txt': 'The province has 12 communes and 5,000 households; 97% of them have clean water.\n',
};

let vs: Workbench;
let printed: Page;
before(async () => {
  vs = await openWorkbench({ extension: root, files: FILES, settings: { 'files.simpleDialog.enable': true } });
});
after(() => vs?.close());

test('the command asks where to, writes the page, and says how to print it', async () => {
  await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
  await vs.eventually('the summary', () => vs.notifications(), {
    until: (all) => all.some((text) => /Đã kiểm tra 3 văn bản/.test(text)),
  });
  await vs.command('Soát Số: Lập báo cáo để in');
  await vs.asked(/\/bao-cao-soat-so\.html$/);
  await vs.answer();
  await vs.eventually('the word of it', () => vs.notifications(), {
    until: (all) => all.some((text) => /Đã lập báo cáo bao-cao-soat-so\.html.*in \(Ctrl\+P\)/.test(text)),
  });
});

test('in a browser: each finding with its place, quotation, arithmetic, a cell for the answer, and signatures', async () => {
  await vs.eventually('the page', () => vs.read('bao-cao-soat-so.html'));
  const browser = vs.page.context().browser();
  assert.ok(browser);
  printed = await browser.newPage();
  await printed.goto(pathToFileURL(path.join(vs.folder, 'bao-cao-soat-so.html')).href);
  const rows = await printed
    .locator('tbody tr:not(.text)')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent?.trim().replaceAll(/\s+/gu, ' ') ?? '')),
    );
  const [first = []] = rows;
  assert.equal(first.length, 6);
  assert.deepEqual(first.slice(0, 3), [
    '1',
    'Dòng 1, cột 31',
    'Trong 26 chỉ tiêu chủ yếu, có 23 chỉ tiêu đạt kế hoạch.',
  ]);
  assert.match(first[3] ?? '', /^23 \+ 4 = 27 ≠ 26.*\(dòng 1\)/);
  assert.deepEqual(first.slice(4), ['Cần kiểm tra', '']);
  assert.equal(await printed.locator('tbody tr').first().textContent(), 'huyen/bao-cao.txt');
  assert.ok(rows.some(([, , quotation]) => quotation?.includes('<b>không phải là thẻ</b>')));
  assert.ok(rows.length > 10, `${rows.length} rows`);
  assert.match((await printed.locator('section').textContent()) ?? '', /english\.txt: không phải tiếng Việt/);
  assert.deepEqual(await printed.locator('.signer').allTextContents(), [
    'Người lập bảng',
    'Đơn vị giải trình',
    'Thủ trưởng đơn vị',
  ]);
  await printed.screenshot({ path: path.join(root, 'out/screenshots/report-screen.png') });
});

test('printed: A4 across, on several pages, nothing cut off', async () => {
  await printed.emulateMedia({ media: 'print' });
  const cut = await printed
    .locator('th, td')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length);
  assert.equal(cut, 0);
  const pdf = await printed.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/gu)];
  assert.ok(pages.length > 1, `${pages.length} pages`);
  for (const [, width, height] of pages) assert.deepEqual([Number(width), Number(height)].map(Math.round), [842, 595]);
  await writeFile(path.join(root, 'out/screenshots/report.pdf'), pdf);
});
