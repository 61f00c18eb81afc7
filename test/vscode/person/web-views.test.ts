import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { containerIn, viewIn } from '../host/view.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    web: true,
    files: {
      'a.txt': 'Tỉnh Bắc Kạn\n\nNăm 2022, tổng thu ngân sách nhà nước đạt 830 tỷ đồng.\n',
      'b.txt': 'Tỉnh Bắc Kạn\n\nNăm 2021, tổng thu ngân sách nhà nước đạt 800 tỷ đồng.\n',
      'c.txt': 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n',
    },
    sideBar: true,
  });
});
after(() => vs?.close());

test('without Node: a folder is reviewed, its findings stand in the view', async () => {
  await containerIn(vs, 'Soát Số').open();
  const figures = viewIn(vs, 'Số liệu');
  await vs.eventually('the welcome', figures.welcome, {
    until: (text) => text.includes('Chưa có văn bản nào được đọc'),
  });
  await figures.pressWelcome('Kiểm tra toàn bộ thư mục');
  await vs.eventually('the finding', figures.rows, {
    until: (rows) => rows.some(({ label }) => label.includes('4 + 9 = 13')),
  });
  await vs.eventually('the badge', containerIn(vs, 'Soát Số').badge, { until: (text) => text === '1' });
  await figures.click('4 + 9 = 13');
  await vs.eventually('its text', () => vs.editorText(), { until: (text) => text.includes('12 dự án') });
  await vs.screenshot('web-figures');
});

test('and its figures in the table', async () => {
  await vs.command('Soát Số: Bảng số liệu');
  await vs.eventually('the table', () => vs.webviewText(), {
    until: (text) => ['830 tỷ đồng', '800 tỷ đồng', 'Bắc Kạn'].every((words) => text.includes(words)),
  });
  await vs.screenshot('web-table');
});
