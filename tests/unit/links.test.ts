import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAllowedLink, LINK_HOSTS, userLink } from '../../core/guidance/links.ts';

test.each(LINK_HOSTS)('a reader may be sent to %s', (host) => {
  expect(isAllowedLink(`https://${host}/a/path?q=1#part`)).toBe(true);
});

test.each([userLink(undefined).href, userLink('00000000-0000-0000-0000-0000000000a1').href])('%s is one', (href) => {
  expect(isAllowedLink(href)).toBe(true);
});

test.each([
  '',
  '/relative',
  'http://learn.microsoft.com/',
  'javascript:alert(1)//learn.microsoft.com',
  'data:text/html,learn.microsoft.com',
  'https://learn.microsoft.com.evil.example/',
  'https://evil.example/https://learn.microsoft.com/',
  'https://evil.example#@learn.microsoft.com',
  'https://learn.microsoft.com@evil.example/',
  'https://admin:secret@learn.microsoft.com/',
  'https://learn.microsoft.com:8443/',
  'https://sub.learn.microsoft.com/',
  'https://lеarn.microsoft.com/',
])('%s is none', (href) => {
  expect(isAllowedLink(href)).toBe(false);
});

test('whatever is written, only an https address of one of the hosts passes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LINK_HOSTS),
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 12 }),
      (host, before, after) => {
        const href = `https://${before}${host}${after}`;
        if (!isAllowedLink(href)) return;
        const url = new URL(href);
        expect([url.protocol, LINK_HOSTS.includes(url.host)]).toEqual(['https:', true]);
      },
    ),
  );
});
