import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectPage } from '../../core/detection/page.ts';
import { decodeFully, parseRoute } from '../../core/detection/route.ts';
import { GUID, table } from './fixtures.ts';

const parse = (address: string) => parseRoute(address, table);
const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
const everyCharacter = (text: string) => text.replace(/./g, (char) => `%${char.charCodeAt(0).toString(16)}`);

describe('the Azure grammar', () => {
  const user = { portal: 'entra', blade: 'UserProfileMenuBlade' };
  const found = { ...user, item: 'overview', userId: GUID };
  const view = 'view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade';

  test.each([
    ['plain', `https://entra.microsoft.com/#${view}/~/overview/userId/${GUID}`, found],
    ['a slash after the hash', `https://portal.azure.com/#/${view}/~/overview/userId/${GUID}`, found],
    ['the tenant in the path', `https://entra.microsoft.com/contoso.example/#${view}/~/overview/userId/${GUID}`, found],
    ['the tenant in the hash', `https://portal.azure.com/#@contoso.example/${view}/~/overview/userId/${GUID}`, found],
    ['a tenant id in both', `https://portal.azure.com/${GUID}/#@${GUID}/${view}`, { ...user, item: '' }],
    ['a query before the hash', `https://portal.azure.com/?l=de.de-de#${view}/~/overview/userId/${GUID}`, found],
    ['a query in the hash', `https://portal.azure.com/#${view}/~/overview/userId/${GUID}?legacy=true/x`, found],
    ['a parameter before it', `https://entra.microsoft.com/#${view}/~/overview/menuId/users/userId/${GUID}`, found],
    ['a JSON parameter before it', `https://entra.microsoft.com/#${view}/~/overview/hide~/true/userId/${GUID}`, found],
    ['a JSON parameter after it', `https://entra.microsoft.com/#${view}/~/overview/userId/${GUID}/hide~/null`, found],
    ['itself a JSON parameter', `https://entra.microsoft.com/#${view}/~/overview/userId~/${GUID}`, found],
    ['an empty value before it', `https://entra.microsoft.com/#${view}/~/overview/menuId//userId/${GUID}`, found],
    ['an empty value after it', `https://entra.microsoft.com/#${view}/~/overview/userId/${GUID}/unit/`, found],
    ['no item', `https://entra.microsoft.com/#${view}/userId/${GUID}`, { ...found, item: '' }],
    ['an item that is empty', `https://entra.microsoft.com/#${view}/~`, { ...user, item: '' }],
    ['the old form', `https://portal.azure.com/#blade/X/UserProfileMenuBlade/overview/userId/${GUID}`, found],
    [
      'the old form without item',
      `https://portal.azure.com/#blade/X/UserProfileMenuBlade/userId/${GUID}`,
      { ...found, item: '' },
    ],
    [
      'the old form, an empty value',
      `https://portal.azure.com/#blade/X/UserProfileMenuBlade/overview/userId/${GUID}/unit/`,
      found,
    ],
    ['the id encoded once', `https://entra.microsoft.com/#${view}/~/overview/userId/${everyCharacter(GUID)}`, found],
    [
      'the id encoded twice',
      `https://entra.microsoft.com/#${view}/~/overview/userId/${encodeURIComponent(everyCharacter(GUID))}`,
      found,
    ],
    ['the id in capitals', `https://entra.microsoft.com/#${view}/~/overview/userId/${GUID.toUpperCase()}`, found],
    ['the name in capitals', `https://entra.microsoft.com/#${view}/~/overview/USERID/${GUID}`, found],
    [
      'the kind in capitals',
      `https://entra.microsoft.com/#View/X/UserProfileMenuBlade/~/overview`,
      { ...user, item: 'overview' },
    ],
    ['a tilde that is encoded', `https://entra.microsoft.com/#${view}/%7E/overview/userId/${GUID}`, found],
    [
      'a blade with a dot',
      'https://entra.microsoft.com/#view/X/CreateUser.ReactView',
      { portal: 'entra', blade: 'CreateUser.ReactView', item: '' },
    ],
    [
      'two dots',
      'https://entra.microsoft.com/#view/X/All.Agents.MenuView/~/a',
      { portal: 'entra', blade: 'All.Agents.MenuView', item: 'a' },
    ],
    [
      'a broken escape elsewhere',
      `https://entra.microsoft.com/#${view}/~/%E0%A4%A/userId/${GUID}`,
      { ...found, item: '%E0%A4%A' },
    ],
  ])('is read with %s', (_name, address, route) => {
    expect(parse(address)).toEqual(route);
  });

  test.each([
    ['a name', 'ada'],
    ['an address', 'ada@contoso.example'],
    ['an address encoded twice', twice('ada@contoso.example')],
    ['nothing', ''],
    ['a GUID in quotes, as JSON is written', `%22${GUID}%22`],
    ['a GUID with something behind it', `${GUID}0`],
    ['a GUID with a slash in its encoding', `${GUID}%2Fx`],
    ['a GUID in braces', `{${GUID}}`],
    ['a broken escape', `${GUID}%`],
  ])('holds no user id where the address has %s', (_name, value) => {
    const route = parse(`https://entra.microsoft.com/#${view}/~/overview/userId/${value}`);
    expect(route).toMatchObject({ ...user, item: 'overview' });
    expect(route?.userId).toBeUndefined();
  });

  test('takes only a value for a value', () => {
    expect(parse(`https://entra.microsoft.com/#${view}/~/overview/menuId/userId/${GUID}/x`)?.userId).toBeUndefined();
    expect(parse(`https://entra.microsoft.com/#${view}/~/overview/groupId/${GUID}`)?.userId).toBeUndefined();
  });

  test('is no route without view or blade', () => {
    const hashes = ['', '#', '#/', '#home', '#allservices', '#view', '#view/', '#view/X', '#view/X/', '#@tenant', '#~'];
    const others = ['#resource/subscriptions/0/view/X/UserProfileMenuBlade', '#create/x', '#browse/x', '#asset/a/b/c'];
    const routes = [...hashes, ...others].map((hash) => parse(`https://portal.azure.com/${hash}`));
    expect(routes.filter(Boolean)).toEqual([]);
  });

  test('finds its page in any letter case', () => {
    const address =
      'https://ENTRA.microsoft.com/#VIEW/microsoft_aad_iam/PASSWORDRESETMENUBLADE/~/onpremisesintegration';
    expect(detectPage(parse(address), table)).toBe('entra/password-reset');
  });
});

