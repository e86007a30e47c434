/**
 * Everything that Sidelight draws into a page of a portal, one entry each, on the practice portal. To add a state, add an
 * entry.
 */
import type { Page } from 'playwright';
import { openM365Reset, resetCommand, tryReset } from '../kit/portal.ts';
import { findSurface, type Wanted } from '../kit/surfaces.ts';
import { type PracticeState, practiceIds, practiceUrl } from '../practice-portal/serve.ts';

type Practice = Partial<PracticeState>;

export interface SurfaceState {
  /** Also the name of its pictures. */
  readonly name: string;
  /** The page of the practice portal. */
  readonly url: (more: Practice) => string;
  /** What stands in the extension's storage. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the admin does there. */
  readonly open?: (page: Page) => Promise<unknown>;
  readonly surface: Wanted;
}

const GREYED = 'reset-password-greyed-out';
const MISSING = 'on-premises-integration-missing';
const M365 = 'reset-in-microsoft-365-admin-center';

const greyed = (more: Practice) => practiceUrl.user({ reset: 'disabled', ...more });
const missing = (more: Practice) => practiceUrl.passwordReset({ onprem: 'absent', ...more });
const synced = (more: Practice) =>
  practiceUrl.m365User({ sync: 'column', notice: 'absent', ...more }, practiceIds.hugo);
const sourceUnknown = (more: Practice) =>
  practiceUrl.m365User({ sync: 'none', notice: 'absent', ...more }, practiceIds.hugo);

const press = (wanted: Wanted) => async (page: Page) => (await findSurface(page, wanted)).press();
const openPane = (page: Page) => openM365Reset(page, 'Reset password');
const profile = (more: object) => ({
  profile: { synced: 'unknown', writeback: 'unknown', signIn: 'unknown', ...more },
});

export const surfaceStates: readonly SurfaceState[] = [
  { name: 'info-button', url: greyed, surface: { topic: GREYED, role: 'button' } },
  {
    name: 'tooltip',
    url: greyed,
    open: (page) => resetCommand(page).hover(),
    surface: { topic: GREYED, role: 'tooltip' },
  },
  {
    name: 'tooltip-reason',
    url: (more) => practiceUrl.user({ reset: 'disabled', edit: 'disabled', delete: 'disabled', ...more }),
    open: (page) => resetCommand(page).hover(),
    surface: { topic: GREYED, role: 'tooltip' },
  },
  {
    name: 'details',
    url: greyed,
    open: press({ topic: GREYED, role: 'button' }),
    surface: { topic: GREYED, role: 'dialog' },
  },
  {
    name: 'note',
    url: (more) => practiceUrl.user({ refusal: 'writeback-off', ...more }, practiceIds.hugo),
    open: tryReset,
    surface: { topic: 'reset-refused', role: 'note' },
  },
  { name: 'marker', url: missing, surface: { topic: MISSING, role: 'button' } },
  {
    name: 'marker-note',
    url: missing,
    open: press({ topic: MISSING, role: 'button' }),
    surface: { topic: MISSING, role: 'note' },
  },
  { name: 'warning', url: synced, open: openPane, surface: { topic: M365, role: 'alert' } },
  {
    name: 'warning-writeback-on',
    url: synced,
    settings: profile({ writeback: 'on', signIn: 'managed' }),
    open: openPane,
    surface: { topic: M365, role: 'alert' },
  },
  {
    name: 'warning-writeback-off',
    url: synced,
    settings: profile({ writeback: 'off' }),
    open: openPane,
    surface: { topic: M365, role: 'alert' },
  },
  {
    name: 'warning-by-organisation',
    url: sourceUnknown,
    settings: profile({ synced: 'all' }),
    open: openPane,
    surface: { topic: M365, role: 'alert' },
  },
  {
    name: 'warning-disagrees',
    url: synced,
    settings: profile({ synced: 'none' }),
    open: openPane,
    surface: { topic: M365, role: 'alert' },
  },
  {
    name: 'warning-disagrees-cloud',
    url: (more) => practiceUrl.m365User({ sync: 'column', notice: 'absent', ...more }, practiceIds.clara),
    settings: profile({ synced: 'all' }),
    open: openPane,
    surface: { topic: M365, role: 'note' },
  },
  { name: 'warning-unknown', url: sourceUnknown, open: openPane, surface: { topic: M365, role: 'note' } },
  {
    name: 'warning-bulk',
    url: (more) => practiceUrl.m365Users({ sync: 'column', ...more }),
    open: async (page) => {
      const rows = page.locator('[data-automationid=DetailsRow]');
      for (const index of [1, 2, 3]) await rows.nth(index).locator('[data-automationid=DetailsRowCheck]').click();
      await page.getByRole('menuitem', { name: 'Reset password' }).click();
    },
    surface: { topic: M365, role: 'alert' },
  },
  {
    name: 'after-reset',
    url: synced,
    open: async (page) => {
      await openPane(page);
      await findSurface(page, { topic: M365, role: 'alert' });
      const pane = page.getByRole('dialog').last();
      await pane.getByRole('button', { name: 'Reset password', exact: true }).last().click();
    },
    surface: { topic: M365, role: 'note' },
  },
];
