import { defineConfig } from 'playwright/test';
import type { Options } from './tests/kit/test.ts';

export default defineConfig<object, Options>({
  testDir: 'tests',
  outputDir: 'test-results',
  globalSetup: './tests/kit/before-workers.ts',
  workers: 3,
  timeout: 45_000,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy computer may starve a browser once; what fails twice is broken, and what needed it is named as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list']],
  projects: [
    { name: 'en', testDir: 'tests/e2e', use: { language: 'en' } },
    // The jobs are read in Norwegian too; what has no words is tested once.
    { name: 'nb', testDir: 'tests/e2e', testMatch: 'jobs/**', use: { language: 'nb' } },
    // Each of these is a command of its own, so that `npm test` stays short.
    { name: 'accessibility', testDir: 'tests/accessibility' },
    { name: 'security', testDir: 'tests/security' },
    { name: 'faults', testDir: 'tests/faults' },
  ],
});
