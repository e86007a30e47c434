/** What may be said of a page of the Azure portal or the Entra admin center, from its parameters alone. */
import { defaults } from '../practice-portal/shared/state.ts';
import { displayLanguage, isKnownWord } from '../practice-portal/shared/words.ts';
import { type EntraRow, isUserPage } from './entra-cases.ts';
import { HELD } from './entra-page.ts';
import type { Expected, Said } from './judge.ts';

const PAGES: Readonly<Record<string, string>> = {
  user: 'entra/user',
  properties: 'entra/user',
  unit: 'entra/user',
  'assigned-roles': 'entra/user/roles',
  users: 'entra/users',
  'users-menu': 'entra/users/menu',
  'password-reset': 'entra/password-reset',
  registration: 'entra/password-reset/registration',
  methods: 'entra/user/authentication-methods',
  'app-credentials': 'entra/app-credentials',
  roles: 'entra/roles',
  'sign-ins': 'entra/sign-in-logs',
  'enterprise-app': 'entra/enterprise-app',
};

const SHELL = ['azc', 'azcoverflow', 'oldshell'];

/** @param overflows whether commands have no room in the bar, which only the layout knows */
export function expectEntra(row: EntraRow, said: Said, overflows: boolean): Expected[] {
  const knows = (label: string) => isKnownWord(label, displayLanguage(row.language, 'azure'));
  const page = PAGES[row.page];
  const things = [
    ...controls(row, knows, overflows),
    ...menus(row),
    ...messages(row),
    ...facts(row, knows),
    ...roles(row, knows),
    ...codes(row, knows),
  ];
  return [{ thing: 'page', truth: page ? [page] : [] }, ...things, ...findings(row, said)];
}

type Knows = (label: string) => boolean;

/** The one error code that the practice portal's sign-in logs show, in each third row. */
function codes({ page }: EntraRow, knows: Knows): Expected[] {
  if (page !== 'sign-ins') return [];
  const silence = knows('sign-in-error-code') ? undefined : 'word-unknown';
  return [{ thing: `fact:code:${defaults.code}`, truth: ['seen'], ...(silence && { silence }) }];
}

function controls(row: EntraRow, knows: Knows, overflows: boolean): Expected[] {
  if (row.page === 'users') return listReset(row, knows, overflows);
  // Below a user's page nothing of the bar is drawn; that may be said.
  if (row.page === 'assigned-roles')
    return ['reset-password', 'edit-properties', 'delete'].map((id) => ({
      thing: `control:${id}`,
      truth: ['absent'],
      free: true,
    }));
  if (!isUserPage(row) && row.page !== 'methods') return [];
  // Below a user's page nothing is known to be missing.
  const free = row.page === 'methods';
  const drawn: Readonly<Record<string, string>> = {
    'reset-password': row.reset,
    'edit-properties': row.edit,
    delete: row.delete,
  };
  return Object.entries(drawn).map(([id, state]): Expected => {
    const thing = `control:${id}`;
    if (state === 'loading') return { thing, truth: [], silence: 'loading' };
    if (isThere(state)) return { thing, truth: [state], silence: whyUnseen(id, row, knows, overflows) };
    const others = Object.keys(drawn).filter((other) => isThere(drawn[other] ?? '') && knows(other));
    return { thing, truth: ['absent'], silence: whyNotAbsent(id, others, row, knows, overflows), free };
  });
}

const isThere = (state: string) => state === 'enabled' || state === 'disabled';

/** Why a command that is there may not be seen. */
function whyUnseen(id: string, row: EntraRow, knows: Knows, overflows: boolean): string | undefined {
  const isReset = id === 'reset-password';
  if (overflows && row.overflow !== 'open') return 'menu-closed';
  if (isPaneOpen(row) && SHELL.includes(row.flavour)) return 'covered';
  if (isReset && row.flavour.startsWith('azc')) return undefined;
  if (!knows(id)) return 'word-unknown';
  return !isReset && row.flavour === 'v8button' ? 'no-bar' : undefined;
}

/**
 * Why a command that is not there may not be said to be missing.
 * @param others those that are there and whose word is known
 */
function whyNotAbsent(id: string, others: readonly string[], row: EntraRow, knows: Knows, overflows: boolean) {
  if (row.reset === 'loading') return 'loading';
  if (overflows) return 'menu-closed';
  if (!knows(id)) return 'word-unknown';
  if (row.flavour === 'v8button') return 'no-bar';
  if (others.length === 0) return 'no-known-command';
  return others.every((other) => other === 'reset-password') ? 'language-untold' : undefined;
}

function listReset(row: EntraRow, knows: Knows, overflows: boolean): Expected[] {
  const thing = 'control:reset-password';
  if (row.listReset !== 'present') return [{ thing, truth: ['absent'], free: true }];
  const state = row.ticked === 'synced' || row.ticked === 'cloud' ? 'enabled' : 'disabled';
  return [{ thing, truth: [state], silence: whyUnseen('reset-password', row, knows, overflows) }];
}

