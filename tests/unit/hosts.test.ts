import { describe, expect, test } from 'vitest';
import { hostMatches, optionalHosts } from '../../content/compiler/hosts.ts';
import { isKnownOrigin, isPortalOrigin, readFrameAddress } from '../../core/detection/hosts.ts';
import { table } from './fixtures.ts';

test.each([
  ['https://entra.microsoft.com', true, true],
  ['https://portal.azure.com', true, true],
  ['https://admin.cloud.microsoft', true, true],
  ['https://sandbox-1.reactblade.portal.azure.net', false, true],
  ['https://sandbox-22-5.reactblade-rc.portal.azure.net', false, true],
  ['https://reactblade.portal.azure.net', false, false],
  ['https://evilreactblade.portal.azure.net', false, false],
  ['https://x.reactblade.portal.azure.net.evil.example', false, false],
  ['https://entra.microsoft.com.evil.example', false, false],
  ['https://entra.microsoft.com@evil.example', false, false],
  ['http://entra.microsoft.com', false, false],
  ['http://sandbox-1.reactblade.portal.azure.net', false, false],
  ['https://intune.microsoft.com', false, false],
  ['null', false, false],
  ['', false, false],
])('%s: a portal %s, known %s', (origin, portal, known) => {
  expect([isPortalOrigin(origin, table), isKnownOrigin(origin, table)]).toEqual([portal, known]);
});

describe('the address of a frame', () => {
  const trusted = 'trustedAuthority=https://entra.microsoft.com';
  test.each([
    [`?reactView=true&l=en.en-us&${trusted}`, { trusted: true, language: 'en' }],
    [`?l=en.pl-pl&${trusted}`, { trusted: true, language: 'en' }],
    [`?l=zh-hans.zh-cn&${trusted}`, { trusted: true, language: 'zh-hans' }],
    [`?l=qps-ploc&${trusted}`, { trusted: true, language: 'qps-ploc' }],
    [`?l=DE.de-de&${trusted}`, { trusted: true, language: 'DE' }],
    [`?l=&${trusted}`, { trusted: true }],
    [`?l=%3Cb%3E&${trusted}`, { trusted: true }],
    ['?trustedAuthority=https%3A%2F%2Fportal.azure.com', { trusted: true }],
    ['?trustedAuthority=https://intune.microsoft.com&l=en.en-us', { trusted: false, language: 'en' }],
    ['?trustedAuthority=https://evil.example', { trusted: false }],
    ['?trustedAuthority=', { trusted: false }],
    ['', { trusted: true }],
  ])('%s', (search, read) => {
    expect(readFrameAddress(search, table)).toEqual(read);
  });
});

test.each(table.portals.flatMap(({ hosts }) => hosts))('%s, asked for or not, is the origin of a portal', (host) => {
  expect(isPortalOrigin(`https://${host}`, table)).toBe(true);
  expect(isPortalOrigin(`https://x${host}`, table)).toBe(false);
  expect(isKnownOrigin(`https://${host}.evil.example`, table)).toBe(false);
});

test.each(table.frameHosts)('*%s is a family of frames, and no portal', (suffix) => {
  expect(isKnownOrigin(`https://sandbox-1${suffix}`, table)).toBe(true);
  expect(isPortalOrigin(`https://sandbox-1${suffix}`, table)).toBe(false);
  expect(isKnownOrigin(`https://sandbox-1${suffix}.evil.example`, table)).toBe(false);
});

describe('match patterns', () => {
  const always = table.portals.flatMap(({ id }) => hostMatches(id));
  const asked = optionalHosts().flatMap(({ matches }) => matches);

  test('are exact hosts or families of frames', () => {
    for (const pattern of [...always, ...asked])
      expect(pattern).toMatch(/^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]+\/\*$/);
    expect(hostMatches('entra')).toContain('https://entra.microsoft.com/*');
    expect(hostMatches('m365')).not.toContain('https://entra.microsoft.com/*');
    expect(hostMatches('none')).toEqual([]);
  });

  test('of what an admin may add are asked for, and together they are all that the table knows', () => {
    expect(always.filter((pattern) => asked.includes(pattern))).toEqual([]);
    const known = [...table.portals.flatMap(({ hosts }) => hosts), ...table.frameHosts.map((suffix) => `*${suffix}`)];
    expect(new Set([...always, ...asked])).toEqual(new Set(known.map((host) => `https://${host}/*`)));
  });
});
