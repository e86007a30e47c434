import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { followColorScheme } from './page-looks.ts';

/** Draws a page of the extension. */
export function show(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  followColorScheme();
  createRoot(root).render(page);
}
