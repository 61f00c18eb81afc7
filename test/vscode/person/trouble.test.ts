import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { articles } from '../many.ts';

/** So many and so long that there is time to do something meanwhile. */
const TEXTS = articles(300, 15_000);
const LAST = Object.keys(TEXTS).at(-1) ?? '';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({ extension: root, files: TEXTS, settings: { 'files.simpleDialog.enable': true } });
});
after(() => vs?.close());

const notified = (pattern: RegExp) =>
  vs.eventually(`the words ${pattern}`, () => vs.notifications(), {
    until: (all) => all.some((text) => pattern.test(text)),
    milliseconds: 180_000,
  });
const clear = () => vs.command('Notifications: Clear All Notifications');
/** The notice that counts is there. */
const isCounting = () => notified(/: \d+\/(?:299|300)/);
const stop = () => vs.page.locator('.notification-list-item').getByText('Cancel', { exact: true }).click();
const filesIn = async (folder: string) => (await readdir(path.join(vs.folder, folder))).sort();

/** Takes the file that is proposed, in another folder of the workspace or anywhere. */
async function saveAs(file: string): Promise<void> {
  await vs.asked(/so-lieu\.(csv|json)$/);
  await vs.answer(file);
}

test('a review that is stopped keeps what it has, and says so', async () => {
  await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
  await isCounting();
  await vs.screenshot('trouble-counting');
  await stop();
  await notified(/Đã dừng sau \d+ văn bản, kết quả đến đó được giữ lại/);
  await vs.screenshot('trouble-stopped');
  await clear();
});

test('a file that is deleted during the review is named, and the others are read', async () => {
  await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
  await isCounting();
  await rm(path.join(vs.folder, LAST));
  await notified(/Đã kiểm tra 299 văn bản.*không đọc được 1 tệp \(bai\/0300\.txt\), nhật ký ghi rõ lý do/);
  await vs.page.locator('.notification-list-item').getByText('Mở nhật ký').click();
  // Whose log it is; what stands in it the served VS Code cannot show, which writes no files for it.
  const shown = () =>
    vs.page
      .locator('.part.panel select')
      .evaluateAll((all) =>
        all.flatMap((one) => [...(one as HTMLSelectElement).selectedOptions].map(({ text }) => text)),
      );
  await vs.eventually('the log', shown, { until: (names) => names.includes('Soát Số') });
  await vs.screenshot('trouble-deleted');
  await vs.closePanel();
  await clear();
});

test('an export that is stopped leaves nothing behind', async () => {
  await mkdir(path.join(vs.folder, 'ra'));
  await vs.command('Soát Số: Xuất kết quả…');
  await vs.page.locator('.quick-input-list .monaco-list-row', { hasText: 'JSON' }).click();
  await saveAs(path.join(vs.folder, 'ra/so-lieu.json'));
  await isCounting();
  await stop();
  await notified(/Đã dừng, không có tệp nào được ghi/);
  assert.deepEqual(await filesIn('ra'), []);
  await clear();
});

test('where nothing can be written, it says so and what to do', async () => {
  // Nobody may write into /proc, root neither; a folder's permissions hold for all others.
  let folder = '/proc';
  if (process.getuid?.() !== 0) {
    folder = path.join(vs.folder, 'chi-doc');
    await mkdir(folder);
    await chmod(folder, 0o555);
  }
  await vs.command('Soát Số: Xuất kết quả…');
  await vs.page.locator('.quick-input-list .monaco-list-row', { hasText: 'CSV' }).click();
  await saveAs(path.join(folder, 'so-lieu.csv'));
  await notified(/Chưa ghi được .*so-lieu\.csv.*Hãy chọn nơi khác hoặc xem lại quyền ghi/);
  await vs.screenshot('trouble-read-only');
  await clear();
});

test('without git, the comparison says what to do instead', async () => {
  await vs.openFile('bai/0001.txt');
  await vs.command('Soát Số: So với bản trước');
  await notified(/chưa dùng được git.*Hãy dùng lệnh “Đối chiếu với văn bản khác”/);
  await vs.screenshot('trouble-no-git');
});
