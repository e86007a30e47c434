import { describe, expect, test } from 'vitest';
import { labelIn, resolveLabels } from '../../core/guidance/labels.ts';
import { chooseLanguage } from '../../core/guidance/language.ts';
import { userLink } from '../../core/guidance/links.ts';
import { countProblems } from '../../core/guidance/problems.ts';
import type { Block, Inline, Topic } from '../../core/guidance/topic.ts';
import { GUID } from './fixtures.ts';

describe('the reading language', () => {
  test.each<[string | undefined, readonly string[], string]>([
    ['nb', ['en-US'], 'nb'],
    ['en', ['nb'], 'en'],
    ['', ['nb-NO', 'en'], 'nb'],
    ['', ['no'], 'nb'],
    ['', ['nn-NO'], 'nb'],
    ['', ['NB'], 'nb'],
    ['', ['de-DE', 'nn', 'en'], 'nb'],
    ['', ['en-GB', 'nb'], 'en'],
    ['', ['de', 'sv'], 'en'],
    ['', ['not a tag', ''], 'en'],
    ['', [], 'en'],
    [undefined, ['no-NO'], 'nb'],
    ['tlh', ['nb'], 'nb'],
    ['no', ['en'], 'en'],
    ['NB', ['en'], 'en'],
    ['constructor', [], 'en'],
  ])('setting %j, browser %j: %s', (setting, wanted, language) => {
    expect(chooseLanguage(setting, wanted, ['en', 'nb'])).toBe(language);
  });

  test('is English where Norwegian is wanted and we do not have it', () => {
    expect(chooseLanguage('nb', ['nn', 'nb', 'no'], ['en', 'de'])).toBe('en');
  });
});

describe("a word of the portal in the portal's language", () => {
  const words = {
    en: 'Reset password',
    de: 'Kennwort zurücksetzen',
    'pt-BR': 'Redefinir senha',
    'zh-Hans': '重置密码',
    'zh-Hant': '重設密碼',
  };
  test.each([
    ['de', 'Kennwort zurücksetzen', 'de'],
    ['DE', 'Kennwort zurücksetzen', 'de'],
    ['de-AT', 'Kennwort zurücksetzen', 'de'],
    ['pt-br', 'Redefinir senha', 'pt-BR'],
    ['pt', 'Reset password', 'en'],
    ['pt-pt', 'Reset password', 'en'],
    ['zh-hans', '重置密码', 'zh-Hans'],
    ['zh-CN', '重置密码', 'zh-Hans'],
    ['zh-TW', '重設密碼', 'zh-Hant'],
    ['zh-hant', '重設密碼', 'zh-Hant'],
    ['en-US', 'Reset password', 'en'],
    ['qps-ploc', 'Reset password', 'en'],
    ['constructor', 'Reset password', 'en'],
    ['', 'Reset password', 'en'],
    [undefined, 'Reset password', 'en'],
  ])('%s: %s', (language, v, lang) => {
    expect(labelIn(words, language)).toEqual({ v, lang });
  });

  test.each([
    ['pt-br', 'pt-BR'],
    ['pt-pt', 'pt'],
    ['pt', 'pt'],
  ])('%s, where both a language and one of its forms are known: %s', (language, lang) => {
    expect(labelIn({ en: 'a', pt: 'b', 'pt-BR': 'c' }, language)?.lang).toBe(lang);
  });

  test('is nothing where there is none', () => {
    expect([labelIn(undefined, 'de'), labelIn({}, 'de')]).toEqual([undefined, undefined]);
  });
});

describe('a topic with its labels filled in', () => {
  const label: Inline = { t: 'label', id: 'users' };
  const filled = { ...label, v: 'Benutzer', lang: 'de' };
  const inlines = (node: Inline): Inline[] => [
    { t: 'text', v: 'x' },
    { t: 'strong', c: [{ t: 'link', href: 'h', c: [node] }] },
  ];
  const blocks = (node: Inline): Block[] => {
    const p: Block = { t: 'p', c: inlines(node) };
    const steps: Block = {
      t: 'steps',
      steps: [
        { risk: 'none', by: 'any-admin', c: [node], more: [p] },
        { risk: 'none', by: 'user', c: [] },
      ],
    };
    return [p, { t: 'h', c: [node] }, { t: 'list', items: [[p], [steps]] }, steps, { t: 'pre', v: 'users' }];
  };
  const rest = {
    id: 't',
    title: 'T',
    search: ['users'],
    subject: 'reset' as const,
    related: [],
    sources: [],
    reviewed: '2026-11-22',
  };
  const topic = (node: Inline): Topic => ({
    ...rest,
    answer: blocks(node),
    body: blocks(node),
    changed: blocks(node),
    reasons: { why: blocks(node) },
  });

  test('has each of them in its place, and nothing else is changed', () => {
    const before = topic(label);
    expect(resolveLabels(before, { users: { en: 'Users', de: 'Benutzer' } }, 'de')).toEqual(topic(filled));
    expect(before).toEqual(topic(label));
  });

  test.each([
    ['another word', 'de', 'nb', { v: 'Brukere', lang: 'nb' }],
    ['English, where the language has none', 'de', 'fr', { v: 'Users', lang: 'en' }],
    ['nothing, where it is the same word', 'en', 'fr', undefined],
    ['nothing, where it is the same language', 'nb', 'nb', undefined],
    ['nothing, where no reading language is given', 'de', undefined, undefined],
  ])("has the reader's own word with it: %s", (_name, portal, reader, own) => {
    const words = { users: { en: 'Users', de: 'Benutzer', nb: 'Brukere' } };
    const heading = resolveLabels(topic(label), words, portal, reader).answer.find(({ t }) => t === 'h');
    expect(heading).toMatchObject({ c: [{ id: 'users', v: words.users[portal as 'de'] }] });
    expect(JSON.stringify(heading).includes('"own"')).toBe(own !== undefined);
    if (own) expect(heading).toMatchObject({ c: [{ own }] });
  });

  test('keeps a label that is not known as it is', () => {
    expect(resolveLabels(topic(label), {}, 'de')).toEqual(topic(label));
  });
});

test('the link to a user leads to that user, and to the list where no id is known', () => {
  const entra = 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants';
  expect(userLink(GUID)).toEqual({ href: `${entra}/UserProfileMenuBlade/~/overview/userId/${GUID}`, exact: true });
  expect(userLink(undefined)).toEqual({ href: `${entra}/UserManagementMenuBlade/~/AllUsers`, exact: false });
  expect(userLink('').exact).toBe(false);
  expect(userLink('a/../?#b').href).toBe(`${entra}/UserProfileMenuBlade/~/overview/userId/a%2F..%2F%3F%23b`);
});

test('the badge counts what the page shows, each topic and place once', () => {
  const at = 'control:a';
  expect(countProblems([])).toBe(0);
  expect(countProblems([{ topic: 't' }, { topic: 'u', at }])).toBe(0);
  expect(
    countProblems([
      { topic: 't', show: 'note', at },
      { topic: 't', show: 'note', at },
      { topic: 't', show: 'note', at: 'control:b' },
      { topic: 'u', show: 'tooltip', at },
    ]),
  ).toBe(3);
});
