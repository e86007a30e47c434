// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMenus } from '../../core/detection/menus.ts';
import { draw, layOut, one, sceneOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const read = (page: string) => readMenus(sceneOf(page));
const states = (page: string) => read(page).map(({ state, why }) => (why ? `${state}: ${why}` : state));

const item = (id: string, text: string) =>
  `<li><a class="fxc-menu-item"><div class="fxc-menu-listView-item" data-telemetryname="Menu-${id}">${text}</div></a></li>`;

interface Menu {
  readonly search?: string;
  readonly attributes?: string;
  readonly group?: string;
  readonly closed?: boolean;
  readonly more?: string;
}
const menu = (
  items: readonly string[],
  { search = '', attributes = '', group = '', closed = false, more = '' }: Menu = {},
) => `
  <div class="fxs-menublade" ${attributes}>
    <div class="fxc-menu-search"><input type="text" aria-label="Search" value="${search}"></div>
    <div class="fxc-menu-scrollarea">
      <div class="azc-group-manage"><button aria-expanded="${!closed}">Manage</button><ul ${group}>${items.join('')}</ul></div>
      ${more}
    </div>
  </div>`;
const CLOSED = '<div class="azc-group-activity"><button aria-expanded="false">Activity</button></div>';

/** Both menus: their known siblings, others of theirs, and the item that may be missing. */
const MENUS = [
  {
    page: 'entra/password-reset',
    below: 'entra/password-reset/registration',
    id: 'on-premises-integration',
    known: ['Properties', 'AuthenticationMethods', 'Registration', 'Notifications'].map((id) => item(id, id)),
    others: [item('Customization', 'Customization'), item('AdminPasswordResetPolicy', 'Administrator Policy')],
    wanted: item('OnPremisesIntegration', 'Whatever'),
    words: ['On-premises integration', 'Lokale Integration', 'オンプレミスの統合'],
    last: 'Menu-Notifications',
    third: 'Menu-Registration',
  },
  {
    page: 'entra/users',
    below: 'entra/users/menu',
    id: 'password-reset',
    known: ['AllUsers', 'SignIns', 'UserSettings'].map((id) => item(id, id)),
    others: [item('AuditLogs', 'Audit logs'), item('DeletedUsers', 'Deleted users')],
    wanted: item('PasswordReset', 'Whatever'),
    words: ['Password reset', 'Kennwortzurücksetzung', 'Wachtwoord opnieuw instellen'],
    last: 'Menu-UserSettings',
    third: 'Menu-UserSettings',
  },
] as const;

describe.each(MENUS)('the menu of $page', ({ page, below, id, known, others, wanted, words, last, third }) => {
  describe('lacks an item if it is completely drawn', () => {
    test('beside a closed group of other items', () => {
      draw(menu([...known, ...others], { more: CLOSED }));
      expect(states(page)).toEqual(['missing']);
    });

    test.each([
      ['all siblings', [...known, ...others], last],
      ['three siblings, the least', [...known.slice(0, 3), ...others], third],
    ])('with %s', (_name, items, place) => {
      draw(menu(items));
      const element = one(`[data-telemetryname=${place}]`);
      expect(read(page)).toEqual([{ kind: 'missing', id, state: 'missing', element }]);
    });

    test('on a page below it too', () => {
      draw(menu([...known, ...others]));
      expect(states(below)).toEqual(['missing']);
    });

    test('though the group has the same name', () => {
      draw(menu([...known, ...others]).replace('Manage', words[0]));
      expect(states(page)).toEqual(['missing']);
    });

    test('though something loads out of sight', () => {
      draw(menu([...known, ...others]), '<div class="ms-Spinner" data-drawn="parked"></div>');
      expect(states(page)).toEqual(['missing']);
    });

    test('though the menus of other pages on it lack items of their own', () => {
      draw(menu([...known, ...others]));
      expect(read(page)).toHaveLength(1);
    });
  });

  describe('has an item', () => {
    const tree = (text: string) => `<li role="treeitem">${text}</li>`;
    test.each<[string, number, string]>([
      ['by its telemetry name', 0, wanted],
      ['by its telemetry name, though nobody sees it', 0, `<li data-drawn="hidden">${wanted}</li>`],
      ['by its label', 1, item('7', words[1])],
      ['by its label without a telemetry name', 1, `<li><a>${words[2]}</a></li>`],
      ['by its label as an item of a menu', 1, `<li><div role="menuitem">${words[0]}</div></li>`],
      ['by its label as an item of a tree', 1, tree(words[0])],
    ])('%s', (_name, way, more) => {
      draw(menu([...known, ...others, more]));
      expect(read(page)).toEqual([{ kind: 'missing', id, state: 'present', way }]);
    });

    test.each([
      ['while something loads', '<div class="fxs-blade-progress"></div>'],
      ['beside a closed group', CLOSED],
    ])('%s', (_name, more) => {
      draw(menu([...known, wanted], { more }));
      expect(states(page)).toEqual(['present']);
    });

    test('while something is searched for in it', () => {
      draw(menu([wanted], { search: 'pass' }));
      expect(states(page)).toEqual(['present']);
    });
  });

  describe('is not known', () => {
    const all = [...known, ...others];
    test.each<[string, string, string]>([
      ['collapsed', 'where the group is closed and empty', menu([], { closed: true })],
      ['collapsed', 'where the group is closed and hidden', menu(all, { closed: true, group: 'data-drawn="hidden"' })],
      ['siblings', 'where nothing is in the group', menu([])],
      ['siblings', 'where the group is only hidden', menu(all, { group: 'data-drawn="hidden"' })],
      ['siblings', 'where too few siblings are drawn', menu([...known.slice(0, 2), ...others])],
      ['siblings', 'where the siblings are not in the menu', `${menu([])}<ul>${known.join('')}</ul>`],
      ['loading', 'where the blade is loading', `${menu(all)}<div class="fxs-blade-progress"></div>`],
      ['loading', 'where a part is busy', `${menu(all)}<div aria-busy="true"></div>`],
      ['loading', 'where the menu itself is busy', menu(all, { attributes: 'aria-busy="true"' })],
      ['searching', 'where something is searched in the menu', menu(all, { search: 'pro' })],
    ])('because of %s: %s', (why, _name, html) => {
      draw(html);
      expect(read(page)).toEqual([{ kind: 'missing', id, state: 'unknown', why }]);
    });
  });

  describe('is not there', () => {
    test.each([
      ['where the whole menu is hidden', menu([...known, ...others], { attributes: 'data-drawn="hidden"' })],
      ['where the whole menu is parked', menu([...known, ...others], { attributes: 'data-drawn="parked"' })],
      ['where there is no menu', known.join('')],
    ])('%s', (_name, html) => {
      draw(html);
      expect(read(page)).toEqual([]);
    });

    test('on another page, or in another portal', () => {
      draw(menu([...known, ...others]));
      expect(read('entra/user')).toEqual([]);
      expect(read('m365/users')).toEqual([]);
    });
  });

  test('an earlier blade that is parked does not speak for the one on screen', () => {
    draw(
      menu([...known, wanted], { attributes: 'data-drawn="parked"' }),
      menu([...known, ...others], { attributes: 'id="seen"' }),
    );
    expect(read(page).map(({ state, element }) => [state, !!element?.closest('#seen')])).toEqual([['missing', true]]);
  });
});
