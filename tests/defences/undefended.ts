import type { Undefended } from './defence.ts';

/** Rows in which nothing of ours can be taken out. */
export const undefended: readonly Undefended[] = [
  { row: 'T12', because: 'Sidelight is in no store yet, so there is no account and no test.' },
];
