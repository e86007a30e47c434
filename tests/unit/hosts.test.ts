import { describe, expect, test } from 'vitest';
import { isKnownOrigin, isPortalOrigin, matchPatterns, readFrameAddress } from '../../core/detection/hosts.ts';
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

test('the match patterns are the hosts and the families below them', () => {
  const portals = [{ ...(table.portals[0] as (typeof table.portals)[number]), hosts: ['a.example'] }];
  expect(matchPatterns({ portals, frameHosts: ['.b.example'] })).toEqual([
    'https://a.example/*',
    'https://*.b.example/*',
  ]);
});
