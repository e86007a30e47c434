/** Leads a window to a page of the Azure portal or the Entra admin center, by what the practice portal has and not by words. */
import type { Frame, Page } from 'playwright';
import { azureHash, type PracticeState, practiceIds, practiceUrl } from '../practice-portal/serve.ts';
import { words } from '../practice-portal/shared/words.ts';
import type { AzureHost } from '../practice-portal/urls.ts';
import type { EntraRow } from './entra-cases.ts';

const GROUPS = 'view/Microsoft_AAD_IAM/GroupsManagementMenuBlade/~/AllGroups';

const HASHES: Readonly<Record<string, string>> = {
  user: azureHash.user(),
  properties: azureHash.user(),
  unit: azureHash.userInUnit(),
  'assigned-roles': azureHash.userItem('AdministrativeRole'),
  users: azureHash.users(),
  'users-menu': azureHash.usersItem('UserSettings'),
  'password-reset': azureHash.passwordReset(),
  registration: azureHash.passwordReset('Registration'),
  methods: azureHash.userAuthMethods(),
  home: azureHash.home(),
  groups: GROUPS,
  'app-credentials': azureHash.appCredentials(),
  roles: azureHash.roles(),
  'sign-ins': azureHash.signInLogs(),
  'enterprise-app': azureHash.enterpriseApp(),
};

/** Another item of the same blade, to come from; a page without one has another blade before it. */
const BESIDE: Readonly<Record<string, string>> = {
  user: azureHash.userItem('Licenses'),
  unit: azureHash.userInUnit(undefined, undefined, 'Licenses'),
  'assigned-roles': azureHash.user(),
  users: azureHash.usersItem('DeletedUsers'),
  'users-menu': azureHash.users(),
  'password-reset': azureHash.passwordReset('Notifications'),
  registration: azureHash.passwordReset(),
  methods: azureHash.user(),
  'app-credentials': azureHash.app(),
  'enterprise-app': azureHash.enterpriseApp('SignOn'),
};

const ACCOUNTS: Readonly<Record<string, Partial<PracticeState>>> = {
  member: { upn: 'member', userType: 'member', identity: 'tenant' },
  'external-guest': { upn: 'guest', userType: 'guest', identity: 'external' },
  'microsoft-guest': { upn: 'guest', userType: 'guest', identity: 'microsoft' },
  'mail-guest': { upn: 'guest', userType: 'guest', identity: 'mail' },
  'internal-guest': { upn: 'member', userType: 'guest', identity: 'tenant' },
  'external-member': { upn: 'guest', userType: 'member', identity: 'external' },
};

export const HELD = { active: ['Global Administrator', 'User Administrator'], eligible: ['Helpdesk Administrator'] };

/** The row's parameters; what means nothing is the practice portal's default. */
function stateOf(row: EntraRow): Partial<PracticeState> {
  const { page, flavour, language, refusal, layout, account, held, warm } = row;
  const none = flavour === 'none' && ({ reset: 'absent', edit: 'absent', delete: 'absent' } as const);
  const own = [
    'reset',
    'edit',
    'delete',
    'deaf',
    'refusalIn',
    'onprem',
    'usersMenu',
    'listReset',
    'sync',
    'synced',
    'identities',
    'rolesIn',
    'nav',
    'frames',
    'blank',
  ] as const;
  const asked = own.filter((name) => row[name] !== '-').map((name) => [name, row[name]]);
  return {
    l: `${language}.en-us`,
    ...Object.fromEntries(asked),
    ...(flavour !== '-' && flavour !== 'none' && { flavour: flavour as PracticeState['flavour'] }),
    ...none,
    ...(refusal !== '-' && refusal !== 'untried' && { refusal: refusal as PracticeState['refusal'] }),
    ...(layout !== '-' && { properties: layout as PracticeState['properties'] }),
    ...ACCOUNTS[account],
    ...(page === 'properties' && { tab: 'properties' }),
    ...((held === 'active' || held === 'both') && { roles: HELD.active.join(',') }),
    ...(held === 'both' && { eligible: HELD.eligible.join(',') }),
    warm: Number(warm),
  };
}

