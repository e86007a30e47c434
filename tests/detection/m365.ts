import { m365Rows } from './m365-cases.ts';
import { expectM365 } from './m365-oracle.ts';
import { openM365, readWarning } from './m365-page.ts';
import { type Case, nameOf } from './run-cases.ts';

export const m365: readonly Case[] = m365Rows.map((row) => ({
  name: nameOf(row),
  stops: [
    {
      open: (page) => openM365(page, row),
      expected: async (_page, said) => expectM365(row, said),
      drawn: readWarning,
    },
  ],
}));
