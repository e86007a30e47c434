import { afterwards, type EntraRow, entraRows } from './entra-cases.ts';
import { expectEntra } from './entra-oracle.ts';
import { goOn, hasOverflow, openEntra } from './entra-page.ts';
import { type Case, nameOf, type Stop } from './run-cases.ts';

export const entra: readonly Case[] = entraRows.map((row) => {
  const after = afterwards(row);
  return { name: nameOf(row), stops: [stop(row, openEntra), stop(after, goOn)] };
});

function stop(row: EntraRow, open: typeof openEntra): Stop {
  return {
    open: (page) => open(page, row),
    expected: async (page, said) => expectEntra(row, said, row.flavour !== '-' && (await hasOverflow(page, row))),
  };
}