function menus({ onprem, usersMenu }: EntraRow): Expected[] {
  return [...menu('missing:on-premises-integration', onprem), ...menu('missing:password-reset', usersMenu)];
}

function menu(thing: string, state: string): Expected[] {
  if (state === '-') return [];
  if (state === 'absent') return [{ thing, truth: ['missing'] }];
  if (state === 'loading') return [{ thing, truth: [], silence: 'loading' }];
  const silence = { collapsed: 'group-closed', searching: 'menu-searched' }[state];
  return [{ thing, truth: ['present'], silence }];
}

const isPaneOpen = ({ refusal }: EntraRow) => refusal !== '-' && refusal !== 'untried';

function messages(row: EntraRow): Expected[] {
  if (row.refusalIn === '-') return [];
  return [
    {
      thing: `message:reset-refused-${row.refusal}`,
      truth: [row.refusal],
      silence: isEnglish(row) ? undefined : 'english-sentence',
    },
  ];
}

const isEnglish = ({ language }: EntraRow) => displayLanguage(language, 'azure') === 'en';

function facts(row: EntraRow, knows: Knows): Expected[] {
  if (row.page === 'users') return listFacts(row, knows);
  if (!isUserPage(row)) return [];
  const inField = row.layout === 'label' ? 'in-a-field' : undefined;
  const synced: Expected[] =
    row.page === 'properties'
      ? [
          {
            thing: 'fact:synced',
            truth: [row.synced],
            silence: inField ?? (knows('on-premises-sync-enabled') && knows(row.synced) ? undefined : 'word-unknown'),
          },
        ]
      : [];
  const unit: Expected[] = row.page === 'unit' ? [{ thing: 'fact:administrative-unit', truth: ['yes'] }] : [];
  return [...synced, ...unit, home(row, knows, inField)];
}

function home({ account, page, identities }: EntraRow, knows: Knows, inField: string | undefined): Expected {
  const thing = 'fact:home';
  const isElsewhere = account.startsWith('external') || account === 'microsoft-guest' || account === 'mail-guest';
  const named = knows('user-principal-name') ? undefined : 'word-unknown';
  // The user name stands in the head of the overview, and in a row of each tab.
  if (isElsewhere)
    return { thing, truth: ['elsewhere'], silence: page === 'properties' ? (inField ?? named) : undefined };
  const isShown = identities === (page === 'properties' ? 'properties' : 'overview');
  return { thing, truth: ['here'], silence: isShown ? (inField ?? named ?? 'own-domain') : 'no-sign' };
}

function listFacts({ sync, ticked }: EntraRow, knows: Knows): Expected[] {
  if (sync !== 'column' || ticked === 'nobody' || ticked === 'both') return [];
  const value = ticked === 'synced' ? 'yes' : 'no';
  return [
    {
      thing: 'fact:synced',
      truth: [value],
      silence: knows('on-premises-sync-enabled') && knows(value) ? undefined : 'word-unknown',
    },
  ];
}

function roles({ held, rolesIn, rolesTab, ...row }: EntraRow, knows: Knows): Expected[] {
  if (held === '-' || held === 'none') return [];
  const shown = {
    active: rolesTab !== 'eligible',
    eligible: held === 'both' && (rolesIn === 'sections' || rolesTab === 'eligible'),
  };
  return (['active', 'eligible'] as const).flatMap((list) =>
    (shown[list] ? HELD[list] : []).map(
      (name): Expected => ({
        thing: `fact:role:${name.toLowerCase().replaceAll(' ', '-')}`,
        truth: [list],
        silence:
          isEnglish({ ...row, held, rolesIn, rolesTab }) && knows(`${list}-assignments`)
            ? undefined
            : 'role-translated',
      }),
    ),
  );
}

/** A finding follows from what was said, where that is true: then it must be there, and otherwise it must not. */
function findings(row: EntraRow, said: Said): Expected[] {
  const says = (thing: string, state: string) => said.get(thing)?.has(state);
  const finding = (thing: string, topic: string, ...truth: string[]): Expected => ({
    thing: `${topic} @ ${thing}`,
    truth,
  });
  const greyed =
    isUserPage(row) || row.page === 'methods'
      ? (['reset-password', 'edit-properties', 'delete'] as const).filter((id) => says(`control:${id}`, 'disabled'))
      : [];
  const refused = `message:reset-refused-${row.refusal}`;
  return [
    ...greyed.map((id) =>
      finding(
        `control:${id}`,
        'reset-password-greyed-out',
        id === 'reset-password' ? 'tooltip' : 'tooltip edit-or-delete',
      ),
    ),
    ...(says('missing:on-premises-integration', 'missing')
      ? [finding('missing:on-premises-integration', 'on-premises-integration-missing', 'marker')]
      : []),
    ...(says('missing:password-reset', 'missing')
      ? [finding('missing:password-reset', 'password-reset-menu-missing', 'marker')]
      : []),
    ...(says(refused, row.refusal) ? [finding(refused, 'reset-refused', `note ${row.refusal}`)] : []),
  ];
}
