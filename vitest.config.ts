import { defineConfig } from 'vitest/config';
import { sidelightContent } from './content/compiler/plugin.ts';

export default defineConfig({
  plugins: [sidelightContent()],
  test: {
    testTimeout: 30_000,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts', 'tests/built/**/*.test.ts'],
  },
});
