import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    settings: { 'workbench.colorTheme': 'Light Modern' },
    size: { width: 1280, height: 860 },
  });
});
after(() => vs?.close());

const page = () => vs.page.locator('.gettingStartedContainer');

async function openSteps(title: string): Promise<void> {
  await vs.command('Welcome: Open Walkthrough...');
  await vs.eventually(`“${title}” among the walkthroughs`, () => vs.choices(), {
    until: ({ rows }) => rows.some((row) => row.includes(title)),
  });
  await vs.insert(title);
  await vs.eventually('it alone', () => vs.choices(), { until: ({ rows }) => rows.length === 1 });
  await vs.press('Enter');
  await page().getByText(title).first().waitFor();
}

test('the first steps are in Vietnamese, with a picture of each theme', async () => {
  await openSteps('Soát số liệu trong năm phút');
  await page().getByText('Mở văn bản mẫu').first().waitFor();
  await vs.eventually('the picture', () => pictures(), {
    until: (found) => found.some((one) => /sample-light/.test(one)),
  });
  await vs.screenshot('steps-light');
  await vs.setTheme('Dark Modern');
  await vs.eventually('the dark picture', () => pictures(), {
    until: (found) => found.some((one) => /sample-dark/.test(one)),
  });
  await vs.screenshot('steps-dark');
  await vs.setTheme('Default High Contrast');
  await vs.screenshot('steps-contrast');
  await vs.setTheme('Light Modern');
});

const pictures = () =>
  vs.page
    .locator('.gettingStartedContainer img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc));

test('the first button opens the sample', async () => {
  await page().locator('.monaco-button', { hasText: 'Mở văn bản mẫu' }).first().press('Enter');
  await vs.eventually('the sample', () => vs.editorText(), { until: (text) => text.startsWith('BÁO CÁO') });
  await vs.eventually('its findings', () => vs.squiggles('warning'), {
    until: (texts) => texts.includes('23 chỉ tiêu'),
  });
});

test('and in English by the setting', async () => {
  await vs.changeSettings({ 'soatSo.locale': 'en' });
  await openSteps('Check the figures of a text in five minutes');
  const text = await page().allInnerTexts();
  assert.match(text.join('\n'), /Open the sample text/);
  await vs.screenshot('steps-english');
});
