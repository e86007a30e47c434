import { textCode } from '../../content/compiler/translated.ts';
import { ACTORS, RISKS } from '../../content/compiler/vocabulary.ts';

const keys = [...ACTORS.map((actor) => `who.${actor}`), ...RISKS.map((risk) => `risk.${risk}`)];
/** Stands for the code of the topic's English text, whatever a test makes of that text. */
export const FOLLOWS = '00000000';
const json = (value: unknown) => JSON.stringify(value, null, 2);

/** A whole small content folder in which everything is right. */
const RIGHT: Readonly<Record<string, string>> = {
  'compiler/norwegian.json': json({
    banned: [
      { word: 'leier', instead: 'tenant' },
      { word: 'legitimasjon', unlessTopic: ['app-credentials'] },
    ],
  }),
  'interface/en.json': json({
    ...Object.fromEntries(keys.map((key) => [key, { text: key, note: 'shown at a step' }])),
    'panel.found': { text: '{count} topics', note: 'count is a number' },
    'question.markup': { text: 'How is it marked?', note: 'asked of whoever can see it' },
  }),
  'interface/nb.json': json({
    ...Object.fromEntries(keys.map((key) => [key, key])),
    'panel.found': '{count} temaer',
    'question.markup': 'Hvordan er den merket?',
  }),
  'labels/reset-password.json': json({
    words: {
      en: [{ text: 'Reset password', quality: 'source', seen: '2026-08', source: 'a lab' }],
      de: [{ text: 'Kennwort zurücksetzen', quality: 'human', source: 'a lab' }],
      pl: [{ text: 'Resetuj hasło…', quality: 'machine', source: 'a guess' }],
    },
  }),
  'labels/users.json': json({ words: { en: [{ text: 'Users', quality: 'source', source: 'a lab' }] } }),
  'portals/entra.json': json({
    id: 'entra',
    grammar: 'azure',
    hosts: ['entra.microsoft.com'],
    frames: ['*.reactblade.portal.azure.net'],
    pages: {
      'entra/user': { routes: [{ blade: 'UserBlade' }] },
      'entra/users': { routes: [{ blade: 'UsersBlade' }] },
    },
    regions: { bar: '[role=menubar]' },
    controls: {
      'reset-password': {
        pages: ['entra/user'],
        label: 'reset-password',
        find: [
          { in: 'bar', seen: '2026', source: 'a lab' },
          { css: '.reset', seen: 'inferred', question: 'markup' },
        ],
      },
    },
    messages: { refused: { reason: 'privilege', parts: ['The password can not be reset.'], seen: '2026-09-29' } },
    panes: { 'reset-password': { heading: 'reset-password', seen: '2026' } },
    menus: {
      menu: {
        page: 'entra/users',
        item: 'integration',
        telemetry: 'Integration',
        label: 'reset-password',
        siblings: ['Users'],
        atLeast: 1,
        seen: '2026',
      },
    },
    facts: {
      synced: {
        pages: ['entra/user'],
        find: [{ property: 'users', is: { yes: ['reset-password'] }, has: { no: ['Entra  ID.'] }, seen: '2025' }],
      },
    },
    roles: { pages: ['entra/user'], cells: 'td', lists: { active: 'users' }, seen: '2025' },
    optional: { china: { hosts: ['entra.example.cn'], frames: ['*.frames.example.cn'], seen: '2025' } },
  }),
  'addresses/entra.json': json({
    examples: {
      'entra/user': [{ url: 'https://entra.microsoft.com/#view/X/UserBlade', from: 'seen', source: 'a lab' }],
      'entra/users': [{ url: 'https://entra.microsoft.com/#view/X/UsersBlade', from: 'grammar', source: 'a lab' }],
    },
    nearMisses: [
      { url: 'https://entra.microsoft.com/#view/X/UserBlades', from: 'grammar', source: 'a lab', why: 'another blade' },
    ],
  }),
  'reference/roles.json': json({
    roles: { 'global-administrator': { name: 'Global Administrator', source: 'a lab', checked: '2026-11-22' } },
  }),
  'topics/refused/topic.json': json({
    when: [{ page: 'entra/user', message: 'refused', show: 'note' }],
    related: ['other'],
    search: { en: ['refused'], nb: ['avvist'] },
    sources: [{ url: 'https://learn.microsoft.com/x', title: 'X', dated: '2025-08', checked: '2026-11-22' }],
    reviewed: '2026-11-22',
    translated: { nb: FOLLOWS },
    order: 1,
    subject: 'reset',
  }),
  'topics/refused/en.md': `# Why was it refused?

Likely your role.

:::reason{id=privilege}
Activate your role.
:::

## What to do

1. :does{risk=none by=any-admin} Open :label[users].
2. :does{risk=this-user by=reset-admin} Select :label[reset-password].
`,
  'topics/refused/nb.md': `# Hvorfor ble det avvist?

Trolig rollen din.

:::reason{id=privilege}
Aktiver rollen.
:::

## Gjør dette

1. :does{risk=none by=any-admin} Åpne :label[users].
2. :does{risk=this-user by=reset-admin} Velg :label[reset-password].
`,
  'topics/other/topic.json': json({
    when: [{ page: 'entra/users' }],
    reviewed: '2026-11-22',
    translated: { nb: FOLLOWS },
    subject: 'accounts',
  }),
  'topics/other/en.md': '# Another question?\n\nAn answer.\n',
  'topics/other/nb.md': '# Et annet spørsmål?\n\nEt svar.\n',
};

/**
 * @param changes file -> new text, a change of the right text, or `null` for a missing file
 * @returns a content folder for `compileContent`
 */
export function sampleContent(changes: Readonly<Record<string, string | null | ((text: string) => string)>> = {}) {
  const files = new Map(Object.entries(RIGHT));
  for (const [file, change] of Object.entries(changes)) {
    if (change === null) files.delete(file);
    else files.set(file, typeof change === 'string' ? change : change(files.get(file) ?? ''));
  }
  for (const [file, text] of files) {
    const english = files.get(file.replace('topic.json', 'en.md'));
    if (english !== undefined) files.set(file, text.replaceAll(FOLLOWS, textCode(english)));
  }
  return files;
}
