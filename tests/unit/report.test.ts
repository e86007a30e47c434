import evidence from 'virtual:sidelight/evidence';
import table from 'virtual:sidelight/table';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableMonth, roleName } from '../../components/panel/seen-names.ts';
import type { WatcherTable } from '../../core/detection/table.ts';
import { knownSeen, type SeenIds, type Vocabulary, vocabulariesOf, WHYS } from '../../core/detection/vocabulary.ts';
import { browserName, knownLanguage, type ReportParts, writeReport } from '../../core/guidance/report.ts';

/** What is known today, for what must hold of all of it. */
const real = vocabulariesOf(table, evidence);

/** A portal that stays as it is when the real ones become better known. */
const own = {
  id: 'entra',
  pages: [{ id: 'entra/user', routes: [] }],
  controls: [
    { id: 'reset-password', pages: [], find: [{ css: 'a' }, { label: 'b' }, { label: 'c' }, { label: 'd' }] },
    { id: 'delete', pages: [], find: [{ label: 'delete' }] },
  ],
  messages: [{ id: 'refused', reason: 'privilege', parts: [] }],
  panes: [{ id: 'reset', heading: 'reset' }],
  menus: [{ item: 'on-premises-integration' }],
  facts: [{ id: 'home', pages: [], find: [{ property: 'x', has: { elsewhere: [], here: [] } }, { param: 'y' }] }],
  roles: { pages: [], cells: '', lists: { active: 'a', eligible: 'b' } },
} as unknown as WatcherTable['portals'][number];
const guess = { seen: 'inferred', question: 'command-markup' };
const portals = vocabulariesOf(
  { portals: [own], labels: { 'role:user-administrator': new Set(), other: new Set() } },
  {
    entra: {
      'control:reset-password': [guess, { seen: '2025-08' }, { seen: '2026' }, guess],
      'missing:on-premises-integration': [{ seen: 'inferred', question: 'menu-items' }],
      'fact:role': [{ seen: 'inferred', question: 'assigned-roles' }],
      'pane:reset': [{ seen: '2026-08' }],
    },
  },
);
const languages = new Set(['en', 'nb', 'pt-BR', 'zh-Hans']);
const entra = portals.get('entra') as Vocabulary;

const parts: ReportParts = {
  version: '1.2.0',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  date: '2026-11-22',
  portal: 'entra',
  page: 'entra/user',
  language: 'en',
  documents: [],
};
const report = (more: Partial<ReportParts>) => writeReport({ ...parts, ...more }, { portals, languages });
const seenIn = (seen: readonly SeenIds[]) => report({ documents: [{ frame: 0, seen }] });

