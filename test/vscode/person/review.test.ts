import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../host/cache.ts';
import { openWorkbench, type Workbench } from '../host/person.ts';
import { languageServers, peakMemory } from '../host/processes.ts';
import { within } from '../host/wait.ts';
import { articles } from '../many.ts';

/**
 * What a folder of many texts takes to be reviewed, and what it does to who types meanwhile; the figures are printed.
 * SOATSO_REVIEW=FOLDER takes the texts of that folder.
 */
const { SOATSO_REVIEW: given } = process.env;
const COUNT = 500;
const WRONG = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.\n';

let vs: Workbench;
before(async () => {
  vs = await openWorkbench({
    extension: root,
    ...(given ? { folder: given } : {}),
    files: {
      ...(given ? {} : articles(COUNT, 8000)),
      'mo.txt': 'Xã có 30 hộ, gồm 10 hộ nghèo và 20 hộ cận nghèo.\n',
      'sai-khac.txt': WRONG,
    },
    settings: { 'editor.wordWrap': 'on' },
  });
});
after(() => vs?.close());

/** What was said at the end of a review: the notice itself soon goes away. */
let said: string | undefined;
const summary = async () => {
  said = (await vs.notifications()).find((text) => text.startsWith('Đã kiểm tra')) ?? said;
  return said;
};

/** Milliseconds from a key to the squiggle that comes or goes by it, as the window sees both. */
async function untilSquiggle(key: string, isThere: boolean): Promise<number> {
  const watch = await vs.page.evaluateHandle((wanted) => {
    const seen = new Promise<number>((resolve) => {
      const wait = () => {
        const began = performance.now();
        const look = (): unknown =>
          Boolean(document.querySelector('.editor-instance .squiggly-warning')) === wanted
            ? resolve(performance.now() - began)
            : requestAnimationFrame(look);
        look();
      };
      addEventListener('keydown', wait, { once: true, capture: true });
    });
    return { seen };
  }, isThere);
  await vs.press(key);
  return within(
    `the squiggle by ${key}`,
    watch.evaluate(({ seen }) => seen),
  );
}

/** Types a digit that makes a finding, and takes it away, as long as it is wanted. */
async function typed(isWanted: (done: number) => boolean | Promise<boolean>): Promise<number[]> {
  const times: number[] = [];
  while (await isWanted(times.length))
    times.push(await untilSquiggle('1', true), await untilSquiggle('Backspace', false));
  return times;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

test('a folder of many texts, reviewed while someone types', async (t) => {
  await vs.openFile('mo.txt');
  await vs.eventually('the text read', () => vs.statusBar(), {
    until: (items) => items.some((item) => /Soát Số: 3 số liệu/.test(item)),
  });
  await vs.goTo(1, 'Xã có 30 hộ, gồm 10 hộ nghèo và 20'.length + 1);
  await typed((done) => done < 6);
  const alone = await typed((done) => done < 24);
  const during: number[] = [];
  const took: number[] = [];
  while (during.length < 12 && took.length < 6) {
    await vs.command('Notifications: Clear All Notifications');
    said = undefined;
    const began = performance.now();
    await vs.command('Soát Số: Kiểm tra toàn bộ thư mục');
    await vs.focusEditor();
    during.push(...(await typed(async () => (await summary()) === undefined)));
    took.push(performance.now() - began);
  }
  alone.push(...(await typed((done) => done < 24)));
  assert.match(said ?? '', given ? /Đã kiểm tra/ : /Đã kiểm tra 502 văn bản.*[12] chỗ cần kiểm tra/);
  assert.ok(during.length > 0, 'nothing was typed during the review');
  const [server] = languageServers();
  const [one, other] = [median(alone), median(during)];
  t.diagnostic(
    `review ${(median(took) / 1000).toFixed(1)} s with its command; server at most ${peakMemory(server ?? 0)} MB`,
  );
  t.diagnostic(
    `key to squiggle: ${one.toFixed(0)} ms (${alone.length}) alone, ${other.toFixed(0)} ms (${during.length}) during the review, ` +
      `${(other / one).toFixed(2)} times`,
  );
  await vs.screenshot('review');
});

// Among what real texts are found to have it may be too far down to be drawn.
test('what it found stands in Problems, of texts that are not open too, until they change', {
  skip: given !== undefined,
}, async () => {
  const shown = async () => (await vs.problems()).map(({ message }) => message);
  await vs.eventually('the finding', shown, { until: (all) => all.some((message) => message.includes('4 + 9 = 13')) });
  await vs.screenshot('review-problems');
  await writeFile(path.join(vs.folder, 'sai-khac.txt'), WRONG.replace('12', '13'));
  await vs.eventually('it gone', shown, { until: (all) => !all.some((message) => message.includes('4 + 9 = 13')) });
});
