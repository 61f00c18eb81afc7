import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['test/editors/*.test.ts'],
    globalSetup: 'test/build.mjs',
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
