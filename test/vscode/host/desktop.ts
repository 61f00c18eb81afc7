import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './cache.ts';
import { vscodeVersion } from './served.ts';

/** The program of a desktop VS Code, downloaded once; or why there is none. */
export type Desktop = { executable: string } | { missing: string };

/**
 * Looks for a desktop VS Code the way everyone does: `@vscode/test-electron` downloads it. Gives up soon where there is
 * no network, and does not try where a window could not open.
 */
export async function findDesktop(): Promise<Desktop> {
  if (process.env.SOATSO_VSCODE === 'served') return { missing: 'SOATSO_VSCODE=served' };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { missing: 'there is no display (xvfb-run gives one)' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({
      version: vscodeVersion.desktop,
      cachePath: cacheFolder,
      reporter: new SilentReporter(),
      timeout: 5000,
    });
    return { executable };
  } catch (error) {
    return { missing: `it could not be downloaded (${error instanceof Error ? error.message : error})` };
  }
}
