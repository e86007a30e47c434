import { defineConfig } from 'playwright/test';
import type { Options } from './tests/kit/test.ts';

export default defineConfig<object, Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  timeout: 45_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  projects: [
    { name: 'en', use: { language: 'en' } },
    // The jobs are read in Norwegian too; what has no words is tested once.
    { name: 'nb', testMatch: 'jobs/**', use: { language: 'nb' } },
  ],
});
