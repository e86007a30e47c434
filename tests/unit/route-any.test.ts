import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnownOrigin, isPortalOrigin, readFrameAddress } from '../../core/detection/hosts.ts';
import { detectPage } from '../../core/detection/page.ts';
import { isSameUser, parseRoute } from '../../core/detection/route.ts';
import { table } from './fixtures.ts';

const origins = table.portals.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/`));
const near = table.portals.flatMap(({ hosts: [host] }) => [
  `http://${host}/`,
  `wss://${host}/`,
  `https://${host}.evil.example/`,
  `https://${host}:444/`,
  `https://evil.example/${host}/`,
]);
const frames = table.frameHosts.flatMap((suffix) => [`https://x${suffix}/`, `https://x${suffix}.evil.example/`]);
const LONG = 100_000;

/** Characters that a browser hands on as they are, and those that break an escape or an address. */
const unit = fc.oneof(
  fc.constantFrom('%', '%2', '%25', '%2525', '%F', '%C3%', '%ED%A0%80', '%00', '\ud800', '\udfff', '\ufeff', '\u202e'),
  fc.constantFrom('#', '?', '/', '//', ':', '/:/', '~', '@', '\\', '&', '=', '\t', '\n', ' ', ';', '|', ','),
  fc.constantFrom('view', 'blade', 'users', 'UserDetails', 'userId', 'settings', 'UserProfileMenuBlade', '__proto__'),
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));
const address = fc.oneof(
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...origins), fc.constantFrom(...near, ...frames)),
      fc.oneof(fc.constant(''), text),
      fc.oneof(
        text,
        text.map((rest) => `view/X/UserProfileMenuBlade/${rest}`),
        text.map((rest) => `/users/${rest}`),
      ),
    )
    .map(([origin, before, hash]) => `${origin}${before}#${hash}`),
  text,
);

/** How many characters are decoded to read an address: what it costs, without a clock. */
function decoded(read: () => void): number {
  const decode = globalThis.decodeURIComponent;
  let characters = 0;
  globalThis.decodeURIComponent = (part) => {
    characters += part.length;
    return decode(part);
  };
  try {
    read();
  } finally {
    globalThis.decodeURIComponent = decode;
  }
  return characters;
}

describe('whatever an address is made of', () => {
  test('its route and its page are read without throwing, and a route is of the portal whose host it is', () => {
    let routes = 0;
    fc.assert(
      fc.property(address, address, (one, other) => {
        const route = parseRoute(one, table);
        const page = detectPage(route, table);
        isSameUser(route, parseRoute(other, table));
        if (!route) expect(page).toBeUndefined();
        if (!route) return;
        routes++;
        const { host, protocol } = new URL(one);
        expect(protocol).toBe('https:');
        expect(table.portals.find(({ id }) => id === route.portal)?.hosts).toContain(host);
        if (page !== undefined) expect(page.split('/')[0]).toBe(route.portal);
      }),
      { numRuns: 700 },
    );
    expect(routes).toBeGreaterThan(50);
  });

  test('an origin is known only by its whole host, and a frame trusts only a portal', () => {
    fc.assert(
      fc.property(address, text, (origin, search) => {
        const known = isKnownOrigin(origin, table);
        if (known) {
          const { host } = new URL(origin);
          const isFrame = table.frameHosts.some((suffix) => host.slice(-suffix.length) === suffix);
          expect(isFrame || origins.includes(`https://${host}/`)).toBe(true);
        }
        if (isPortalOrigin(origin, table)) expect(origins).toContain(`https://${new URL(origin).host}/`);
        const { language = 'en', trusted } = readFrameAddress(`?l=${search}&trustedAuthority=${search}`, table);
        expect(language).toMatch(/^[\w-]{1,20}$/);
        if (trusted) expect(isPortalOrigin(new URLSearchParams(`x=${search}`).get('x') ?? '', table)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('an address of 100 kB', () => {
  const grown = ['%25', '%', '/', 'a/', '%2F', ':', '~/', 'userId/', '?', '#', '@', '\ud800', '%E0%A4%A/', '//%25'];

  test.each(grown)('costs no more than its length, made of %j', (piece) => {
    for (const origin of ['https://entra.microsoft.com/#view/X/Y/', 'https://admin.cloud.microsoft/#/users/:/']) {
      const cost = (length: number) => {
        const long = origin + piece.repeat(Math.ceil(length / piece.length));
        return decoded(() => void detectPage(parseRoute(long, table), table));
      };
      // Four rounds of decoding, each over what the one before has left: a broken escape costs one round.
      expect(cost(LONG)).toBeLessThanOrEqual(4 * 3 * LONG + 1000);
      expect(cost(LONG)).toBeLessThanOrEqual(4.4 * cost(LONG / 4) + 1000);
    }
  });

  test('that is encoded a hundred times is read in four rounds, and is no user', () => {
    let name = '/';
    for (let round = 0; round < 100; round++) name = encodeURIComponent(name);
    const long = `https://entra.microsoft.com/#view/X/UserProfileMenuBlade/~/overview/userId/${name}`;
    expect(parseRoute(long, table)?.userId).toBeUndefined();
    expect(decoded(() => void parseRoute(long, table))).toBeLessThan(5 * long.length);
  });
});
