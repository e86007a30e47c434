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
      portal('"label": "reset-password",', ''),
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
      'has a page without a near miss',
      portal(/"nearMisses": \[[^\]]*\]/, '"nearMisses": []'),
      /entra\.json:\d+: Give "entra\/user" one near miss/,
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
