import { execFileSync } from 'node:child_process';

/** Bundles what is published before the tests run it. */
export function setup() {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
}
