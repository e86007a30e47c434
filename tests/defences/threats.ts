import type { Defence } from './defence.ts';
import { threatsOfExtensions } from './threats-of-extensions.ts';
import { threatsOfOthers } from './threats-of-others.ts';
import { threatsOfPages } from './threats-of-pages.ts';

/** The defences of SECURITY.md, in the order of its table. */
export const threats: readonly Defence[] = [...threatsOfPages, ...threatsOfExtensions, ...threatsOfOthers];
