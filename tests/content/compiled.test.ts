import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { tableModule } from '../../content/compiler/table-module.ts';
import { hashText } from '../../core/detection/hash.ts';
import { sampleContent } from './sample.ts';

const body = (text: string) => {
  const changes = Object.fromEntries(
    ['en', 'nb'].map((l) => [`topics/refused/${l}.md`, (old: string) => `${old}\n## More\n\n${text}\n`]),
  );
  const { languages, problems } = compileContent(sampleContent(changes), '2026-11-22');
  expect(problems).toEqual([]);
  const blocks = languages[0]?.topics.find((topic) => topic.id === 'refused')?.body ?? [];
  return blocks.slice(blocks.findLastIndex((block) => block.t === 'h') + 1);
};

describe('Markdown becomes', () => {
  test.each<[string, string, unknown]>([
    [
      'a paragraph in one line',
      'One\ntwo **three** *four* `five six`.',
      [
        {
          t: 'p',
          c: [
            { t: 'text', v: 'One two ' },
            { t: 'strong', c: [{ t: 'text', v: 'three' }] },
            { t: 'text', v: ' ' },
            { t: 'em', c: [{ t: 'text', v: 'four' }] },
            { t: 'text', v: ' ' },
            { t: 'code', v: 'five six' },
            { t: 'text', v: '.' },
          ],
        },
      ],
    ],
    [
      'a link',
      '[a](https://aka.ms/sspr)',
      [{ t: 'p', c: [{ t: 'link', href: 'https://aka.ms/sspr', c: [{ t: 'text', v: 'a' }] }] }],
    ],
    [
      'a link to a topic',
      '[a](topic:other)',
      [{ t: 'p', c: [{ t: 'topic', id: 'other', c: [{ t: 'text', v: 'a' }] }] }],
    ],
    ['a link to the user', '[a](portal:user)', [{ t: 'p', c: [{ t: 'user-link', c: [{ t: 'text', v: 'a' }] }] }]],
    ['a label', ':label[users]', [{ t: 'p', c: [{ t: 'label', id: 'users' }] }]],
    ['a value', ':value[synced]', [{ t: 'p', c: [{ t: 'value', name: 'synced' }] }]],
    [
      'a dated claim',
      ':until[a :label[users]]{date=2030-01-31}',
      [
        {
          t: 'p',
          c: [
            {
              t: 'until',
              date: '2030-01-31',
              c: [
                { t: 'text', v: 'a ' },
                { t: 'label', id: 'users' },
              ],
            },
          ],
        },
      ],
    ],
    [
      'a list',
      '- a\n- b\n\n  c',
      [
        {
          t: 'list',
          items: [
            [{ t: 'p', c: [{ t: 'text', v: 'a' }] }],
            [
              { t: 'p', c: [{ t: 'text', v: 'b' }] },
              { t: 'p', c: [{ t: 'text', v: 'c' }] },
            ],
          ],
        },
      ],
    ],
    [
      'steps',
      '1. :does{risk=security by=developer} a\n\n   ```sh\n   b  c\n   ```\n2. :does{risk=none by=user} :label[users]',
      [
        {
          t: 'steps',
          steps: [
            { risk: 'security', by: 'developer', c: [{ t: 'text', v: 'a' }], more: [{ t: 'pre', v: 'b  c' }] },
            { risk: 'none', by: 'user', c: [{ t: 'label', id: 'users' }] },
          ],
        },
      ],
    ],
    [
      'text, where a colon is only a colon',
      'kl. 12:30 and hr:8023:',
      [{ t: 'p', c: [{ t: 'text', v: 'kl. 12:30 and hr:8023:' }] }],
    ],
    ['text, where HTML is escaped', '\\<b> &lt;i>', [{ t: 'p', c: [{ t: 'text', v: '<b> <i>' }] }]],
  ])('%s', (_name, text, blocks) => {
    expect(body(text)).toEqual(blocks);
  });
});