describe('a report', () => {
  test('says versions, date, portal, page and language', () => {
    expect(report({})).toBe(
      [
        '### What Sidelight sees',
        '',
        '- Sidelight: 1.2.0',
        '- Browser: Chrome 141',
        '- Date: 2026-11-22',
        '- Portal: entra',
        '- Page: entra/user',
        '- Portal language: en',
        '',
      ].join('\n'),
    );
  });

  test('lists each document with what it sees and how well that is founded', () => {
    const text = report({
      documents: [
        { frame: 0, seen: [{ kind: 'control', id: 'reset-password', state: 'unknown', why: 'no-bar' }] },
        { frame: 7, seen: [{ kind: 'control', id: 'reset-password', state: 'disabled', way: 0 }] },
        { frame: 9, seen: undefined },
        { frame: 12, seen: [] },
      ],
    });
    const [, top, first, second, third] = text.split(/\n\n\*\*/);
    expect(top).toBe('Top document**\n\n- control reset-password: unknown (no-bar), open question command-markup');
    expect(first).toBe(
      'Frame 1**\n\n- control reset-password: disabled, way 1 of 4, a guess, open question command-markup',
    );
    expect(second).toBe('Frame 2**\n\n- does not answer');
    expect(third).toBe('Frame 3**\n\n- nothing\n');
  });

  test('names the question that a missing item stands on', () => {
    expect(seenIn([{ kind: 'missing', id: 'on-premises-integration', state: 'missing' }])).toContain(
      '- missing on-premises-integration: missing, open question menu-items\n',
    );
  });

  test.each<[string, Partial<ReportParts>, string]>([
    ['a page of another portal', { page: 'm365/users' }, 'Page: not known'],
    ['a page that is no page', { page: 'entra/user/ada' }, 'Page: not known'],
    ['a portal that is none', { portal: 'contoso' }, 'Portal: not known'],
    ['a language that is none', { language: 'ada-lovelace' }, 'language: not known'],
    ['a language with a name behind it', { language: 'en-ada' }, 'language: en\n'],
    ['a version that is none', { version: 'ada' }, 'Sidelight: not known'],
    ['a date that is none', { date: '2026-11-22 ada' }, 'Date: not known'],
    ['a browser that is none', { userAgent: 'Ada/7 Chrome/x' }, 'Browser: not known'],
  ])('%s is left out', (_, more, left) => {
    expect(report(more)).toContain(left);
    expect(report(more).toLowerCase()).not.toContain('ada');
  });

  test('of a portal that is not known no document is told', () => {
    const seen: SeenIds[] = [{ kind: 'control', id: 'reset-password', state: 'disabled' }];
    expect(report({ portal: 'contoso', documents: [{ frame: 0, seen }] })).not.toContain('reset-password');
  });
});

