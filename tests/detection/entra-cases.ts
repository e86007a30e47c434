/** The cases of the Azure portal and the Entra admin center: which parameters there are, and which mean something where. */

import { choices } from '../practice-portal/shared/choices.ts';
import { azureLanguages } from '../practice-portal/shared/words.ts';
import { allPairs, pairwise, type Row } from './pairwise.ts';

const factors = {
  page: ['user', 'properties', 'unit', 'assigned-roles', 'users', 'users-menu', 'password-reset', 'registration'],
  /** Where the window is led afterwards: pages on which nothing may be found, though what was there stands beside them. */
  after: ['methods', 'home', 'groups', 'app-credentials', 'roles', 'sign-ins', 'enterprise-app'],
  /** `none`: a bar without a command that we know. */
  flavour: [...choices.flavour, 'none'],
  /** Another than these shows the portal in English. */
  language: [...azureLanguages, 'qps-ploc', 'xx'],
  host: ['entra.microsoft.com', 'portal.azure.com'],
  reset: choices.reset,
  edit: choices.edit,
  delete: choices.delete,
  deaf: choices.deaf,
  /** Whether the menu of commands that have no room in the bar is open. */
  overflow: ['closed', 'open'],
  /** `untried`: the pane was never opened; `none`: the reset worked. */
  refusal: ['untried', ...choices.refusal],
  refusalIn: choices.refusalIn,
  onprem: choices.onprem,
  usersMenu: choices.usersMenu,
  listReset: choices.listReset,
  sync: choices.sync,
  ticked: ['nobody', 'synced', 'cloud', 'both'],
  layout: choices.properties,
  synced: ['yes', 'no'],
  account: ['member', 'external-guest', 'microsoft-guest', 'mail-guest', 'internal-guest', 'external-member'],
  identities: choices.identities,
  rolesIn: choices.rolesIn,
  rolesTab: ['active', 'eligible'],
  held: ['none', 'active', 'both'],
  arrival: ['address', 'item', 'blade'],
  nav: choices.nav,
  frames: choices.frames,
  blank: choices.blank,
  warm: ['1', '3'],
} as const;

/** What costs time and is taken only where it is wanted. */
const resting = ['arrival', 'blank', 'warm', 'refusal', 'onprem', 'usersMenu'] as const;

type Factor = keyof typeof factors;
export type EntraRow = Row<Factor>;

const OVERFLOWS = ['v8overflow', 'v9overflow', 'azcoverflow'];

export const isUserPage = ({ page }: EntraRow) => ['user', 'properties', 'unit'].includes(page);

/** Which values mean something, in an order in which none depends on a later one. */
const MEANS: readonly [factors: readonly Factor[], when: (row: EntraRow) => boolean][] = [
  [['flavour'], (row) => row.flavour !== 'none' || isUserPage(row)],
  [['reset', 'edit', 'delete'], (row) => isUserPage(row) && row.flavour !== 'none'],
  [['listReset', 'sync', 'ticked'], ({ page }) => page === 'users'],
  [
    ['deaf'],
    ({ reset, edit, delete: remove, ticked }) => [reset, edit, remove].includes('disabled') || ticked === 'nobody',
  ],
  [['refusal'], (row) => canTry(row)],
  [['refusalIn'], ({ refusal }) => !['-', 'untried', 'none'].includes(refusal)],
  [['overflow'], (row) => OVERFLOWS.includes(row.flavour) && hasReset(row) && ['untried', '-'].includes(row.refusal)],
  [['onprem'], ({ page }) => page === 'password-reset' || page === 'registration'],
  [['usersMenu'], ({ page }) => page === 'users' || page === 'users-menu'],
  [['layout', 'account', 'identities'], isUserPage],
  [['synced'], ({ page }) => page === 'properties'],
  [['rolesIn', 'held'], ({ page }) => page === 'assigned-roles'],
  [['rolesTab'], ({ rolesIn, held }) => rolesIn === 'tabs' && held === 'both'],
  [['arrival'], ({ page }) => page !== 'properties'],
  [['nav'], ({ arrival }) => arrival === 'item' || arrival === 'blade'],
];

function hasReset(row: EntraRow): boolean {
  return isUserPage(row) ? ['enabled', 'disabled'].includes(row.reset) : row.listReset === 'present';
}

function canTry(row: EntraRow): boolean {
  if (isUserPage(row)) return row.reset === 'enabled';
  return row.listReset === 'present' && (row.ticked === 'synced' || row.ticked === 'cloud');
}

function settle(row: EntraRow): EntraRow {
  const settled = { ...row };
  for (const [names, when] of MEANS) if (!when(settled)) for (const name of names) settled[name] = '-';
  return settled;
}

/** What page and flavour are each met with. */
const others = (Object.keys(factors) as Factor[]).filter(
  (name) => !['page', 'after', 'flavour', 'language', 'host'].includes(name),
);
const everywhere = others.flatMap((name): [Factor, Factor][] => [
  ['page', name],
  ['flavour', name],
]);

/** Every language everywhere; then in English, where every word is known, what depends on each other. */
export const entraRows: readonly EntraRow[] = [
  ...pairwise<Factor>({
    factors,
    resting,
    pairs: [
      ...allPairs<Factor>(['page', 'flavour', 'language', 'host']),
      ...allPairs<Factor>(['after', 'flavour', 'language', 'host']),
      ...everywhere,
      ['language', 'synced'],
    ],
    settle,
  }),
  ...pairwise<Factor>({
    factors: { ...factors, language: ['en'], after: ['home'] },
    resting,
    pairs: [
      ...['reset', 'edit', 'delete', 'overflow'].map((name): [Factor, Factor] => ['flavour', name as Factor]),
      ...allPairs<Factor>(['reset', 'edit', 'delete']),
      ...allPairs<Factor>(['page', 'layout', 'account', 'identities']),
      ...allPairs<Factor>(['sync', 'ticked', 'listReset']),
      ...allPairs<Factor>(['rolesIn', 'rolesTab', 'held']),
      ['refusal', 'refusalIn'],
      ['synced', 'layout'],
    ],
    settle,
  }),
];

/** The page to which a row's window is led afterwards, as a row of its own: of the parameters of before nothing is shown. */
export function afterwards(row: EntraRow): EntraRow {
  const { after: page, flavour, language, host } = row;
  const bare = Object.fromEntries(Object.keys(factors).map((name) => [name, '-'])) as EntraRow;
  if (!['methods', 'roles', 'app-credentials'].includes(page)) return { ...bare, page, language, host };
  // Commands of these are always drawn in the frame; Authentication methods has Reset password too.
  const reset = flavour === 'none' ? 'absent' : row.reset === '-' ? 'enabled' : row.reset;
  const own = ['-', 'none', 'azc', 'azcoverflow', 'oldshell'].includes(flavour) ? 'v8bar' : flavour;
  return { ...bare, page, language, host, flavour: own, ...(page === 'methods' && { reset }) };
}