describe('the Microsoft 365 grammar', () => {
  const details = { portal: 'm365', path: 'users', pane: 'UserDetails' };
  test.each([
    ['the list', '/#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['without a slash', '/#users', { portal: 'm365', path: 'users', pane: '' }],
    ['a delegated tenant', '/?delegatedOrg=contoso.example#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['the old path', '/AdminPortal/Home?ref=x#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['the old path alone', '/Adminportal#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['a query in the hash', '/#/MessageCenter?id=MC1', { portal: 'm365', path: 'MessageCenter', pane: '' }],
    ['the details of a user', `/#/users/:/UserDetails/${GUID}/Mail`, { ...details, userId: GUID }],
    [
      'an id encoded twice',
      `/#/users/:/UserDetails/${encodeURIComponent(everyCharacter(GUID))}`,
      { ...details, userId: GUID },
    ],
    ['a colon that is encoded', `/#/users/%3A/UserDetails/${GUID}`, { ...details, userId: GUID }],
    [
      'an address for an id',
      '/#/users/:/UserDetails/Ada@contoso.example',
      { ...details, userName: 'ada@contoso.example' },
    ],
    ['no id', '/#/users/:/UserDetails/', details],
    ['a pane that is no user', `/#/users/:/BlockUser/${GUID}`, { portal: 'm365', path: 'users', pane: 'BlockUser' }],
    ['a pane without a name', '/#/users/:', { portal: 'm365', path: 'users', pane: '' }],
    [
      'a setting',
      '/#/Settings/SecurityPrivacy/:/Settings/L1/PasswordPolicy/x',
      { portal: 'm365', path: 'Settings/SecurityPrivacy', pane: 'Settings/L1/PasswordPolicy' },
    ],
  ])('is read with %s', (_name, rest, route) => {
    expect(parse(`https://admin.cloud.microsoft${rest}`)).toEqual(route);
  });

  test('finds its page in any letter case', () => {
    const route = parse(`https://admin.microsoft.com/ADMINPORTAL/home#/USERS/:/userdetails/${GUID.toUpperCase()}`);
    expect(route?.userId).toBe(GUID);
    expect(detectPage(route, table)).toBe('m365/user');
  });

  test.each([
    '/exchange#/users',
    '/exchange?delegatedOrg=contoso.example#/users',
    '/adminportalx#/users',
    '/Partner/BeginClientSession.aspx?CTID=1&CSDEST=o365admincenter#/users',
    '//#/users',
    '/',
    '/#',
    '/#/',
    '/#/:/UserDetails/x',
  ])('is no route: %s', (rest) => {
    expect(parse(`https://admin.cloud.microsoft${rest}`)).toBeUndefined();
  });
});

const LIST = '#view/X/UserManagementMenuBlade/~/AllUsers';

test.each([
  `http://entra.microsoft.com/${LIST}`,
  `https://intune.microsoft.com/${LIST}`,
  `https://sub.entra.microsoft.com/${LIST}`,
  `https://entra.microsoft.com.evil.example/${LIST}`,
  `https://entra.microsoft.com@evil.example/${LIST}`,
  `https://evil.example/https://entra.microsoft.com/${LIST}`,
  `https://evil.example/?x=https://entra.microsoft.com/${LIST}`,
  `ftp://entra.microsoft.com/${LIST}`,
  `chrome-extension://entra.microsoft.com/${LIST}`,
  `entra.microsoft.com/${LIST}`,
  'about:blank',
  'about:srcdoc',
  'javascript:void 0',
  'https://',
  '',
])('another place is no portal: %s', (address) => {
  expect(parse(address)).toBeUndefined();
});

describe('whatever stands in an address', () => {
  const hosts = table.portals.flatMap((portal) => portal.hosts);
  const piece = fc.oneof(
    fc.constantFrom(
      'view',
      'blade',
      '~',
      ':',
      '@t',
      'users',
      'UserDetails',
      'userId',
      'userId~',
      'UserProfileMenuBlade',
    ),
    fc.constantFrom('%', '%25', '%E0%A4%A', '%00', '%2F', '..', '', '?', '#'),
    fc.uuid(),
    fc.uuid().map((id) => encodeURIComponent(everyCharacter(id.toUpperCase()))),
    fc.uuid().map((id) => `${id}x`),
    fc.string(),
  );
  const address = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(...hosts),
        fc.constantFrom('', 'x', '?q=1', 'AdminPortal/Home'),
        fc.array(piece, { maxLength: 9 }),
      )
      .map(([host, path, pieces]) => `https://${host}/${path}#${pieces.join('/')}`),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string(),
  );

  test('it never throws, and a user id is always a GUID of that address', () => {
    let ids = 0;
    fc.assert(
      fc.property(address, (text) => {
        const userId = parse(text)?.userId;
        if (userId === undefined) return;
        ids++;
        expect(userId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
        const segments = new URL(text).hash.slice(1).split(/[/?]/);
        expect(segments.map((segment) => decodeFully(segment).toLowerCase())).toContain(userId);
      }),
      { numRuns: 1500, examples: [[`https://entra.microsoft.com/#view/X/Y/userId/${GUID}`]] },
    );
    expect(ids).toBeGreaterThan(0);
  });

  test('a value survives being encoded up to four times, and a broken one is left as it is', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.includes('%')),
        fc.integer({ min: 0, max: 4 }),
        (text, times) => {
          let encoded = text;
          for (let round = 0; round < times; round++) encoded = encodeURIComponent(encoded);
          expect(decodeFully(encoded)).toBe(text);
          expect(decodeFully(`${text}%`)).toBe(`${text}%`);
        },
      ),
    );
  });
});

test('a slash at the end changes no page', () => {
  const id = '00000000-0000-0000-0000-000000000001';
  const entra = 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade';
  expect(parseRoute(`${entra}/userId/${id}/`, table)).toEqual(parseRoute(`${entra}/userId/${id}`, table));
  expect(parseRoute('https://admin.cloud.microsoft/#/users/', table)).toEqual(
    parseRoute('https://admin.cloud.microsoft/#/users', table),
  );
});