describe('the language file', () => {
  const { languages } = compileContent(sampleContent(), '2026-11-22');
  const [english, norwegian] = languages;

  test('has the parts of a topic', () => {
    expect(norwegian?.topics.map((topic) => topic.id)).toEqual(['refused', 'other']);
    expect(norwegian?.topics[0]).toMatchObject({
      title: 'Hvorfor ble det avvist?',
      answer: [{ t: 'p', c: [{ t: 'text', v: 'Trolig rollen din.' }] }],
      reasons: { privilege: [{ t: 'p', c: [{ t: 'text', v: 'Aktiver rollen.' }] }] },
      search: ['avvist'],
      related: ['other'],
      sources: [{ url: 'https://learn.microsoft.com/x', title: 'X', dated: '2025-08', checked: '2026-11-22' }],
      reviewed: '2026-11-22',
    });
  });
  test('has every text of the interface', () => {
    expect(english?.interface['panel.found']).toBe('{count} topics');
    expect(norwegian?.interface['panel.found']).toBe('{count} temaer');
  });
  test('shows no word that a machine has guessed', () => {
    expect(english?.labels['reset-password']).toEqual({ en: 'Reset password', de: 'Kennwort zurücksetzen' });
  });
});

describe("the watcher's table", () => {
  const { table, tables, evidence } = compileContent(sampleContent(), '2026-11-22');
  const codes = (...words: string[]) => new Set(words.map(hashText));

  test('has every word of the labels and roles that the portals name, folded, as codes, and no others', () => {
    expect(table.labels).toEqual({
      'reset-password': codes('reset password', 'kennwort zurücksetzen', 'resetuj hasło'),
      users: codes('users'),
      'role:global-administrator': codes('global administrator'),
    });
  });
  test('has the words of those languages only in which the portal can be met', () => {
    const inGerman = {
      'portals/entra.json': (text: string) => text.replace('"hosts"', '"languages": ["en", "de"], "hosts"'),
    };
    const { table } = compileContent(sampleContent(inGerman), '2026-11-22');
    expect(table.labels['reset-password']).toEqual(codes('reset password', 'kennwort zurücksetzen'));
  });
  test('has no roles where no portal lists them', () => {
    const without = { 'portals/entra.json': (text: string) => text.replace(/"roles": \{[\s\S]*?\n {2}\},\n/, '') };
    const { table } = compileContent(sampleContent(without), '2026-11-22');
    expect(Object.keys(table.labels)).toEqual(['reset-password', 'users']);
  });
  test('folds the texts of a fact', () => {
    expect(table.portals[0]?.facts).toEqual([
      {
        id: 'synced',
        pages: ['entra/user'],
        find: [{ property: 'users', is: { yes: ['reset-password'] }, has: { no: ['entra id'] } }],
      },
    ]);
  });
  test('is one for each portal, which is all of it where there is one, but for the hosts that the worker asks for', () => {
    expect(tables).toEqual({ entra: { ...table, frameHosts: [] } });
  });
  test('leaves the evidence to the panel', () => {
    expect(evidence['entra']).toEqual({
      'control:reset-password': [{ seen: '2026' }, { seen: 'inferred', question: 'markup' }],
      'fact:synced': [{ seen: '2025' }],
      'fact:role': [{ seen: '2025' }],
      'message:refused': [{ seen: '2026-09-29' }],
      'pane:reset-password': [{ seen: '2026' }],
      'missing:integration': [{ seen: '2026' }],
    });
  });
  test('folds the parts of a message', () => {
    expect(table.portals[0]?.messages).toEqual([
      { id: 'refused', reason: 'privilege', parts: ['the password cannot be reset'] },
    ]);
  });
  test('has no examples, dates or sources', () => {
    expect(JSON.stringify(table)).not.toMatch(/"(examples|nearMisses|seen|source|question)"|a lab|202[56]/);
  });
  test('names the families of frames as suffixes', () => {
    expect(table.frameHosts).toEqual(['.reactblade.portal.azure.net', '.frames.example.cn']);
  });
  test('is the same after it was written as a module', async () => {
    const extra = ['entra/user', 'entra/users'].flatMap((page) => [
      { topic: 'x', page, pane: 'p' },
      { topic: 'x', page },
    ]);
    const long = { ...table, when: [...table.when, ...extra, { topic: 'x', message: 'm' }] };
    const loaded = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(tableModule(long))}`);
    expect(loaded.default).toEqual({ ...long, when: expect.arrayContaining(long.when) });
    expect(loaded.default.when).toHaveLength(long.when.length);
    for (const codes of Object.values(loaded.default.labels)) expect(codes).toBeInstanceOf(Set);
  });
});