export async function openEntra(page: Page, row: EntraRow): Promise<void> {
  const target = HASHES[row.page] ?? '';
  const before = row.arrival === 'item' ? BESIDE[row.page] : undefined;
  const other =
    row.page.startsWith('user') && row.page !== 'user' ? azureHash.user(practiceIds.hugo) : azureHash.users();
  const from = row.arrival === 'item' || row.arrival === 'blade' ? (before ?? other) : target;
  await page.goto(practiceUrl.azure(from, stateOf(row), row.host as AzureHost), { waitUntil: 'commit' });
  await drawn(page);
  if (from !== target) {
    await page.evaluate(moveTo, [target, row.nav] as const);
    await drawn(page);
  }
  if (row.ticked !== '-' && row.ticked !== 'nobody') await tick(page, row.ticked);
  if (row.rolesTab === 'eligible') await (await view(page))?.locator('[role=tab]').nth(1).evaluate(press);
  if (row.overflow === 'open') await openOverflow(page, row);
  if (row.refusal !== '-' && row.refusal !== 'untried') await tryReset(page, row);
}

/** On to another page, as an admin goes on: nothing is loaded anew. */
export async function goOn(page: Page, row: EntraRow): Promise<void> {
  await page.evaluate(moveTo, [HASHES[row.page] ?? '', row.nav] as const);
  await drawn(page);
}

function moveTo([hash, nav]: readonly [string, string]): void {
  if (nav !== 'push') location.hash = hash;
  else {
    history.pushState(null, '', `#${hash}`);
    dispatchEvent(new Event('practice-moved'));
  }
}

const press = (element: Element) => (element as HTMLElement).click();

/** Waits until the blade on screen has its title, and its view something to read. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const blade = [...document.querySelectorAll<HTMLElement>('.fxs-blade')].find(({ style }) => style.left === '');
    return blade && !blade.querySelector('.fxs-blade-loading-status') && blade.querySelector('h2')?.textContent;
  });
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const frame = await view(page);
    if (frame === null || (await frame?.evaluate(() => document.querySelector('#root')?.textContent).catch(() => '')))
      return;
    await page.waitForTimeout(50);
  }
  throw new Error('The view shows nothing.');
}

/** The view on screen: an earlier blade stands at the left of the window. Null: the page has none. */
export async function view(page: Page): Promise<Frame | null | undefined> {
  for (const handle of await page.$$('.fxs-blade iframe.fxs-reactview-frame-active')) {
    const box = await handle.boundingBox();
    if (box && box.x >= 0) return (await handle.contentFrame()) ?? undefined;
  }
  return null;
}

async function tick(page: Page, who: string): Promise<void> {
  const names = { synced: ['Hugo Hybrid'], cloud: ['Clara Cloud'], both: ['Hugo Hybrid', 'Clara Cloud'] }[who] ?? [];
  const frame = await view(page);
  for (const name of names) {
    await frame
      ?.locator('[data-automationid=DetailsRow]', { hasText: name })
      .locator('[data-automationid=DetailsRowCheck]')
      .first()
      .evaluate(press);
  }
}

const OVERFLOW =
  '.ms-CommandBar-overflowButton, .azc-toolbar-item-overflow [role=button], [role=toolbar] [aria-haspopup=menu]';
const ITEM = '.ms-ContextualMenu-link, .azc-toolbar-overflow-menu [role=menuitem], .fui-MenuItem';

/** Where the commands are drawn. */
async function bar(page: Page, { flavour }: EntraRow): Promise<Page | Frame> {
  return ['azc', 'azcoverflow', 'oldshell'].includes(flavour) ? page : ((await view(page)) ?? page);
}

async function openOverflow(page: Page, row: EntraRow): Promise<void> {
  const root = await bar(page, row);
  await root.locator(OVERFLOW).first().evaluate(press);
  await root.locator(ITEM).first().waitFor();
}

/** Whether some commands have no room in the bar: only the layout knows. */
export async function hasOverflow(page: Page, row: EntraRow): Promise<boolean> {
  return (await bar(page, row)).locator(OVERFLOW).first().isVisible();
}

async function tryReset(page: Page, row: EntraRow): Promise<void> {
  const root = await bar(page, row);
  const word = words(`${row.language}.en-us`, 'azure')('Reset password');
  const handles =
    '[data-testid=resetPasswordCmdBtn], [data-automation-id=resetPasswordCmdBtn], [data-telemetryname=Command-resetPassword], .fxs-commandBar-item[role=button]';
  const command = root.locator(handles).filter({ hasText: ['v8icon', 'v9icon'].includes(row.flavour) ? '' : word });
  await command.or(root.locator(OVERFLOW)).first().waitFor();
  if ((await command.count()) > 0 && (await command.first().isVisible())) await command.first().evaluate(press);
  else {
    await openOverflow(page, row);
    await root.locator(ITEM).filter({ hasText: word }).first().evaluate(press);
  }
  const pane = page.frameLocator('.fxs-contextpane iframe');
  await pane.locator('.ms-Button--primary').evaluate(press);
  await pane.locator('.ms-Spinner').waitFor();
  await pane.locator('.ms-Spinner').waitFor({ state: 'detached' });
}
