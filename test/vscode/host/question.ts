import type { Page } from 'playwright-core';
import type { Eventually } from './person.ts';

/** What VS Code asks in its own box: a word to type, a file to take. */
export function questionsOf(page: Page, eventually: Eventually) {
  const box = page.locator('.quick-input-widget input[type=text]').first();
  return {
    /** Waits for a question whose proposed answer reads so. */
    asked: (proposed = /\S/) =>
      eventually(`a question that proposes ${proposed}`, () => box.inputValue(), {
        until: (value) => proposed.test(value),
      }),
    /** Takes the proposed answer, or `text` in its stead. A file dialog that is still looking around ignores Enter. */
    async answer(text?: string): Promise<void> {
      if (text !== undefined) await box.fill(text);
      await eventually('the question answered', async () => {
        if (await box.isHidden()) return true;
        await page.keyboard.press('Enter');
        await box.waitFor({ state: 'hidden', timeout: 1000 });
        return true;
      });
    },
  };
}
