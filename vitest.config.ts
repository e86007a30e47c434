import { defineConfig } from 'vitest/config';
import { sidelightContent } from './content/compiler/plugin.ts';

export default defineConfig({
  plugins: [sidelightContent()],
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/built/**/*.test.ts'] } },
      // Pure, and each would read and compile all content again.
      { extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false } },
    ],
  },
});
