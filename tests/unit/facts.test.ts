// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readFacts } from '../../core/detection/facts.ts';
import type { Route } from '../../core/detection/route.ts';
import type { FactRule } from '../../core/detection/table.ts';
import { draw, entra, layOut, one, sceneOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const SYNC = 'On-premises sync enabled';
const property = (name: string, value: string) =>
  `<div class="essentialsItem-1"><div class="essentialsLabel-2">${name}</div><div class="essentialsValue-3">${value}</div></div>`;
const persona = (address: string) =>
  `<div class="ms-Persona"><div class="ms-Persona-details"><div class="ms-Persona-primaryText">Ada</div><div class="ms-Persona-secondaryText ms-Persona-secondary"><div>${address}</div></div></div></div>`;
interface Row {
  readonly sync: string;
  readonly ticked?: boolean;
}
const list = (
  rows: readonly Row[],
  header = SYNC,
  of = rows.length,
) => `<div role="grid" aria-rowcount="${of + 1}"><div role="row">
  <div role="columnheader" data-item-key="displayName">Display name</div><div role="columnheader" data-item-key="k">${header}</div></div>
  ${rows
    .map(
      ({ sync, ticked }) => `<div role="row" data-automationid="DetailsRow" aria-selected="${ticked ?? false}">
    <div role="gridcell" data-automation-key="displayName">Ada</div><div role="gridcell" data-automation-key="k">${sync}</div></div>`,
    )
    .join('')}</div>`;
const yes: Row = { sync: 'Yes', ticked: true };
const no: Row = { sync: 'No', ticked: true };

function fact(id: string, page = 'entra/user', route?: Route): string | undefined {
  const seen = readFacts(sceneOf(page, route ? { route } : {})).find((one) => one.id === id);
  return seen?.why ? `${seen.state}: ${seen.why}` : seen?.state;
}

describe('whether the user is synced', () => {
  test.each<[string, string, string]>([
    ['the property', 'yes', property(SYNC, 'Yes')],
    ['the property', 'no', property(SYNC, 'No')],
    ['the property in German', 'yes', property('Lokale Synchronisierung aktiviert', 'Ja')],
    ['the property in Japanese', 'no', property('オンプレミスの同期が有効', 'いいえ')],
    ['the property with an icon', 'yes', property(SYNC, '<i>\ue73e</i> Yes')],
  ])('%s: %s', (_way, wanted, html) => {
    draw(html);
    expect(fact('synced')).toBe(wanted);
    expect(fact('synced', 'entra/users')).toBe('unknown: not-shown');
  });

  test.each<[string, string, string]>([
    ['a ticked row', 'yes', list([yes])],
    ['a ticked row', 'no', list([{ sync: 'Yes' }, no])],
    ['ticked rows that say the same', 'yes', list([yes, yes, { sync: 'No' }])],
    ['a ticked row, as hover text of an icon', 'yes', list([{ sync: '<i title="Yes"></i>', ticked: true }])],
    ['a ticked row whatever a pane calls the same', 'yes', `${property(SYNC, 'No')}${list([yes])}`],
  ])('in the users list, %s: %s', (_way, wanted, html) => {
    draw(html);
    expect(fact('synced', 'entra/users')).toBe(wanted);
  });

  test.each<[string, string, string]>([
    ['nothing is shown', 'unknown: not-shown', ''],
    ['the property is empty', 'unknown: not-shown', property(SYNC, '')],
    ['the property is in a field', 'unknown: in-a-field', property(SYNC, '<input value="Yes">')],
    ['the words are not known', 'unknown: not-shown', property(SYNC, 'Evet mi')],
    ['the word is only a part', 'unknown: not-shown', property(SYNC, 'Yes, since 2024')],
    ['the property is parked', 'unknown: not-shown', `<div data-drawn="parked">${property(SYNC, 'No')}</div>`],
  ])('is not known where %s', (_way, wanted, html) => {
    draw(html);
    expect(fact('synced')).toBe(wanted);
  });

  test.each<[string, string, string]>([
    ['the row is not ticked', 'unknown: no-row', list([{ sync: 'No' }])],
    ['the list has no such column', 'unknown: no-column', list([no], 'Sync')],
    ['the ticked rows are mixed', 'unknown: mixed', list([yes, no])],
    ['a ticked row says nothing', 'unknown: mixed', list([no, { sync: '', ticked: true }])],
    ['not every row is drawn', 'unknown: more-rows', list([no, { sync: 'Yes' }], SYNC, 300)],
    ['the list is parked', 'unknown: no-row', `<div data-drawn="parked">${list([no])}</div>`],
  ])('is not known in the users list where %s', (_way, wanted, html) => {
    draw(html);
    expect(fact('synced', 'entra/users')).toBe(wanted);
  });

  test('is not known where a cell says both', () => {
    draw(list([{ sync: '<i title="Yes"></i><span>No</span>', ticked: true }]));
    expect(fact('synced', 'entra/users')).toMatch(/^unknown/);
  });

  test('is read anew from rows that were recycled', () => {
    draw(list([yes]));
    expect(fact('synced', 'entra/users')).toBe('yes');
    one('[data-automationid=DetailsRow] [data-automation-key=k]').textContent = 'No';
    expect(fact('synced', 'entra/users')).toBe('no');
    one('[data-automationid=DetailsRow]').setAttribute('aria-selected', 'false');
    expect(fact('synced', 'entra/users')).toBe('unknown: no-row');
  });

  test('is found by the way that says it', () => {
    const way = (html: string, page = 'entra/user') => {
      draw(html);
      return readFacts(sceneOf(page)).find(({ id }) => id === 'synced')?.way;
    };
    const find = entra.facts.find(({ id }) => id === 'synced')?.find ?? [];
    expect(find[way(property(SYNC, 'Yes')) ?? -1]?.property).toBe('on-premises-sync-enabled');
    expect(find[way(list([yes]), 'entra/users') ?? -1]?.column).toBe('on-premises-sync-enabled');
    expect(way('')).toBeUndefined();
  });
});

describe('where the user is at home', () => {
  const GUEST = 'ada_fabrikam.example#EXT#@contoso.onmicrosoft.com';
  test.each<[string, string, string]>([
    ['another tenant', 'elsewhere', property('Identities', 'ExternalAzureAD')],
    ['a personal account', 'elsewhere', property('Identities', 'Microsoft Account')],
    ['this tenant', 'here', property('Identities', 'contoso.onmicrosoft.com')],
    ['the mark of a guest in the name', 'elsewhere', property('User principal name', GUEST)],
    ['the mark of a guest in the name, small', 'elsewhere', property('User principal name', GUEST.toLowerCase())],
    ['the mark of a guest at the head of the page', 'elsewhere', persona(GUEST)],
  ])('%s: %s', (_sign, wanted, html) => {
    draw(html);
    expect(fact('home')).toBe(wanted);
  });

  test.each<[string, string]>([
    ['User type Guest', property('User type', 'Guest')],
    ['User type Member', property('User type', 'Member')],
    [
      'User type Guest beside a plain name',
      property('User type', 'Guest') + property('User principal name', 'ada@x.example'),
    ],
    ['a name without the mark', property('User principal name', 'ada@contoso.onmicrosoft.com')],
    ['a head without the mark', persona('ada@contoso.example')],
    ['two identities that disagree', property('Identities', 'ExternalAzureAD, contoso.onmicrosoft.com')],
    ['the mark in another property', property('Mail', GUEST)],
    ['the mark in a head that is parked', `<div data-drawn="parked">${persona(GUEST)}</div>`],
    ['nothing', ''],
  ])('is not known by %s', (_sign, html) => {
    draw(html);
    expect(fact('home')).toMatch(/^unknown: /);
  });

  test('a guest and a member with the mark are both at home elsewhere', () => {
    for (const type of ['Guest', 'Member']) {
      draw(property('User type', type), property('User principal name', GUEST));
      expect(fact('home')).toBe('elsewhere');
    }
  });
});

describe('the administrative unit by which a user was opened', () => {
  const route = (params: readonly string[]): Route => ({ portal: 'entra', blade: 'UserProfileMenuBlade', params });
  test('is known where the address names one', () => {
    draw('');
    expect(fact('administrative-unit', 'entra/user', route(['userid', 'adminunitobjectid']))).toBe('yes');
    expect(fact('administrative-unit', 'entra/user/roles', route(['adminunitobjectid']))).toBe('yes');
  });
  test('and never that there is none', () => {
    expect(fact('administrative-unit', 'entra/user', route(['userid']))).toBe('unknown: not-shown');
    expect(fact('administrative-unit', 'entra/user', route([]))).toBe('unknown: not-shown');
    expect(fact('administrative-unit')).toBe('unknown: not-shown');
  });
});

describe('a rule', () => {
  const read = (...find: FactRule['find']) => {
    const portal = { ...entra, facts: [{ id: 'f', pages: ['entra/user'], find }] };
    return readFacts(sceneOf('entra/user', { portal }))[0];
  };
  test('of which two values fit at once proves nothing', () => {
    draw('<p id="x">Yes</p>');
    expect(read({ css: '#x', is: { a: ['yes'], b: ['no'] } })?.state).toBe('a');
    expect(read({ css: '#x', is: { a: ['yes'], b: ['yes'] } })?.state).toBe('unknown');
    expect(read({ css: '#x', is: { a: ['yes'] }, has: { b: ['yes'] } })?.state).toBe('unknown');
    expect(read({ css: '#x', is: { a: ['yes'] }, has: { a: ['yes'] } })?.state).toBe('a');
  });
  test('goes on to its next way where one says nothing', () => {
    draw('<p id="x">?</p><p id="y">Yes</p>');
    expect(read({ css: '#x', is: { a: ['yes'] } }, { css: '#y', is: { a: ['yes'] } })).toEqual({
      kind: 'fact',
      id: 'f',
      state: 'a',
      way: 1,
    });
  });
  test('is asked on its pages and those below, and nowhere else', () => {
    expect(readFacts(sceneOf('entra/user/licenses')).map(({ id }) => id)).toEqual(entra.facts.map(({ id }) => id));
    expect(readFacts(sceneOf('entra/users')).map(({ id }) => id)).toEqual(['synced']);
    expect(readFacts(sceneOf('entra/password-reset'))).toEqual([]);
    expect(readFacts(sceneOf('m365/users'))).toEqual([]);
  });
});
