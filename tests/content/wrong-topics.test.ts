import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { formatProblem } from '../../content/compiler/problems.ts';
import { sampleContent } from './sample.ts';

const EN = 'topics/refused/en.md';
const NB = 'topics/refused/nb.md';
const TOPIC = 'topics/refused/topic.json';

type Change = string | null | ((text: string) => string);
const compile = (changes: Record<string, Change> = {}) =>
  compileContent(sampleContent(changes), '2026-11-22').problems.map(formatProblem);

/** Appends text to both languages, so that only the named mistake is found. It begins on line 15. */
const inBoth = (text: string) => ({
  [EN]: (old: string) => `${old}\n\n${text}\n`,
  [NB]: (old: string) => `${old}\n\n${text}\n`,
});
const replace = (from: string | RegExp, to: string) => (old: string) => {
  const text = old.replace(from, to);
  if (text === old) throw new Error(`the sample does not contain ${from}`);
  return text;
};
const inTopic = (from: string | RegExp, to: string) => ({ [TOPIC]: replace(from, to) });

test('the sample itself is right, or nothing below would mean anything', () => {
  expect(compile()).toEqual([]);
});

describe('topic.json', () => {
  test.each<[string, Record<string, Change>, RegExp]>([
    ['is missing', { [TOPIC]: null }, /^content\/topics\/refused\/topic\.json:1: The file is missing/],
    ['is no JSON', inTopic('"refused"', '"refused'), /topic\.json:\d+: This is not JSON.*Correct it/],
    [
      'has a key twice',
      inTopic('"related"', '"reviewed": "2026-11-22",\n  "related"'),
      /topic\.json:\d+: The key "reviewed" stands twice/,
    ],
    [
      'has an unknown key',
      inTopic('"related"', '"relatd": [],\n  "related"'),
      /topic\.json:9: The key "relatd" is not known.*remove it/,
    ],
    ['lacks a key', inTopic('"reviewed"', '"reviewd"'), /topic\.json:1: The key "reviewed" is missing.*Add it/],
    [
      'has an unknown page',
      inTopic('entra/user', 'entra/usr'),
      /topic\.json:4: There is no page "entra\/usr" here\. Known: entra\/user,/,
    ],
    [
      'has an unknown message',
      inTopic('"message": "refused"', '"message": "refusd"'),
      /topic\.json:5: There is no message "refusd".*Known: refused/,
    ],
    [
      'has an unknown control',
      inTopic('"message": "refused"', '"control": "reset", "is": "disabled"'),
      /topic\.json:5: There is no control "reset".*Known: reset-password/,
    ],
    [
      'has a control without a state',
      inTopic('"message": "refused"', '"control": "reset-password"'),
      /topic\.json:3: "control" and "is" belong together/,
    ],
    [
      'has an unknown state',
      inTopic('"message": "refused"', '"control": "reset-password", "is": "grey"'),
      /topic\.json:5: "when\.0\.is" .*write "disabled", "enabled" or "absent"/,
    ],
    [
      'has an unknown pane',
      inTopic('"message": "refused"', '"pane": "reset"'),
      /topic\.json:5: There is no pane "reset".*Known: reset-password/,
    ],
    [
      'has an unknown missing item',
      inTopic('"message": "refused"', '"missing": "integration"'),
      /topic\.json:5: There is no menu item "integration" here/,
    ],
    [
      'has an unknown surface',
      inTopic('"note"', '"popup"'),
      /topic\.json:6: "when\.0\.show" .*write one of tooltip, note, marker, warning/,
    ],
    ['has a tooltip without a control', inTopic('"note"', '"tooltip"'), /topic\.json:6: A tooltip stands at a control/],
    [
      'has a marker with nothing missing',
      inTopic('"note"', '"marker"'),
      /topic\.json:6: A marker stands where an item is missing/,
    ],
    [
      'would always apply',
      inTopic(/"page": "entra\/user",\s+"message": "refused",/, ''),
      /topic\.json:3: This alternative would always hold/,
    ],
    ['is related to nothing we have', inTopic('"other"', '"others"'), /topic\.json:10: There is no topic "others"/],
    ['is related to itself', inTopic('"other"', '"refused"'), /topic\.json:10: A topic is not related to itself/],
    [
      'has a malformed date',
      inTopic('"reviewed": "2026-11-22"', '"reviewed": "22.11.2026"'),
      /topic\.json:\d+: "reviewed" .*YYYY-MM-DD/,
    ],
    [
      'has a day that no calendar has',
      inTopic('"checked": "2026-11-22"', '"checked": "2026-02-30"'),
      /topic\.json:\d+: "sources\.0\.checked" .*YYYY-MM-DD/,
    ],
    ['has a malformed month', inTopic('"2025-08"', '"2025"'), /topic\.json:\d+: "sources\.0\.dated" .*2026-11/],
    [
      'cites another host',
      inTopic('learn.microsoft.com', 'example.com'),
      /topic\.json:\d+: "example\.com" is not a host.*leave the link out/,
    ],
    ['searches in a language that is none', inTopic('"nb"', '"no"'), /topic\.json:\d+: "no" is not a language of ours/],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

describe('files of a topic', () => {
  test.each<[string, Record<string, Change>, RegExp]>([
    ['a language is missing', { [NB]: null }, /refused\/nb\.md:1: The file is missing.*add it/],
    ['a file does not belong', { 'topics/refused/notes.txt': 'x' }, /notes\.txt:1: This file is not part of a topic/],
    [
      'a language that does not exist',
      { 'topics/refused/de.md': '# X?\n\nY' },
      /de\.md:1: This file is not part of a topic/,
    ],
    [
      'the folder is no id',
      { 'topics/Refused_2/topic.json': '{}' },
      /Refused_2:1: A topic's folder is named in lower case/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

describe('Markdown', () => {
  const answer = (text: string) => ({
    [EN]: replace('Likely your role.', text),
    [NB]: replace('Trolig rollen din.', text),
  });
  const reason = (text: string) => ({
    [EN]: replace('Activate your role.', text),
    [NB]: replace('Aktiver rollen.', text),
  });

  test.each<[string, Record<string, Change>, RegExp]>([
    ['no title', { [EN]: replace('# Why', 'Why') }, /en\.md:1: The title is missing/],
    ['an empty file', { [EN]: '' }, /en\.md:1: The title is missing/],
    ['a title that is not plain', { [EN]: replace('# Why', '# **Why**') }, /en\.md:1: The title is plain text/],
    ['no answer', answer(''), /en\.md:1: The answer is missing/],
    ['a list in the answer', answer('- One'), /en\.md:3: A list in the answer/],
    ['raw HTML', inBoth('<b>Bold</b>'), /en\.md:15: HTML is not allowed/],
    ['an HTML comment', inBoth('<!-- later -->'), /en\.md:15: HTML is not allowed/],
    ['an image', inBoth('![A picture](https://learn.microsoft.com/a.png)'), /en\.md:15: Images are not allowed/],
    ['a table', inBoth('| a | b |\n|---|---|\n| c | d |'), /en\.md:15: Tables are not allowed/],
    ['a quotation', inBoth('> said'), /en\.md:15: Quotations/],
    ['a rule', inBoth('***'), /en\.md:15: Lines/],
    ['a deep heading', inBoth('### Deep'), /en\.md:15: A heading below the title/],
    [
      'a reference link',
      inBoth('[text][1]\n\n[1]: https://learn.microsoft.com/'),
      /en\.md:15: Write the address in the link itself/,
    ],
    [
      'a misspelt directive',
      inBoth('Open :labl[users].'),
      /en\.md:15: ":labl" is not a directive\. Write one of :label,/,
    ],
    [
      'an unknown block',
      inBoth(':::note\nX\n:::'),
      /en\.md:15: ":::note" is not a block\. Write one of :::changed, :::reason/,
    ],
    [
      'a step for the user',
      inBoth(':::for-user\n1. :does{risk=none by=user} X.\n:::'),
      /en\.md:16: Steps or commands in/,
    ],
    ['a label for the user', inBoth(':::for-user\nOpen :label[users].\n:::'), /en\.md:15: A label or a topic in/],
    ['a leaf directive', inBoth('::label[users]'), /en\.md:15: "::" directives are not known/],
    ['a block that is not closed', inBoth(':::changed\nX'), /en\.md:15: ":::changed" is not closed/],
    ['a block in a block', inBoth('- a\n\n  :::changed\n  X\n  :::'), /en\.md:17: ":::changed" inside another block/],
    ['an empty block', inBoth(':::changed\n:::'), /en\.md:15: ":::changed" is empty/],
    ['a reason without id', inBoth(':::reason\nX\n:::'), /en\.md:15: A reason needs an id/],
    ['a reason twice', inBoth(':::reason{id=privilege}\nX\n:::'), /en\.md:15: The reason "privilege" stands twice/],
    ['an unknown label', inBoth('Open :label[user].'), /en\.md:15: There is no label "user".*\*\*English label\*\*/],
    ['a label that says nothing', inBoth('Open :label.'), /en\.md:15: ":label" says nothing/],
    [
      'an unknown value',
      inBoth('There are :value[many].'),
      /en\.md:15: "many" is no value. Write one of synced, selected/,
    ],
    ['a label in bold', inBoth('Open **Users**.'), /en\.md:15: "Users" is a word of the portal: write :label\[users\]/],
    ['a claim without a date', inBoth('It is :until[so].'), /en\.md:15: ":until" lacks "date"/],
    ['a claim with a malformed date', inBoth('It is :until[so]{date=2027}.'), /en\.md:15: "2027" is not a day/],
    ['a topic link to nothing', inBoth('See [this](topic:that).'), /en\.md:15: There is no topic "that"/],
    ['an unknown place of the portal', inBoth('See [this](portal:group).'), /en\.md:15: "portal:group" is not known/],
    ['a step without :does', inBoth('1. Do it.'), /en\.md:15: A step does not say what it risks/],
    ['a :does elsewhere', inBoth('Do :does{risk=none by=user} it.'), /en\.md:15: ":does" stands only at the beginning/],
    [
      'an unknown risk',
      inBoth('1. :does{risk=small by=user} X.'),
      /en\.md:15: risk=small is not known\. Write one of none,/,
    ],
    [
      'an unknown actor',
      inBoth('1. :does{risk=none by=admin} X.'),
      /en\.md:15: by=admin is not known\. Write one of any-admin,/,
    ],
    ['a missing actor', inBoth('1. :does{risk=none} X.'), /en\.md:15: ":does" lacks "by"/],
    ['an unknown attribute', inBoth('1. :does{risk=none by=user who=me} X.'), /en\.md:15: ":does" has no "who"/],
    ['a step that says nothing', inBoth('1. :does{risk=none by=user}'), /en\.md:15: A step without text/],
    [
      'a list that does not begin with 1',
      inBoth('Then:\n\n4. :does{risk=none by=user} X.'),
      /en\.md:17: Steps begin with 1/,
    ],
    [
      'harm to everyone in a reason',
      reason('1. :does{risk=everyone by=policy-admin} X.'),
      /en\.md:6: A reason stands in the portal's page/,
    ],
    [
      'a risk to security in the answer',
      answer('1. :does{risk=security by=policy-admin} X.'),
      /en\.md:3: The answer stands in the portal's page/,
    ],
    [
      'a destructive command',
      inBoth('```\naz login\naz ad app credential reset --id x\n```'),
      /en\.md:17: .*without --append.*Add --append/,
    ],
    [
      'a destructive command over two lines',
      inBoth('```\naz ad app credential reset \\\n  --id x\n```'),
      /en\.md:16: .*without --append/,
    ],
    [
      'a destructive command in a span',
      inBoth('Run `az ad app credential reset --id x`.'),
      /en\.md:15: .*without --append/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });

  test.each([
    ['http', 'http://learn.microsoft.com/', /is no https address/],
    ['a script', 'javascript:alert(1)', /is no https address/],
    ['a relative address', '/entra', /is no https address/],
    ['another host', 'https://example.com/', /"example\.com" is not a host/],
    ['a longer host', 'https://learn.microsoft.com.example.com/', /is not a host/],
    ['a subdomain', 'https://x.aka.ms/', /is not a host/],
    ['a trailing dot', 'https://learn.microsoft.com./', /is not a host/],
    ['a name and password', 'https://learn.microsoft.com:x@example.com/', /carries a user name or password/],
    ['an empty password', 'https://:@learn.microsoft.com/', /carries a user name or password/],
    ['the default port', 'https://learn.microsoft.com:443/', /names a port/],
    ['a backslash', 'https://learn.microsoft.com\\@example.com/', /is not a host|user name|no https/],
    ['letters that only look alike', 'https://leаrn.microsoft.com/', /is not a host/],
  ])('a link with %s', (_name, address, wanted) => {
    expect(compile(inBoth(`See [this](${address}).`))).toEqual(
      expect.arrayContaining([expect.stringMatching(/en\.md:15: /), expect.stringMatching(wanted)]),
    );
  });

  test('a colon in running text is no mistake', () => {
    const text = 'At 12:30 hr:8023 was logged: Microsoft.Graph:User, https\\://x, `a:b`, [text](https://aka.ms/x:y).';
    expect(compile(inBoth(text))).toEqual([]);
  });

  test('the bare name of a command, and the command with --append, are no mistake', () => {
    expect(
      compile(inBoth('`az ad app credential reset` and\n\n```\naz ad app credential reset \\\n --append --id x\n```')),
    ).toEqual([]);
  });
});

describe('languages of one topic', () => {
  test.each<[string, Record<string, Change>, RegExp]>([
    [
      'lack a reason',
      { [NB]: replace(/:::reason[\s\S]*?:::\n/, '') },
      /nb\.md:1: English has ":::reason\{id=privilege\}"/,
    ],
    [
      'have one reason more',
      { [NB]: (old) => `${old}\n:::reason{id=more}\nX\n:::\n` },
      /nb\.md:14: English has no ":::reason\{id=more\}"/,
    ],
    ['differ in :::changed', { [EN]: (old) => `${old}\n:::changed\nX\n:::\n` }, /nb\.md:1: English has ":::changed"/],
    ['lack a step', { [NB]: replace(/2\. .*\n/, '') }, /nb\.md:11: 1 steps, in English 2/],
    [
      'differ in a risk',
      { [NB]: replace('risk=this-user', 'risk=none') },
      /nb\.md:12: .*risk=none by=reset-admin, topics\/refused\/en\.md:12 says risk=this-user/,
    ],
    ['differ in who may do it', { [NB]: replace('by=reset-admin', 'by=user') }, /nb\.md:12: .*by=user.*by=reset-admin/],
    [
      'differ in a date',
      { [NB]: (old) => `${old}\nDet er :until[slik]{date=2027-01-01}.\n` },
      /nb\.md:14: The dates of ":until" are 2027-01-01, in English none/,
    ],
    [
      'differ in :::for-user',
      { [NB]: (old) => `${old}\n:::for-user\nX\n:::\n` },
      /nb\.md:1: This file has ":::for-user", English has not/,
    ],
    [
      'lack the reason of a message',
      { [EN]: replace('id=privilege', 'id=other'), [NB]: replace('id=privilege', 'id=other') },
      /en\.md:1: The message "refused" has the reason "privilege", which is not in this file/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(compile(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
});

describe('the Norwegian word list', () => {
  test('finds a word in any case, on its own line, and says what to write', () => {
    expect(compile({ [NB]: (old) => `${old}\nSpør\nLeier om hjelp.\n` })).toEqual([
      expect.stringMatching(/nb\.md:15: "Leier" is on the list.*Instead: tenant/),
    ]);
  });
  test('finds a word in the interface', () => {
    expect(compile({ 'interface/nb.json': replace('temaer', 'leier') })).toEqual([
      expect.stringMatching(/nb\.json:\d+: "leier"/),
    ]);
  });
  test('leaves other words, code, addresses, labels and English alone', () => {
    expect(
      compile({
        [NB]: (old) => `${old}\nUtleier, leiere, \`leier\`, [x](https://aka.ms/leier).\n`,
        [EN]: (old) => `${old}\nleier\n`,
      }),
    ).toEqual([]);
  });
  test('allows a word in the topics that need it', () => {
    const folder = 'topics/app-credentials';
    const add = (text: string) => ({
      [`${folder}/topic.json`]:
        '{"when":[{"page":"entra/users"}],"subject":"apps","reviewed":"2026-11-22","translated":{"nb":"00000000"}}',
      [`${folder}/en.md`]: '# X?\n\nY.',
      [`${folder}/nb.md`]: text,
    });
    expect(compile(add('# X?\n\nEn legitimasjon.'))).toEqual([]);
    expect(compile({ [NB]: replace('rollen din', 'legitimasjon') })).toHaveLength(1);
  });
});

test('a claim that has run out is a warning and does not stop the build', () => {
  const { problems } = compileContent(sampleContent(inBoth('It is :until[so]{date=2026-11-21}.')), '2026-11-22');
  expect(problems.map((problem) => [problem.file, problem.line, problem.warning])).toEqual([
    [EN, 15, true],
    [NB, 15, true],
  ]);
  expect(compile(inBoth('It is :until[so]{date=2026-11-22}.'))).toEqual([]);
});

test('all problems are found at once', () => {
  const found = compile({ [NB]: null, ...inTopic('entra/user', 'entra/usr'), 'topics/other/en.md': 'no title' });
  expect(found.length).toBeGreaterThanOrEqual(3);
});
