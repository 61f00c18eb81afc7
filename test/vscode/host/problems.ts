import type { Page } from 'playwright-core';

export interface Problem {
  severity: string;
  message: string;
  source: string;
  code: string;
  /** As the view writes it: `[Ln 1, Col 10]`. */
  position: string;
}

/** What the Problems view shows, row by row. */
export function readProblems(page: Page): Promise<Problem[]> {
  return page.locator('.markers-panel .monaco-list-row').evaluateAll((rows) =>
    rows
      .filter((row) => row.querySelector('.marker-message-line'))
      .map((row) => {
        const text = (selector: string) =>
          row.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ').trim() ?? '';
        const icon = row.querySelector('.marker-icon')?.className ?? '';
        return {
          severity: /\b(error|warning|info)\b/.exec(icon)?.[1] ?? icon,
          message: text('.marker-message'),
          source: text('.marker-source'),
          code: text('.marker-code'),
          position: text('.marker-line'),
        };
      }),
  );
}
