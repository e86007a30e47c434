import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';
import { matchPages } from '../../core/detection/page.ts';
import { parseRoute } from '../../core/detection/route.ts';

const { addresses, portals, problems, table } = compileContent(readContent());

const examples = [...addresses.values()].flatMap(({ examples }) =>
  Object.entries(examples).flatMap(([page, list]) => list.map((address) => ({ page, ...address }))),
);
const nearMisses = [...addresses.values()].flatMap(({ nearMisses }) => nearMisses);

function pagesOf(url: string): string[] {
  const route = parseRoute(url, table);
  return route ? matchPages(route, table) : [];
}

test('every portal has addresses, and enough of them', () => {
  expect(problems.filter(({ file }) => file.startsWith('addresses/'))).toEqual([]);
  expect([...addresses.keys()]).toEqual(portals.map(({ value }) => value.id));
  expect(examples.length).toBeGreaterThanOrEqual(150);
  expect(nearMisses.length).toBeGreaterThanOrEqual(150);
});

describe('an example is exactly one page', () => {
  test.each(examples.map(({ page, url }) => [page, url]))('%s: %s', (page, url) => {
    expect(pagesOf(url)).toEqual([page]);
  });
});

describe('a near miss is no page', () => {
  test.each(nearMisses.map(({ why, url }) => [why, url]))('%s: %s', (_why, url) => {
    expect(pagesOf(url)).toEqual([]);
  });
});

test('a person, an organisation or an object in an address is made up', () => {
  for (const { url } of [...examples, ...nearMisses]) {
    const ids = url.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi) ?? [];
    // Where evil.example takes a portal's name for a user or a tenant, that name is the point.
    const names = url.includes('evil.example') ? [] : (url.match(/(?<=@|%40)[a-z0-9-]+(\.[a-z0-9-]+)+/gi) ?? []);
    expect(ids.filter((id) => !/^0{8}-0{4}-0{4}-0{4}-0{11}\d$/.test(id))).toEqual([]);
    expect(names.filter((name) => !name.endsWith('.example'))).toEqual([]);
  }
});

/** The two kinds of places where each portal's pages stand, in the form of today. */
const PLACES: Readonly<Record<string, readonly RegExp[]>> = {
  entra: [/^https:\/\/entra\.[^#]*#(@[^/]+\/)?view\//, /^https:\/\/([a-z]+\.)?portal\.azure\.[^#]*#(@[^/]+\/)?view\//],
  m365: [/^https:\/\/admin\.cloud\.microsoft\/[^/#]*#\//, /^https:\/\/[^/]+\/adminportal[^#]*#\//i],
};

describe('an example stands in both kinds of places', () => {
  const places = portals.flatMap(({ value }) =>
    Object.keys(value.pages).flatMap((page) => (PLACES[value.id] ?? [/never/]).map((place) => [page, place] as const)),
  );
  test.each(places)('%s at %s', (page, place) => {
    expect(examples.filter((example) => example.page === page && place.test(example.url))).not.toEqual([]);
  });
});

describe('an example stands on each host', () => {
  const hosts = portals.flatMap(({ value }) =>
    [value, ...Object.values(value.optional)].flatMap((group) => group.hosts.map((host) => [host, value.id] as const)),
  );
  test.each(hosts)('%s', (host, portal) => {
    const there = examples.filter(({ url }) => new URL(url).host === host);
    expect(there.map(({ page }) => page.split('/')[0])).toContain(portal);
  });
});

test('what is said of the evidence can be looked up', () => {
  for (const { url, from, source } of [...examples, ...nearMisses]) {
    if (from === 'seen')
      expect([url, source]).toEqual([url, expect.stringMatching(/ \d\.\d|public code, looked up \d{4}-/)]);
  }
});
