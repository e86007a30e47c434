import table from 'virtual:sidelight/table';
import entraTable from 'virtual:sidelight/table/entra';
import m365Table from 'virtual:sidelight/table/m365';
import { expect, test } from 'vitest';
import { contentAssets } from '../../content/compiler/assets.ts';
import { compileContent, TABLE_LIMIT } from '../../content/compiler/compile.ts';
import { formatProblem } from '../../content/compiler/problems.ts';
import { readContent } from '../../content/compiler/read.ts';
import { codeText, tableModule } from '../../content/compiler/table-module.ts';
import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';

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

test.each(Object.entries(compiled.tables))('the table of %s is small, and holds no address of a source', (_id, own) => {
  const module = tableModule(own);
  expect(Buffer.byteLength(module)).toBeLessThanOrEqual(TABLE_LIMIT);
  expect(module).not.toMatch(/https?:|learn\.microsoft/);
  expect(own.portals).toHaveLength(1);
});

test("the table is what the build imports, and a portal's watcher imports its own", () => {
  expect(table).toEqual(compiled.table);
  expect({ entra: entraTable, m365: m365Table }).toEqual(compiled.tables);
});

test('no table holds a word of a label as text, only as a code', () => {
  const module = tableModule(compiled.table);
  expect(module).not.toContain('Kennwort');
  expect(module).not.toContain('kennwort');
  expect(module).toContain(JSON.stringify(codeText(hashText(foldText('Kennwort zurücksetzen')))).slice(1, -1));
});

test('no word of "yes" is a word of "no", in any language', () => {
  const { yes, no } = compiled.table.labels;
  expect([...(yes ?? [])].filter((code) => no?.has(code))).toEqual([]);
  expect(yes?.size).toBeGreaterThan(5);
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

test('a build gets one file for each language, the reference data, and its words in each language', () => {
  const names = compiled.languages.map(({ language }) => language);
  const assets = contentAssets().map(({ path, text }) => [path, JSON.parse(text) as { language?: string }] as const);
  expect(assets.map(([path, { language }]) => [path, language])).toEqual([
    ...names.map((language) => [`content/${language}.json`, language]),
    ['content/reference.json', undefined],
    ...names.map((language) => [`content/reference.${language}.json`, language]),
  ]);
  const { reference, texts } = compiled.reference ?? {};
  expect(assets.find(([path]) => path === 'content/reference.json')?.[1]).toEqual(reference);
  expect(Object.keys(texts?.get('nb')?.codes.entries ?? {})).toEqual(reference?.codes.map(({ id }) => id));
});
