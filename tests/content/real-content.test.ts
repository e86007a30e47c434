import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import table from 'virtual:sidelight/table';
import { describe, expect, test } from 'vitest';
import { contentAssets } from '../../content/compiler/assets.ts';
import { compileContent, TABLE_LIMIT } from '../../content/compiler/compile.ts';
import { frameMatches, hostMatches } from '../../content/compiler/hosts.ts';
import { formatProblem } from '../../content/compiler/problems.ts';
import { CONTENT_FOLDER, readContent } from '../../content/compiler/read.ts';
import { PortalSchema, TopicSchema } from '../../content/compiler/schema.ts';
import { tableModule } from '../../content/compiler/table.ts';
import { detectPage, matchPages } from '../../core/detection/page.ts';
import { parseRoute } from '../../core/detection/route.ts';

const raw = readContent();
const compiled = compileContent(raw);

test('the content has no problems', () => {
  expect(compiled.problems.filter((problem) => !problem.warning).map(formatProblem)).toEqual([]);
});

test("the topics of the design's section 3 are there, in every language", () => {
  const seed =
    'client-credentials-grant app-credentials self-service-reset password-change app-passwords user-reset-error cannot-reset-user-password reset-password-greyed-out password-reset-menu-missing on-premises-integration-missing reset-password-steps reset-in-microsoft-365-admin-center reset-refused';
  for (const { topics } of compiled.languages) {
    expect(topics.map((topic) => topic.id)).toEqual(expect.arrayContaining(seed.split(' ')));
  }
  expect(compiled.languages.map((file) => file.language)).toEqual(expect.arrayContaining(['en', 'nb']));
});

test('the table is small, holds no address of a source, and is what the build imports', () => {
  const module = tableModule(compiled.table);
  expect(Buffer.byteLength(module)).toBeLessThanOrEqual(TABLE_LIMIT);
  expect(module).not.toMatch(/https?:|learn\.microsoft/);
  expect(table.portals).toEqual(compiled.table.portals);
});

test('no topic holds HTML or a node that the extension does not draw', () => {
  const kinds = new Set<string>();
  JSON.stringify(
    compiled.languages.map((file) => file.topics),
    (key, value: unknown) => {
      if (key === 't') kinds.add(String(value));
      return value;
    },
  );
  const known = 'p h list steps pre text strong em code link topic user-link label until value'.split(' ');
  expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
});

test('a build gets one file for each language', () => {
  expect(contentAssets().map(({ path, text }) => [path, (JSON.parse(text) as { language: string }).language])).toEqual(
    compiled.languages.map(({ language }) => [`content/${language}.json`, language]),
  );
});

test('match patterns are exact hosts or families below one', () => {
  for (const pattern of hostMatches()) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/);
  for (const pattern of frameMatches()) expect(pattern).toMatch(/^https:\/\/\*\.[a-z0-9-]+\.[a-z0-9.-]+\/\*$/);
  expect(hostMatches().length).toBeGreaterThan(0);
  expect(frameMatches().length).toBeGreaterThan(0);
});

describe('addresses', () => {
  type Pages = Record<string, { examples: string[]; nearMisses: string[] }>;
  const pages = [...raw].flatMap(([file, text]) =>
    file.startsWith('portals/') ? Object.entries((JSON.parse(text) as { pages: Pages }).pages) : [],
  );
  test.each(pages.flatMap(([id, page]) => page.examples.map((address) => [id, address])))('%s is %s', (id, address) => {
    const route = parseRoute(address, compiled.table);
    expect(route && matchPages(route, compiled.table)).toEqual([id]);
  });
  test.each(pages.flatMap(([id, page]) => page.nearMisses.map((address) => [id, address])))(
    '%s is not %s',
    (_id, address) => {
      expect(detectPage(parseRoute(address, compiled.table), compiled.table)).toBeUndefined();
    },
  );
});

describe('the schemas that editors use know the same keys as the compiler', () => {
  type Entries = Readonly<Record<string, unknown>>;
  const keys = (schema: { entries: Entries }) => Object.keys(schema.entries).sort();
  test.each([
    ['topic.schema.json', keys(TopicSchema)],
    ['portal.schema.json', keys(PortalSchema)],
  ])('%s', (file, wanted) => {
    const schema = JSON.parse(readFileSync(join(CONTENT_FOLDER, file), 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(wanted);
  });
  test('and every file names its schema', () => {
    const named = [...raw].filter(([file]) => /^portals\/|\/topic\.json$/.test(file));
    const wanted = (file: string) =>
      file.startsWith('portals/') ? '../portal.schema.json' : '../../topic.schema.json';
    expect(named.map(([file, text]) => [file, (JSON.parse(text) as { $schema?: string }).$schema])).toEqual(
      named.map(([file]) => [file, wanted(file)]),
    );
  });
});