describe('no string outside of the vocabulary', () => {
  const canaries = [
    'Ada Lovelace',
    'ada@contoso.example',
    '1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9',
    'https://contoso.example/',
    'contoso',
    'toString',
    '__proto__',
  ];
  const ours = [...real.values()].flatMap(({ words }) => [...words.keys()]);
  const questions = Object.values(evidence).flatMap((of) => Object.values(of).flat());
  const states = [...real.values()].flatMap(({ words }) => [...words.values()].flatMap((word) => word.states));
  const fixed = `### What Sidelight sees - Sidelight: Browser: Date: Portal: Page: Portal language: not known Top document
    Frame way of best evidence a guess seen open question and unknown nothing does not answer Chrome Edge Firefox Opera`;
  const allowed = new Set([
    ...fixed.split(/\s+/).map(bare),
    ...ours.flatMap((key) => key.split(/:(.*)/s)),
    ...real.keys(),
    ...[...real.values()].flatMap(({ pages }) => [...pages]),
    ...questions.flatMap(({ question = '', seen = '' }) => [question, seen]),
    ...states,
    ...languages,
    ...WHYS,
    parts.version,
    parts.date,
  ]);

  const text = (right: readonly string[]) =>
    fc.oneof(
      fc.constantFrom(...canaries),
      fc.string(),
      fc.constantFrom(...right),
      fc
        .tuple(fc.constantFrom(...right), fc.constantFrom('', ' ', '-', ':', '/', '\n'), fc.constantFrom(...canaries))
        .map((three) => three.join('')),
    );
  const ids = ours.map((key) => key.slice(key.indexOf(':') + 1));
  const seen = fc.record(
    {
      kind: fc.constantFrom('control', 'missing', 'message', 'pane', 'fact'),
      id: text(ids),
      state: text([...states, 'unknown']),
      way: fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1, 2)),
      why: text(WHYS),
    },
    { requiredKeys: ['kind', 'id', 'state'] },
  ) as fc.Arbitrary<SeenIds>;

  test('stands in a report, whatever a document answers', () => {
    const answer = fc.record({
      portal: text([...real.keys()]),
      page: text([...real.values()].flatMap(({ pages }) => [...pages])),
      language: text([...languages]),
      documents: fc.array(fc.record({ frame: fc.nat(40), seen: fc.option(fc.array(seen), { nil: undefined }) })),
    });
    fc.assert(
      fc.property(answer, (more) => {
        const written = writeReport({ ...parts, ...more }, { portals: real, languages });
        const strange = written
          .split(/[\s,()]+/)
          .map(bare)
          .filter((word) => word && !/^\d+$/.test(word) && !allowed.has(word));
        expect(strange).toEqual([]);
        expect(written.split('\n').every((line) => /^(|### .*|\*\*.*\*\*|- .*)$/.test(line))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is shown either, and what is right is', () => {
    const right: SeenIds[] = [
      { kind: 'fact', id: 'role:user-administrator', state: 'eligible', way: 0 },
      { kind: 'fact', id: 'home', state: 'elsewhere', way: 1 },
      { kind: 'control', id: 'delete', state: 'absent' },
    ];
    const wrong = [
      { kind: 'fact', id: 'role:ada', state: 'active' },
      { kind: 'fact', id: 'home', state: 'contoso' },
      { kind: 'pane', id: 'delete', state: 'open' },
      { kind: 'control', id: 'constructor', state: 'enabled' },
    ] as const;
    const told = knownSeen([...wrong, ...right, ...right], entra);
    expect(told.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
      'fact role:user-administrator eligible',
      'fact home elsewhere',
      'control delete absent',
    ]);
  });
});

test('a reason belongs to what is unknown, and is one of ours', () => {
  const whyOf = (state: string, why: string) =>
    knownSeen([{ kind: 'control', id: 'delete', state, why }], entra).map((one) => one.why);
  expect(whyOf('unknown', 'loading')).toEqual(['loading']);
  expect(whyOf('unknown', 'ada')).toEqual([undefined]);
  expect(whyOf('enabled', 'loading')).toEqual([undefined]);
});

test('a pane is found in one way, and a guess says which question it stands on', () => {
  expect(seenIn([{ kind: 'pane', id: 'reset', state: 'open' }])).toContain(
    '- pane reset: open, way 1 of 1, seen 2026-08\n',
  );
  expect(seenIn([{ kind: 'fact', id: 'role:user-administrator', state: 'active', way: 0 }])).toContain(
    '- fact role:user-administrator: active, way 1 of 1, a guess, open question assigned-roles\n',
  );
});

test('the way that was seen last is the best evidence, and a guess never is', () => {
  const ways = [0, 1, 2, 3].map((way) =>
    knownSeen([{ kind: 'control', id: 'reset-password', state: 'enabled', way }], entra).map(({ best }) => best),
  );
  expect(ways).toEqual([[undefined], [undefined], [true], [undefined]]);
});

test.each([
  ['Mozilla/5.0 … Chrome/141.0.0.0 Safari/537.36 Edg/141.0.3537.57', 'Edge 141'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
  ['Mozilla/5.0 … Chrome/140.0.0.0 Safari/537.36 OPR/124.0.0.0', 'Opera 124'],
  ['', 'not known'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

test.each([
  ['en-US', 'en'],
  ['pt-br', 'pt-BR'],
  ['zh-hans-cn', 'zh-Hans'],
  ['x', undefined],
  [undefined, undefined],
])('the portal language %s is told as %s', (tag, told) => {
  expect(knownLanguage(tag, languages)).toBe(told);
});

test('months are written in the reader’s language, and a year stays a year', () => {
  expect(readableMonth('2026-09-29', 'en')).toBe('September 2026');
  expect(readableMonth('2026-09', 'nb')).toBe('september 2026');
  expect(readableMonth('2026', 'nb')).toBe('2026');
});

test('a role is named as Microsoft names it', async () => {
  const { roles } = (await import('../../content/reference/roles.json')).default;
  for (const [id, { name }] of Object.entries(roles)) expect(roleName(`role:${id}`)).toBe(name);
});

/** Without the signs that the template sets around a word. */
function bare(word: string): string {
  return word.replace(/^[*#-]+|[*:]+$/g, '');
}
