import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectPage, matchPages } from '../../core/detection/page.ts';
import { decodeFully, parseRoute, type Route } from '../../core/detection/route.ts';
import { GUID, table } from './fixtures.ts';

const parse = (address: string) => parseRoute(address, table);
/** Without the names of its parameters, which have tests of their own. */
function bare(address: string): Omit<Route, 'params'> | undefined {
  const { params: _params, ...route } = parse(address) ?? {};
  return parse(address) && (route as Omit<Route, 'params'>);
}
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
    expect(bare(address)).toEqual(route);
  });

  test.each([
    ['those with a value', 'userId/u/adminUnitObjectId/a', ['userid', 'adminunitobjectid']],
    ['none with an empty value', 'userId/u/adminUnitObjectId//menuId/', ['userid']],
    ['none without a value', 'userId/u/adminUnitObjectId', ['userid']],
    ['a JSON parameter without its sign', 'hidePreviewBanner~/true', ['hidepreviewbanner']],
    ['none of the query', 'userId/u?adminUnitObjectId/a', ['userid']],
  ])('names of the parameters %s', (_name, rest, params) => {
    expect(parse(`https://entra.microsoft.com/#${view}/~/overview/${rest}`)?.params).toEqual(params);
    expect(parse(`https://entra.microsoft.com/#${view.replace('view', 'blade')}/~/overview/${rest}`)?.params).toEqual(
      params,
    );
  });

  test.each([
    ['an item and pairs', 'Profile/userId/u', 'Profile', 'u'],
    ['pairs only', 'userId/u', '', 'u'],
    ['an item only', 'Profile', 'Profile', undefined],
    ['nothing', '', '', undefined],
    ['an item and an empty value at the end', 'Profile/userId/u/adminUnitObjectId/', 'Profile', 'u'],
    ['an item and an empty value in the middle', 'Profile/adminUnitObjectId//userId/u', 'Profile', 'u'],
    ['pairs and an empty value at the end', 'userId/u/adminUnitObjectId/', '', 'u'],
    ['an item and a value with an encoded slash', 'Profile/resourceScope/%2F/userId/u', 'Profile', 'u'],
    ['pairs and a value with encoded slashes', 'resourceScope/%2Fa%2Fb/userId/u', '', 'u'],
    ['pairs and a slash encoded twice', 'resourceScope/a%252Fb/userId/u', '', 'u'],
    ['the item of the new form', '~/Profile/userId/u', 'Profile', 'u'],
  ])('the old form holds %s', (_name, rest, item, userName) => {
    const route = parse(`https://portal.azure.com/#blade/Microsoft_AAD_IAM/UserDetailsMenuBlade/${rest}`);
    expect([route?.item, route?.userName]).toEqual([item, userName]);
  });

  test.each(['Microsoft_AAD_IAM', 'Microsoft_AAD_UsersManagement', 'Microsoft_AAD_UsersAndTenants', 'X', ''])(
    'a blade is the same in the extension "%s"',
    (extension) => {
      const route = parse(`https://portal.azure.com/#view/${extension}/UserManagementMenuBlade/~/AllUsers`);
      expect(detectPage(route, table)).toBe('entra/users');
    },
  );

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
    expect(detectPage(parse(address), table)).toBe('entra/password-reset/on-premises-integration');
  });
});

