import type { Locator } from 'playwright-core';
import type { Workbench } from './person.ts';

/** A row of a tree as it is read: what stands on it, what stands behind that in grey, and how deep it lies. */
export interface TreeRow {
  label: string;
  description: string;
  level: number;
}

export type View = ReturnType<typeof viewIn>;

/** A view of the side bar, by the title over it: seen and used as a person does. What reads it reads it as it is now. */
export function viewIn(vs: Workbench, title: string) {
  const { page, eventually } = vs;
  const pane = page
    .locator('.sidebar .pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^\\s*${title}`) }) })
    .first();
  const rowOf = (label: string): Locator =>
    pane.locator('.monaco-list-row', { has: page.locator('.label-name', { hasText: label }) }).first();

  return {
    pane,
    rowOf,
    /** The rows that are drawn, top to bottom. */
    rows: (): Promise<TreeRow[]> =>
      pane.locator('.monaco-list-row').evaluateAll((rows) =>
        rows
          .map((row) => ({ row, top: row.getBoundingClientRect().top }))
          .sort((a, b) => a.top - b.top)
          .map(({ row }) => {
            const text = (selector: string) =>
              row.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
            return {
              label: text('.label-name'),
              description: text('.label-description'),
              level: Number(row.getAttribute('aria-level')),
            };
          }),
      ),
    /** What the view says over its rows. */
    message: async () => (await pane.locator('.message').allInnerTexts()).join('\n'),
    /** What stands behind its title. */
    description: async () => (await pane.locator('.pane-header .description').allInnerTexts()).join(''),
    /** What it says when it is empty, its buttons included. */
    welcome: async () => {
      const parts = pane.locator('.welcome-view-content:visible').locator('p, .monaco-button');
      return (await parts.allInnerTexts()).join('\n');
    },
    /** Presses a button of the welcome text. */
    pressWelcome: (label: string) => pane.locator('.welcome-view-content .monaco-button', { hasText: label }).click(),
    /** Presses a button in its title, by its name. */
    async press(label: string) {
      await pane.locator('.pane-header').hover();
      await pane.locator(`.pane-header .action-label[aria-label^="${label}"]`).click();
    },
    /** Clicks on a row. */
    click: (label: string) => rowOf(label).click(),
    /** Opens a row that has others in it. */
    async expand(label: string) {
      const row = rowOf(label);
      await eventually(`${label} in ${title}`, () => row.isVisible());
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
      await eventually(`${label} open`, async () => (await row.getAttribute('aria-expanded')) === 'true');
    },
    /** What the menu of a row offers; the menu stays open. */
    async menu(label: string): Promise<string[]> {
      await rowOf(label).click({ button: 'right' });
      const items = page.locator('.monaco-menu .action-label[aria-label]:visible');
      await items.first().waitFor();
      return items.evaluateAll((all) => all.map((item) => item.getAttribute('aria-label') ?? '').filter(Boolean));
    },
    /** Takes something from the menu of a row. */
    async choose(label: string, item: string) {
      await rowOf(label).click({ button: 'right' });
      await chooseInMenu(vs, item);
    },
  };
}

/** Takes something from the menu that is being opened: one that has only just opened does not hear clicks yet. */
export async function chooseInMenu({ page, eventually }: Workbench, label: string) {
  const item = page.locator('.monaco-menu .action-item', {
    has: page.locator(`.action-label[aria-label="${label}"]`),
  });
  await item.first().waitFor();
  await eventually(`“${label}” taken from the menu`, async () => {
    if (await item.first().isVisible()) await item.first().click({ timeout: 2000 });
    return item.first().isHidden();
  });
}

/** A container of views in the bar at the side, by its name. */
export function containerIn({ page }: Workbench, title: string) {
  const icon = page.locator('.activitybar .action-item', {
    has: page.locator(`.action-label[aria-label^="${title}"]`),
  });
  return {
    open: () => icon.click(),
    /** The number beside its icon; nothing where there is none. */
    badge: async () => (await icon.locator('.badge:visible .badge-content').allInnerTexts()).join('').trim(),
  };
}
