import type { Defence } from './defence.ts';
import { faultsOfBrowsers } from './faults-of-browsers.ts';
import { faultsOfPages } from './faults-of-pages.ts';
import { faultsOfSidelight } from './faults-of-sidelight.ts';

/** The defences of tests/faults/README.md. */
export const faults: readonly Defence[] = [...faultsOfSidelight, ...faultsOfPages, ...faultsOfBrowsers];
