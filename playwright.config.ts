import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  timeout: 45_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
});