describe('the Microsoft 365 grammar', () => {
  const details = { portal: 'm365', path: 'users', pane: 'UserDetails', tab: '' };
  test.each([
    ['the list', '/#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['without a slash', '/#users', { portal: 'm365', path: 'users', pane: '' }],
    ['a delegated tenant', '/?delegatedOrg=contoso.example#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['the old path', '/AdminPortal/Home?ref=x#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['the old path alone', '/Adminportal#/users', { portal: 'm365', path: 'users', pane: '' }],
    ['a query in the hash', '/#/MessageCenter?id=MC1', { portal: 'm365', path: 'MessageCenter', pane: '' }],
    ['the details of a user', `/#/users/:/UserDetails/${GUID}/Mail`, { ...details, tab: 'Mail', userId: GUID }],
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
    expect(detectPage(route, table)).toBe('m365/users/user');
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
  `https://entra.microsoft.com:8443/${LIST}`,
  `https://evil.example\\@entra.microsoft.com/${LIST}`,
  `wss://entra.microsoft.com/${LIST}`,
  `file://entra.microsoft.com/${LIST}`,
  `view-source:https://entra.microsoft.com/${LIST}`,
  `blob:https://entra.microsoft.com/${LIST}`,
  `moz-extension://entra.microsoft.com/${LIST}`,
  `chrome-extension://${GUID}/index.html${LIST}`,
  `data:text/html,https://entra.microsoft.com/${LIST}`,
  `javascript:"https://entra.microsoft.com/${LIST}"`,
  `//entra.microsoft.com/${LIST}`,
  `/${LIST}`,
  LIST,
  'http://admin.cloud.microsoft/#/users',
  'admin.cloud.microsoft/#/users',
  '#/users',
  'no address at all',
  '\u0000',
  ':',
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

describe('every page of the table, in every form of its grammar', () => {
  interface Place {
    readonly page: string;
    readonly azure: boolean;
    readonly host: string;
    readonly hash: string;
  }
  const named = (names: readonly string[] = ['']) => names.filter((name) => name !== '*' && !name.startsWith('!'));
  const known = table.portals.flatMap(({ grammar, hosts, pages }) =>
    pages.flatMap(({ id: page, routes }) =>
      routes.flatMap(({ blade, items, path, panes, tabs }) =>
        grammar === 'azure'
          ? named(items).map((item) => ({ page, hosts, blade: `${blade}`, item, path: '' }))
          : named(panes).flatMap((pane) =>
              named(tabs ?? ['']).map((tab) => {
                const user = pane === 'UserDetails' ? `/${GUID}/${tab}` : '';
                return { page, hosts, blade: '', item: '', path: `${path}${pane && `/:/${pane}${user}`}` };
              }),
            ),
      ),
    ),
  );
  const name = fc.constantFrom(
    'userId',
    'adminUnitObjectId',
    'hidePreviewBanner~',
    'isMSAApp~',
    'appId',
    'menuId',
    'x',
  );
  const value = fc.oneof(
    fc.constantFrom('', 'true', GUID, '{"a":"b/c"}', '/', 'a@contoso.example', '50%', 'view', '~'),
    fc.string({ unit: 'grapheme' }),
  );
  const encoded = fc
    .tuple(value, fc.integer({ min: 1, max: 3 }))
    .map(([text, times]) => Array.from({ length: times }).reduce<string>((all) => encodeURIComponent(all), text));
  const pairs = fc
    .array(fc.tuple(name, encoded), { maxLength: 4 })
    .map((all) => all.map((pair) => `/${pair.join('/')}`).join(''));

  const place: fc.Arbitrary<Place> = fc
    .tuple(fc.constantFrom(...known), fc.nat(), fc.constantFrom('view', 'blade', 'blade/~'), pairs)
    .map(([{ page, hosts, blade, item, path }, at, form, rest]) => {
      const host = hosts[at % hosts.length] as string;
      const start = item && (form === 'blade' ? `/${item}` : `/~/${item}`);
      const hash = blade ? `${form.slice(0, 5).replace(/\/$/, '')}/X/${blade}${start}${rest}` : `/${path}`;
      return { page, azure: blade !== '', host, hash };
    });
  const pathOf = ({ azure }: Place) => (azure ? '' : 'AdminPortal/Home');
  const address = (to: Place, hash = to.hash, path = pathOf(to)) => `https://${to.host}/${path}#${hash}`;

  function shows(to: Place, url: string, plain = parse(address(to))): void {
    const route = parse(url);
    expect([url, route && matchPages(route, table)]).toEqual([url, [to.page]]);
    expect([route?.userId, route?.userName]).toEqual([plain?.userId, plain?.userName]);
  }

  test('is found', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(place, (to) => {
        shows(to, address(to));
        found.add(to.page);
      }),
      { numRuns: 1500 },
    );
    const wanted = table.portals.flatMap(({ pages }) => pages.map(({ id }) => id));
    expect(wanted.filter((id) => !found.has(id))).toEqual(['entra/users/menu', 'entra/password-reset/other']);
  });

  test('is found in any letter case', () => {
    fc.assert(
      fc.property(place, fc.infiniteStream(fc.boolean()), (to, capitals) => {
        const other = address(to).replace(/[a-z]/gi, (char) =>
          capitals.next().value ? char.toUpperCase() : char.toLowerCase(),
        );
        // The scheme and the host have no case of their own.
        expect(JSON.stringify(parse(other))?.toLowerCase()).toBe(JSON.stringify(parse(address(to)))?.toLowerCase());
        expect(detectPage(parse(other), table)).toBe(to.page);
      }),
    );
  });

  test('is found with what navigation leaves behind', () => {
    const left = fc.constantFrom('/fromNav/', '/fromNav/Identity', '/menuId/', '/menuId/AllUsers', '/isMSAApp~/false');
    const query = fc.constantFrom('', '?', '?x=1', '?Microsoft_AAD_IAM_legacyAADRedirect=true', '?a/b/c/~/d', '?#?/');
    fc.assert(
      fc.property(place, fc.array(left, { maxLength: 3 }), query, (to, leftovers, behind) => {
        shows(to, address(to, `${to.hash}${to.azure ? leftovers.join('') : ''}${behind}`));
      }),
    );
  });

  test('is found with a tenant in the path or in the hash, and with a query before the hash', () => {
    const tenant = fc.constantFrom('', 'contoso.example', GUID);
    const query = fc.constantFrom(
      '',
      '?',
      '?l=de.de-de',
      '?feature.x=true&delegatedOrg=contoso.example',
      '?source=applauncher',
    );
    fc.assert(
      fc.property(place, tenant, tenant, query, fc.boolean(), (to, inPath, inHash, before, at) => {
        const hash = to.azure && inHash ? `${at ? '@' : '%40'}${inHash}/${to.hash}` : to.hash;
        shows(to, address(to, hash, `${to.azure ? inPath && `${inPath}/` : pathOf(to)}${before}`));
      }),
    );
  });
});

describe('an address that is very long', () => {
  const many = (text: string) => text.repeat(Math.ceil(100_000 / text.length));
  const user = 'https://entra.microsoft.com/#view/X/UserProfileMenuBlade/~/overview';
  test.each([
    ['of one name', `https://entra.microsoft.com/#view/X/${many('x')}`],
    ['of one value', `${user}/userId/${many('a')}`],
    ['of parameters', `${user}${many('/a/b')}`],
    ['of slashes', `${user}${many('/')}`],
    ['of tildes', `${user}${many('/~')}`],
    ['of escapes', `${user}/x/${many('%25')}`],
    ['of escapes in escapes', `${user}/x/${many('%252525252541')}`],
    ['of malformed escapes', `${user}${many('/%E0%A4%A')}`],
    ['of tenants', `https://portal.azure.com/#${many('@a/')}`],
    ['of queries', `https://portal.azure.com/?${many('a=b&')}#${many('?')}`],
    ['of almost a GUID', `${user}/userId/${many('00000000-')}`],
    ['of colons', `https://admin.cloud.microsoft/#/users${many('/:')}`],
    ['of the flyout', `https://admin.cloud.microsoft/#/users/:/UserDetails/${many('x/')}`],
    ['of path', `https://admin.cloud.microsoft/${many('adminportal/')}#/users`],
    ['and none', many('https://')],
  ])('%s is read in bounded time', (_name, address) => {
    const start = performance.now();
    expect(() => detectPage(parse(address), table)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('"any other"', () => {
  const pages = (rest: string) => {
    const route = parse(`https://admin.cloud.microsoft/#/users/:/${rest}`);
    return route && matchPages(route, table);
  };
  test('is a flyout that no page names', () => {
    expect(pages('adduser')).toEqual(['m365/users']);
    expect(pages('*')).toEqual(['m365/users']);
  });
  test('is no flyout that is excepted, in any letter case', () => {
    expect(pages(`GuestUserDetails/${GUID}/Account`)).toEqual([]);
    expect(pages(`guestUSERdetails/${GUID}`)).toEqual([]);
  });
  test('is a tab that no page names, and then not the list as well', () => {
    expect(pages(`UserDetails/${GUID}/Unknown`)).toEqual(['m365/users/user']);
    expect(pages(`UserDetails/${GUID}/Mail`)).toEqual(['m365/users/user/mail']);
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
