import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { formatProblem } from '../../content/compiler/problems.ts';
import { sampleContent } from './sample.ts';

type Change = string | null | ((text: string) => string);
const compile = (changes: Record<string, Change>) => compileContent(sampleContent(changes)).problems.map(formatProblem);
const replace = (from: string | RegExp, to: string) => (old: string) => {
  const text = old.replace(from, to);
  if (text === old) throw new Error(`the sample does not contain ${from}`);
  return text;
};
const portal = (from: string | RegExp, to: string) => ({ 'portals/entra.json': replace(from, to) });

describe('a portal', () => {
  test.each<[string, Record<string, Change>, RegExp]>([
    [
      'names an unknown label in a control',
      portal('"label": "reset-password"', '"label": "reset"'),
      /entra\.json:\d+: There is no label "reset"\. Add labels\/reset\.json/,
    ],
    [
      'names an unknown label in a pane',
      portal('"heading": "reset-password"', '"heading": "reset"'),
      /entra\.json:\d+: There is no label "reset"/,
    ],
    [
      'names an unknown region',
      portal('"in": "bar"', '"in": "foo"'),
      /entra\.json:\d+: There is no region "foo"\. Write one of bar/,
    ],
    [
      'has a control that nothing finds',
      portal('"in": "bar",', ''),
      /entra\.json:\d+: A way to find "reset-password" needs/,
    ],
    [
      'has a menu on an unknown page',
      portal('"page": "entra/users"', '"page": "entra/x"'),
      /entra\.json:\d+: There is no page "entra\/x"/,
    ],
    ['wants more siblings than it names', portal('"atLeast": 1', '"atLeast": 2'), /entra\.json:\d+: Only 1 siblings/],
    [
      'has a page of another portal',
      portal('"entra/user"', '"m365/user"'),
      /entra\.json:\d+: Write the page's id as "entra\/…"/,
    ],
    [
      'has a control on an unknown page',
      portal(/("reset-password": \{\s+"pages": \[\s+)"entra\/user"/, '$1"entra/usr"'),
      /entra\.json:\d+: There is no page "entra\/usr" in this portal/,
    ],
    [
      'has a control without pages',
      portal(/"pages": \[\s+"entra\/user"\s+\],\s+"label"/, '"label"'),
      /entra\.json:\d+: The key "pages" is missing/,
    ],
    [
      'has a control on no page',
      portal(/("reset-password": \{\s+"pages": )\[\s+"entra\/user"\s+\]/, '$1[]'),
      /entra\.json:\d+: .*name one page/,
    ],
    [
      'has a fact on an unknown page',
      portal(/("synced": \{\s+"pages": \[\s+)"entra\/user"/, '$1"entra/usr"'),
      /entra\.json:\d+: There is no page "entra\/usr" in this portal/,
    ],
    [
      'learns a fact at two places',
      portal('"property": "users"', '"property": "users", "param": "x"'),
      /entra\.json:\d+: A way to learn "synced" has one of "property", "column", "css" and "param"/,
    ],
    [
      'learns a fact at no place',
      portal('"property": "users",', ''),
      /entra\.json:\d+: A way to learn "synced" has one of/,
    ],
    [
      'learns a fact in no way',
      portal(/("synced": [\s\S]*?"find": )\[[\s\S]*?\n {6,8}\](?=\s+\})/, '$1[]'),
      /entra\.json:\d+: .*name one way to learn it/,
    ],
    [
      'names an unknown label for the place of a fact',
      portal('"property": "users"', '"property": "user"'),
      /entra\.json:\d+: There is no label "user"/,
    ],
    [
      'names an unknown label for the value of a fact',
      portal(/("yes": \[\s+)"reset-password"/, '$1"yes"'),
      /entra\.json:\d+: There is no label "yes"/,
    ],
    [
      'lists roles on an unknown page',
      portal(/("roles": \{\s+"pages": \[\s+)"entra\/user"/, '$1"entra/usr"'),
      /entra\.json:\d+: There is no page "entra\/usr" in this portal/,
    ],
    [
      'names an unknown label for a list of roles',
      portal('"active": "users"', '"active": "active"'),
      /entra\.json:\d+: There is no label "active"/,
    ],
    [
      'guesses without a question',
      portal(/,\s+"question": "markup"/, ''),
      /entra\.json:\d+: "control:reset-password" has an inferred way without a "question"\. Name the question/,
    ],
    [
      'guesses a fact without a question',
      portal(/("no": \[[\s\S]*?"seen": )"2025"/, '$1"inferred"'),
      /entra\.json:\d+: "fact:synced" has an inferred way without/,
    ],
    [
      'guesses a menu without a question',
      portal(/("atLeast": 1,\s+"seen": )"2026"/, '$1"inferred"'),
      /entra\.json:\d+: "missing:integration" has an inferred way without/,
    ],
    [
      'guesses where roles stand without a question',
      portal(/("active": "users"\s+\},\s+"seen": )"2025"/, '$1"inferred"'),
      /entra\.json:\d+: "fact:role" has an inferred way without/,
    ],
    [
      'guesses hosts without a question',
      portal(/("\*\.frames\.example\.cn"\s+\],\s+"seen": )"2025"/, '$1"inferred"'),
      /entra\.json:\d+: "optional:china" has an inferred way without/,
    ],
    [
      'asks a question that the interface does not',
      portal('"question": "markup"', '"question": "markups"'),
      /entra\.json:\d+: There is no "question\.markups" in interface\/en\.json\. Ask it there/,
    ],
    ['has a route of another grammar', portal('"blade"', '"path"'), /entra\.json:\d+: A route of the grammar "azure"/],
    ['has an unknown key', portal('"regions"', '"region"'), /entra\.json:\d+: The key "region" is not known/],
    [
      'has another name than its file',
      portal('"id": "entra"', '"id": "azure"'),
      /entra\.json:2: The file is named after its id/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });

  test('is told the very line of a list, and its topics are not blamed for it', () => {
    expect(compile(portal('"*.reactblade', '"https://reactblade'))).toEqual([
      expect.stringMatching(/entra\.json:8: "frames\.0" is .*write a family of hosts/),
    ]);
  });
});

describe('the addresses of a portal', () => {
  const addresses = (from: string | RegExp, to: string) => ({ 'addresses/entra.json': replace(from, to) });
  test.each<[string, Record<string, Change>, RegExp]>([
    ['are missing', { 'addresses/entra.json': null }, /addresses\/entra\.json:1: The portal "entra" has no addresses/],
    [
      'have an example of a page that does not exist',
      addresses('"entra/users":', '"entra/usrs":'),
      /addresses\/entra\.json:\d+: There is no page "entra\/usrs" in portals\/entra\.json/,
    ],
    [
      'lack an example of a page',
      addresses('"entra/users":', '"entra/usrs":'),
      /addresses\/entra\.json:1: Give "entra\/users" one example address/,
    ],
    [
      'have an empty list of examples',
      addresses(/("entra\/users": )\[[\s\S]*?\]/, '$1[]'),
      /addresses\/entra\.json:1: Give "entra\/users" one example address/,
    ],
    [
      'have no near miss',
      addresses(/("nearMisses": )\[[\s\S]*?\n {2}\]/, '$1[]'),
      /addresses\/entra\.json:1: Give one near miss/,
    ],
    [
      'have an address twice',
      addresses('UserBlades"', 'UserBlade"'),
      /addresses\/entra\.json:1: The address "https:\/\/entra\.microsoft\.com\/#view\/X\/UserBlade" stands twice/,
    ],
    [
      'have an address without its beginning',
      addresses('"https://entra', '"entra'),
      /addresses\/entra\.json:\d+: .*write a whole address/,
    ],
    [
      'say of one from nowhere where it is from',
      addresses('"seen"', '"memory"'),
      /addresses\/entra\.json:\d+: .*write "seen"/,
    ],
    [
      'do not say why one is a near miss',
      addresses(/,\s+"why": "another blade"/, ''),
      /addresses\/entra\.json:\d+: The key "why" is missing/,
    ],
    [
      'have an unknown key',
      addresses('"examples"', '"example"'),
      /addresses\/entra\.json:\d+: The key "example" is not known/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

describe('the roles', () => {
  const roles = (from: string | RegExp, to: string) => ({ 'reference/roles.json': replace(from, to) });
  test.each<[string, Record<string, Change>, RegExp]>([
    ['have one without a name', roles(/"name": "[^"]*",/, ''), /roles\.json:\d+: The key "name" is missing/],
    ['have one without a source', roles(/"source": "[^"]*",/, ''), /roles\.json:\d+: The key "source" is missing/],
    ['have one that was checked on no day', roles('2026-11-22', '2026-11'), /roles\.json:\d+: .*YYYY-MM-DD/],
    [
      'have one whose id is none',
      roles('"global-administrator"', '"Global Administrator"'),
      /roles\.json:\d+: .*an id is lower case/,
    ],
    ['have an unknown key', roles('"roles"', '"role"'), /roles\.json:\d+: The key "role" is not known/],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });

  test('may be missing where no portal lists any', () => {
    const none = { ...portal(/"roles": \{[\s\S]*?\n {2}\},\n/, ''), 'reference/roles.json': null };
    expect(compile(none)).toEqual([]);
  });
});

describe('a label', () => {
  const label = (from: string | RegExp, to: string) => ({ 'labels/users.json': replace(from, to) });
  test.each<[string, Record<string, Change>, RegExp]>([
    [
      'has an unknown quality',
      label('"source",', '"good",'),
      /users\.json:6: "words\.en\.0\.quality" .*write "source", "human" or "machine"/,
    ],
    ['has no source', label(/,\s+"source": "a lab"/, ''), /users\.json:4: The key "source" is missing/],
    ['has no English', label('"en"', '"de"'), /users\.json:2: The English word is missing/],
    ['has only a guess in English', label('"source",', '"machine",'), /users\.json:3: The English word is missing/],
    ['has a language that is none', label('"en"', '"EN_us"'), /users\.json:\d+: .*a language is written as/],
    [
      'is not named as an id',
      { 'labels/All Users.json': '{"words":{"en":[{"text":"x","quality":"source","source":"x"}]}}' },
      /All Users\.json:1: A label file is named/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

describe('the interface', () => {
  const nb = (from: string | RegExp, to: string) => ({ 'interface/nb.json': replace(from, to) });
  test.each<[string, Record<string, Change>, RegExp]>([
    ['lacks a key', nb(/\s+"who\.user".*/, ''), /nb\.json:1: The key "who\.user" is missing\. Translate "who\.user"/],
    ['has a key of its own', nb('"who.user"', '"who.usr"'), /nb\.json:\d+: The key "who\.usr" is not in en\.json/],
    [
      'loses a placeholder',
      nb('{count} ', ''),
      /nb\.json:\d+: "panel\.found" must have the placeholders of en\.json: \{count\}/,
    ],
    ['misspells a placeholder', nb('{count}', '{antall}'), /nb\.json:\d+: "panel\.found" must have the placeholders/],
    [
      'has no note for translators',
      { 'interface/en.json': replace(/,\s+"note": "count is a number"/, '') },
      /en\.json:\d+: The key "note" is missing/,
    ],
    [
      'lacks the words of a risk',
      { 'interface/en.json': replace('"risk.everyone"', '"risk.all"') },
      /en\.json:1: The key "risk\.everyone" is missing/,
    ],
    ['is missing', { 'interface/en.json': null }, /en\.json:1: The file is missing/],
    [
      'gains a language that the topics lack',
      { 'interface/de.json': '{}' },
      /topics\/other\/de\.md:1: The file is missing/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

test('a missing word list is told, or nobody would notice that nothing is checked', () => {
  expect(compile({ 'compiler/norwegian.json': null })).toEqual([
    expect.stringMatching(/norwegian\.json:1: The word list is missing/),
  ]);
});
