// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findMissing } from '../../core/detection/menus.ts';
import { draw, entra, labels, layOut, m365, one } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const PAGE = 'entra/password-reset';
const find = () => findMissing(document, entra, labels, PAGE);

const item = (id: string, text: string) =>
  `<li><a class="fxc-menu-item"><div class="fxc-menu-listView-item" data-telemetryname="Menu-${id}">${text}</div></a></li>`;
const KNOWN = ['Properties', 'AuthenticationMethods', 'Registration', 'Notifications'].map((id) => item(id, id));
const OTHERS = [item('Customization', 'Customization'), item('AdminPasswordResetPolicy', 'Administrator Policy')];
const INTEGRATION = item('OnPremisesIntegration', 'On-premises integration');

interface Menu {
  readonly search?: string;
  readonly attributes?: string;
  readonly group?: string;
}
const menu = (items: readonly string[], { search = '', attributes = '', group = '' }: Menu = {}) => `
  <div class="fxs-menublade" ${attributes}>
    <div class="fxc-menu-search"><input type="text" aria-label="Search" value="${search}"></div>
    <div class="fxc-menu-scrollarea">
      <div class="azc-group-manage"><button aria-expanded="true">Manage</button><ul ${group}>${items.join('')}</ul></div>
      <div class="azc-group-activity"><button aria-expanded="false">Activity</button></div>
    </div>
  </div>`;

describe('an item is missing from a menu that is completely drawn', () => {
  test.each([
    ['all siblings', [...KNOWN, ...OTHERS], 'Menu-Notifications'],
    ['three siblings, the least', [...KNOWN.slice(0, 3), ...OTHERS], 'Menu-Registration'],
  ])('with %s', (_name, items, last) => {
    draw(menu(items));
    expect(find()).toEqual([{ item: 'on-premises-integration', element: one(`[data-telemetryname=${last}]`) }]);
  });

  test('the group of the same name is not the item', () => {
    draw(menu([...KNOWN, ...OTHERS]).replace('Manage', 'On-premises integration'));
    expect(find()).toHaveLength(1);
  });
});

describe('nothing is missing', () => {
  const LATER = '<li><a class="fxc-menu-item"><div data-telemetryname="Menu-7">Lokale Integration</div></a></li>';
  test.each([
    ['where it is there by its telemetry name', menu([...KNOWN, item('OnPremisesIntegration', 'Whatever')])],
    ['where it is there by its label', menu([...KNOWN, LATER])],
    ['where it is there by its label without a telemetry name', menu([...KNOWN, '<li><a>オンプレミスの統合</a></li>'])],
    ['where it is there but cannot be seen', menu([...KNOWN, `<li data-drawn="hidden">${INTEGRATION}</li>`])],
    ['where the group is closed and empty', menu([])],
    ['where the group is closed and only hidden', menu([...KNOWN, ...OTHERS], { group: 'data-drawn="hidden"' })],
    ['where something is searched in the menu', menu([...KNOWN, ...OTHERS], { search: 'pro' })],
    ['where too few siblings are drawn', menu([...KNOWN.slice(0, 2), ...OTHERS])],
    ['where the whole menu is hidden', menu([...KNOWN, ...OTHERS], { attributes: 'data-drawn="hidden"' })],
    ['where the whole menu is parked', menu([...KNOWN, ...OTHERS], { attributes: 'data-drawn="parked"' })],
    ['where the blade is loading', `${menu([...KNOWN, ...OTHERS])}<div class="fxs-blade-progress"></div>`],
    ['where a part is busy', `${menu([...KNOWN, ...OTHERS])}<div aria-busy="true"></div>`],
    ['where the siblings are not in the menu', `${menu([])}<ul>${KNOWN.join('')}</ul>`],
    ['where there is no menu', KNOWN.join('')],
  ])('%s', (_name, html) => {
    draw(html);
    expect(find()).toEqual([]);
  });

  test('on another page, or in another portal', () => {
    draw(menu([...KNOWN, ...OTHERS]));
    expect(findMissing(document, entra, labels, 'entra/user')).toEqual([]);
    expect(findMissing(document, m365, labels, PAGE)).toEqual([]);
  });
});

test('something that loads out of sight does not count', () => {
  draw(menu([...KNOWN, ...OTHERS]), '<div class="ms-Spinner" data-drawn="parked"></div>');
  expect(find()).toHaveLength(1);
});

test('an earlier blade that is parked does not speak for the one on screen', () => {
  draw(
    menu([...KNOWN, INTEGRATION], { attributes: 'data-drawn="parked"' }),
    menu([...KNOWN, ...OTHERS], { attributes: 'id="seen"' }),
  );
  expect(find().map(({ element }) => element.closest('#seen') !== null)).toEqual([true]);
});
