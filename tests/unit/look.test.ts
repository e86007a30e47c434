// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { look } from '../../core/detection/look.ts';
import { draw, layOut, one, readersOf, resetDone, resetForm, table, textsReadBy, usersList } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const REFUSED = "You cannot reset this user's password because password writeback is not enabled in your tenant.";

test('a user page: the greyed command and the refusal, each with its element', () => {
  draw(
    '<div role="menubar"><button role="menuitem" aria-disabled="true" id="command">Reset password</button></div>',
    `<div role="dialog"><button>Reset password</button><div class="ms-MessageBar" id="refusal">${REFUSED}</div></div>`,
  );
  expect(look(document, 'entra', 'entra/user', table)).toEqual([
    { topic: 'reset-password-greyed-out', show: 'tooltip', at: 'control:reset-password', anchor: one('#command') },
    {
      topic: 'reset-refused',
      show: 'note',
      reason: 'writeback-off',
      at: 'message:reset-refused-writeback-off',
      anchor: one('#refusal'),
    },
  ]);
  expect(look(document, 'entra', 'entra/password-reset', table)).toEqual([]);
  expect(look(document, 'entra', 'entra/app-credentials', table)).toEqual([]);
  expect(look(document, 'intune', 'entra/user', table)).toEqual([]);
});

test('password reset: the missing item, but not where the organisation has no synced users', () => {
  const items = ['Properties', 'AuthenticationMethods', 'Registration'];
  const entries = items.map((id) => `<a class="fxc-menu-item"><div data-telemetryname="Menu-${id}">${id}</div></a>`);
  draw(`<div class="fxs-menublade">${entries.join('')}</div>`);
  expect(look(document, 'entra', 'entra/password-reset', table)).toEqual([
    {
      topic: 'on-premises-integration-missing',
      show: 'marker',
      at: 'missing:on-premises-integration',
      anchor: one('[data-telemetryname=Menu-Registration]'),
    },
  ]);
  expect(look(document, 'entra', 'entra/password-reset', table, true)).toEqual([]);
});

test('a command that can be used asks for nothing', () => {
  draw('<div role="menubar"><button role="menuitem">Reset password</button></div>');
  expect(look(document, 'entra', 'entra/user', table)).toEqual([]);
});

test("the Microsoft 365 admin center's users: the pane that asks, then the pane that is done", () => {
  draw(usersList([]), resetForm());
  const [warning] = look(document, 'm365', 'm365/users', table);
  expect(warning).toMatchObject({ show: 'warning', at: 'pane:reset-password', anchor: one('.ms-Panel-main') });
  draw(usersList([]), resetDone());
  const [note] = look(document, 'm365', 'm365/user', table);
  expect(note).toMatchObject({ show: 'note', at: 'pane:password-has-been-reset' });
});

test('no page of the Microsoft 365 admin center reads the temporary password', () => {
  draw(usersList([]), resetDone());
  for (const page of ['m365/users', 'm365/user', 'm365/self-service-reset']) {
    expect(readersOf(one('#secret'), () => look(document, 'm365', page, table))).toEqual([]);
  }
});

test('a page is read only for what its rules ask: the list of users asks for no command', () => {
  draw('<div role="menubar"><button role="menuitem">Reset password</button></div>');
  const texts = (page: string) => textsReadBy(() => look(document, 'entra', page, table)).length;
  expect(texts('entra/user')).toBeGreaterThan(0);
  expect(texts('entra/users')).toBe(0);
});
