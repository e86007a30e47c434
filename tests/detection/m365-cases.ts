/** The cases of the Microsoft 365 admin center: which parameters there are, and which mean something where. */
import { choices } from '../practice-portal/shared/choices.ts';
import { m365Languages } from '../practice-portal/shared/words.ts';
import { allPairs, pairwise, type Row } from './pairwise.ts';

const factors = {
  /** To the reset pane: a key and a menu in the row, the command bar for ticked rows, a user's details. `none`: not at all. */
  way: ['key', 'menu', 'bar', 'details', 'none'],
  language: [...m365Languages, 'qps-ploc', 'xx'],
  host: [
    'admin.cloud.microsoft',
    'admin.microsoft.com',
    'admin.microsoft365.com',
    'portal.office.com',
    'portal.microsoft.com',
  ],
  /** `mixed`, `all-synced`, `all-cloud`: of two users at once. */
  who: ['synced', 'cloud', 'mixed', 'all-synced', 'all-cloud'],
  sync: choices.sync,
  syncHint: choices.syncHint,
  notice: choices.notice,
  pane: choices.pane,
  panes: choices.panes,
  kit: ['8', '9'],
  emailBox: choices.emailBox,
  step: ['asks', 'done', 'refused'],
  nav: choices.nav,
} as const;

type Factor = keyof typeof factors;
export type M365Row = Row<Factor>;

function settle(row: M365Row): M365Row {
  const settled = { ...row };
  const drop = (...names: Factor[]) => {
    for (const name of names) settled[name] = '-';
  };
  if (row.way !== 'bar' && !['synced', 'cloud'].includes(row.who))
    settled.who = row.who === 'all-cloud' ? 'cloud' : 'synced';
  if (row.way !== 'details') drop('panes', 'notice');
  else if (settled.who === 'cloud') drop('notice');
  if (row.sync === 'none') drop('syncHint');
  if (row.way === 'none') drop('step', 'emailBox', 'pane', 'kit');
  return settled;
}

const names = Object.keys(factors) as Factor[];

/** Every language by every way; then in English and Japanese, where the words of the column are known, all with all. */
export const m365Rows: readonly M365Row[] = [
  ...pairwise<Factor>({
    factors,
    pairs: [
      ...names.filter((name) => name !== 'way').map((name): [Factor, Factor] => ['way', name]),
      ['host', 'kit'],
      ['kit', 'step'],
    ],
    settle,
  }),
  ...pairwise<Factor>({ factors: { ...factors, language: ['en', 'ja'] }, pairs: allPairs(names), settle }),
];
