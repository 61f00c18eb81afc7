import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/editors/**'],
    globalSetup: 'test/build.mjs',
    // Nothing here keeps state in a module: files can share a worker, which halves the time.
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
  },
});
