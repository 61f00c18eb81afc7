import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'],
    globalSetup: 'test/build.mjs',
    testTimeout: 60_000,
  },
});
