// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withoutElement } from '../../core/detection/look.ts';
import { draw, layOut, lookAt, one, readersOf, resetDone, resetForm, textsReadBy, usersList } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const REFUSED = "You cannot reset this user's password because password writeback is not enabled in your tenant.";
const COMMAND =
  '<div role="menubar"><button role="menuitem" aria-disabled="true" id="command">Reset password</button></div>';
const REFUSAL = `<div role="dialog"><button>Reset password</button><div class="ms-MessageBar" id="refusal">${REFUSED}</div></div>`;
const sightings = (page: string, cloudOnly = false) => lookAt(page, cloudOnly).sightings;

test('a user page: the greyed command and the refusal, each with its element', () => {
  draw(COMMAND, REFUSAL);
  const wanted = [
    { topic: 'reset-password-greyed-out', show: 'tooltip', at: 'control:reset-password', anchor: one('#command') },
    {
      topic: 'reset-refused',
      show: 'note',
      reason: 'writeback-off',
      at: 'message:reset-refused-writeback-off',
      anchor: one('#refusal'),
    },
  ];
  expect(sightings('entra/user')).toEqual(wanted);
  expect(sightings('entra/user/authentication-methods')).toEqual(wanted);
  expect(sightings('entra/password-reset')).toEqual([]);
  expect(sightings('entra/app-credentials')).toEqual([]);
});

test('what was seen has every known thing of the page, also what asks for no topic and what could not be seen', () => {
  draw(COMMAND, REFUSAL);
  const { seen } = lookAt('entra/user');
  expect(seen.map(({ kind, id, state, why }) => [`${kind}:${id}`, why ? `${state}: ${why}` : state])).toEqual([
    ['control:reset-password', 'disabled'],
    // The word that was found is known in many languages, so that of the others nothing is known.
    ['control:edit-properties', 'unknown: no-bar'],
    ['control:delete', 'unknown: no-bar'],
    ['message:reset-refused-writeback-off', 'writeback-off'],
    ['fact:synced', expect.stringMatching(/^unknown: /)],
    ['fact:home', expect.stringMatching(/^unknown: /)],
    ['fact:administrative-unit', expect.stringMatching(/^unknown: /)],
  ]);
});

test('what may leave the document holds ids only', () => {
  draw(COMMAND, REFUSAL);
  for (const seen of lookAt('entra/user').seen.map(withoutElement)) {
    expect(Object.keys(seen)).not.toContain('element');
    for (const value of Object.values(seen)) expect(String(value)).toMatch(/^[\w:-]+$/);
  }
});

test('password reset: the missing item, but not where the organisation has no synced users', () => {
  const items = ['Properties', 'AuthenticationMethods', 'Registration'];
  const entries = items.map((id) => `<a class="fxc-menu-item"><div data-telemetryname="Menu-${id}">${id}</div></a>`);
  draw(`<div class="fxs-menublade">${entries.join('')}</div>`);
  expect(sightings('entra/password-reset')).toEqual([
    {
      topic: 'on-premises-integration-missing',
      show: 'marker',
      at: 'missing:on-premises-integration',
      anchor: one('[data-telemetryname=Menu-Registration]'),
    },
  ]);
  expect(sightings('entra/password-reset', true)).toEqual([]);
});

test('a command that can be used asks for nothing', () => {
  draw('<div role="menubar"><button role="menuitem">Reset password</button></div>');
  expect(sightings('entra/user')).toEqual([]);
});

test("the Microsoft 365 admin center's users: the pane that asks, then the pane that is done", () => {
  draw(usersList([]), resetForm());
  const [warning] = sightings('m365/users');
  expect(warning).toMatchObject({ show: 'warning', at: 'pane:reset-password', anchor: one('.ms-Panel-main') });
  draw(usersList([]), resetDone());
  const [note] = sightings('m365/users/user');
  expect(note).toMatchObject({ show: 'note', at: 'pane:password-has-been-reset' });
});

test('no page of the Microsoft 365 admin center reads the temporary password', () => {
  draw(usersList([{ name: 'Hugo', ticked: true }]), resetDone());
  for (const page of ['m365/users', 'm365/users/user', 'm365/users/user/devices', 'm365/self-service-reset']) {
    expect(readersOf(one('#secret'), () => lookAt(page))).toEqual([]);
  }
});

describe('a page is read only for what its topics ask', () => {
  const texts = (page: string) => textsReadBy(() => lookAt(page)).length;

  test('a page without commands, menus and facts asks for none', () => {
    draw(COMMAND, REFUSAL);
    expect(texts('entra/user')).toBeGreaterThan(0);
    expect(texts('entra/connect')).toBe(0);
  });

  test.each(['entra/app-credentials', 'entra/sign-in-logs', 'entra/password-reset', 'entra/roles'])(
    'no sentence is read on %s, of which no topic asks for a message',
    (page) => {
      draw(`<div role="dialog"><div role="alert" id="alert">${REFUSED}</div><p id="plain">${REFUSED}</p></div>`);
      expect(readersOf(one('#alert').firstChild as Node, () => lookAt(page))).toEqual([]);
      expect(readersOf(one('#plain').firstChild as Node, () => lookAt(page))).toEqual([]);
    },
  );

  test('no pane is read on a page of which no topic asks for one', () => {
    draw(resetForm(), resetDone());
    expect(texts('m365/users')).toBeGreaterThan(0);
    expect(texts('m365/self-service-reset')).toBe(0);
  });
});
