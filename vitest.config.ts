import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    globalSetup: ['test/shared-setup.ts', 'test/postgres-setup.ts', 'test/web/chromium-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    onConsoleLog: () => undefined,
  },
});
