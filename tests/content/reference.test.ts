import { describe, expect, test } from 'vitest';
import { isDay } from '../../content/compiler/dates.ts';
import { checkLink } from '../../content/compiler/links.ts';
import { formatProblem, Problems } from '../../content/compiler/problems.ts';
import { readContent } from '../../content/compiler/read.ts';
import { readReference } from '../../content/compiler/reference.ts';

const raw = readContent();
const LANGUAGES = ['en', 'nb'];

/** The real content with some files changed, or taken away with `null`. */
function problemsWith(changes: Readonly<Record<string, null | ((text: string) => string)>>, languages = LANGUAGES) {
  const changed = new Map(raw);
  for (const [file, change] of Object.entries(changes)) {
    const text = change?.(raw.get(file) ?? '{}');
    if (text === undefined) changed.delete(file);
    else changed.set(file, text);
    if (text === raw.get(file)) throw new Error(`${file} is not changed`);
  }
  const problems = new Problems();
  readReference(changed, languages, problems);
  return problems.sorted().map(formatProblem);
}
const built = readReference(raw, LANGUAGES, new Problems());
const { reference, texts } = built ?? { reference: undefined, texts: new Map() };
const words = (text: string) => text.trim().split(/\s+/);
const range = (from: number, to: number, ...without: number[]) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((one) => !without.includes(one));

test('the reference data has no problems', () => expect(problemsWith({})).toEqual([]));

describe('everything is there', () => {
  const EVENTS = [
    ...range(31001, 31019),
    31034,
    31044,
    ...range(32000, 32005),
    ...range(32007, 32011),
    ...range(32013, 32015),
    ...range(33001, 33009),
    4724,
    6800,
  ].map(String);
  const APP = words(`7000215 7000222 7000218 700027 700025 700030 700016 7000112 70011 700022 500011 500014 90002 90014
    900144 9002313 900561 50011 50012 50013 500133 50194 65001 650052 650056 650057 90094 90095 50105 700023 700011 70001
    70002 28002`).map((number) => `AADSTS${number}`);
  const USER =
    words(`53003 50034 50053 50055 50056 50057 50126 50125 50072 50074 50076 50079 50133 50173 50135 50142 50144
    53000 53001 53010 530035 80001 80002 80007 50020 5000225 120000 120002 120003 120004 120005 120012 120013 120014 120015
    120018`).map((number) => `AADSTS${number}`);
  const SSPR = words('0009 009 0010 0011 0012 0013 0014 0015 0029 0030').map((number) => `SSPR_${number}`);
  const NAMES = words(`OnPremisesSuccessCloudFailure CountViolation MutuallyExclusiveViolation DependencyViolation
    ProhibitedInUsageLocationViolation InvalidSoftMatch ObjectTypeMismatch AttributeValueMustBeUnique InvalidHardMatch
    80230402 800700CE hr=8023062C hr=80231367`);
  const SENTENCES = [
    '6329 / 0x80230619',
    '6329 / LDAP password policy control',
    '6329 / 0x8023061f',
    'Object could not be found',
    'Multiple matches found',
    'management agent was denied access',
    'Your administrator has not enabled you to use this feature',
    'On-premises policy violation',
    "Password doesn't comply with fuzzy policy",
    'Too many attempts',
    'User cannot be contacted',
    'No SMS or call',
    'No e-mail',
    'Phone number does not match',
    'E-mail address not accepted',
    'Only one method on file, policy asks for two',
    'Admin account does not follow my SSPR policy',
    'Servers take a little time to catch up',
    'Reset password dialog does not open',
    'Reset password greyed out',
    'Password reset menu missing',
    'On-premises integration missing',
    'No password management activities in audit log',
  ];
  test('every code that was collected', () => {
    const wanted = [...EVENTS, ...APP, ...USER, ...SSPR, ...NAMES, ...SENTENCES];
    expect(wanted).toHaveLength(162);
    expect(reference?.codes.map(({ code }) => code).sort()).toEqual(wanted.sort());
  });
  test('every operation of writeback, with what the pages say of it', () => {
    const by = (writtenBack: string) =>
      reference?.writeback.filter((one) => one.writtenBack === writtenBack).map(({ id }) => id);
    expect(by('yes')).toEqual(
      words(`user-change user-forced-change user-self-service admin-change admin-forced-change admin-self-service
        admin-reset-entra admin-reset-azure admin-reset-graph manager-reset-my-staff`),
    );
    expect(by('no')).toEqual(
      words(`user-powershell user-graph admin-own-reset-tool admin-reset-m365 admin-reset-m365-app admin-reset-powershell
        protected-account writeback-down`),
    );
    expect(by('unclear')).toEqual(words('admin-update-user federated-domain staged-rollout'));
  });
  test('every acting role, and every role that is named beside the table', () => {
    expect(reference?.reset.columns.map(({ role }) => role)).toEqual(
      words(`password-administrator helpdesk-administrator authentication-administrator user-administrator
        privileged-authentication-administrator global-administrator`),
    );
    expect(reference?.reset.limited.map(({ role }) => role)).toEqual(
      words(`security-administrator security-operator entra-soc-identity-responder partner-tier1-support
        partner-tier2-support`),
    );
    expect(reference?.reset.rows).toHaveLength(18);
  });
});

describe('every statement', () => {
  const statements = Object.entries({ ...reference?.reset.reasons, ...reference?.reset.causes });
  test('rests on pages that may be linked, with days', () => {
    for (const [id, { url, dated, checked }] of Object.entries(reference?.sources ?? {})) {
      expect(checkLink(url), url).toHaveProperty('href');
      // The pages of Graph carry no date of their own.
      expect(dated === undefined ? id : isDay(dated), url).toBe(dated === undefined ? 'graph-reset' : true);
      expect(isDay(checked), url).toBe(true);
    }
    for (const [id, { sources }] of statements) expect(sources.length, id).toBeGreaterThan(0);
    for (const { id, sources } of reference?.writeback ?? []) expect(sources.length, id).toBeGreaterThan(0);
  });
  test('says so where pages disagree, or say nothing', () => {
    const said = (basis: string) => [...new Set(statements.flatMap(([id, one]) => (one.basis === basis ? [id] : [])))];
    expect(said('disputed')).toEqual(
      expect.arrayContaining(['security-roles-disputed', 'unit-pages-disagree', 'federated-disputed']),
    );
    for (const id of said('not-said')) expect(reference?.reset.reasons).toHaveProperty([id, 'confidence'], 'low');
    for (const id of said('disputed')) {
      const one = Object.fromEntries(statements)[id];
      expect(one?.confidence, id).not.toBe('high');
    }
  });
  test('the only code without a source is marked low and says that nothing is known', () => {
    const bare = reference?.codes.filter(({ sources }) => sources.length === 0) ?? [];
    expect(bare.map(({ code, confidence }) => [code, confidence])).toEqual([['SSPR_0015', 'low']]);
    expect(texts.get('en')?.codes.entries['sspr-0015']?.cause).toMatch(/^Not known/);
    expect(texts.get('nb')?.codes.entries['sspr-0015']?.cause).toMatch(/^Vet ikke/);
  });
  test("the remedies of sign-in errors are called ours: Microsoft's list seldom has one", () => {
    const signIn = reference?.codes.filter(({ family }) => family.startsWith('aadsts')) ?? [];
    expect(signIn).toHaveLength(70);
    for (const { id, advice } of signIn) expect(advice, id).toBe('ours');
  });
});

describe('the texts', () => {
  const [en, nb] = LANGUAGES.map((language) => texts.get(language));
  test('are there in every language, and differ', () => {
    for (const { id } of reference?.codes ?? []) {
      const [english, norwegian] = [en?.codes.entries[id], nb?.codes.entries[id]];
      expect(norwegian?.cause, id).not.toBe(english?.cause);
      expect(norwegian?.fix === undefined, id).toBe(english?.fix === undefined);
    }
    for (const id of Object.keys(en?.reset.reasons ?? {}))
      expect(nb?.reset.reasons).not.toMatchObject({ [id]: undefined });
  });
  test('are one to three sentences', () => {
    const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0;
    for (const language of [en, nb])
      for (const [id, { cause, fix }] of Object.entries(language?.codes.entries ?? {}) as [
        string,
        { cause: string; fix?: string },
      ][])
        for (const text of [cause, fix ?? cause]) {
          expect(sentences(text), `${id}: ${text}`).toBeGreaterThanOrEqual(1);
          expect(sentences(text), `${id}: ${text}`).toBeLessThanOrEqual(3);
        }
  });
  test('never say that something is safe, nor that somebody is to blame, nor cry', () => {
    for (const language of [en, nb])
      expect(JSON.stringify(language)).not.toMatch(/\bsafe(ly)?\b|\btrygt\b|\bvennligst\b|\bplease\b|!/i);
  });
  test('who is sent to AD is told about temporary passwords there', () => {
    const noted = (note: string) => reference?.codes.filter(({ notes }) => notes.includes(note)).map(({ id }) => id);
    for (const { id } of reference?.codes ?? [])
      if (/\breset in on-premises AD\b|is reset in (on-premises )?AD\b/.test(en?.codes.entries[id]?.fix ?? ''))
        expect(noted('ad-temporary-password'), id).toContain(id);
  });
  test('what weakens security or stops everyone is only said with its warning', () => {
    for (const language of [en, nb])
      for (const [id, { fix = '' }] of Object.entries(language?.codes.entries ?? {}) as [string, { fix?: string }][]) {
        const entry = reference?.codes.find((one) => one.id === id);
        if (/off and on|av og på/.test(fix)) expect(entry?.notes, id).toContain('writeback-off-and-on');
        if (/AdminCount/.test(fix)) expect(entry?.risk, id).toBe('security');
      }
    expect(en?.codes.entries['sspr-0029']?.fix).toMatch(/removing the policy is not recommended/);
  });
});

describe('a file that is wrong is told, with its line', () => {
  const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  type Change = null | ((text: string) => string);
  test.each<[string, Record<string, Change>, RegExp]>([
    [
      'a source that is not listed',
      { 'reference/writeback.json': replace('"writeback"', '"nowhere"') },
      /writeback\.json:\d+: There is no source "nowhere"/,
    ],
    [
      'a source on another host',
      { 'reference/sources.json': replace('https://learn.microsoft.com/', 'https://example.com/') },
      /sources\.json:\d+: "example\.com" is not a host/,
    ],
    [
      'a source without its day',
      { 'reference/sources.json': replace('"checked": "2026-11-22"', '"checked": "today"') },
      /sources\.json:\d+: "sources\..*YYYY-MM-DD/,
    ],
    [
      'a source that nothing names',
      { 'reference/sources.json': replace('"hash-sync":', '"hash-sink":') },
      /sources\.json:\d+: Nothing names "hash-sink"/,
    ],
    [
      'a role that does not exist',
      { 'reference/password-reset.json': replace('"role": "helpdesk-administrator"', '"role": "help-desk"') },
      /password-reset\.json:\d+: There is no role "help-desk"/,
    ],
    [
      'a row that does not exist',
      { 'reference/password-reset.json': replace(/"reaches": \[\s*"directory-readers"/, '"reaches": ["readers"') },
      /password-reset\.json:\d+: "readers" is no row/,
    ],
    [
      'a reason that is missing',
      { 'reference/password-reset.json': replace('"own-account"', '"own"') },
      /password-reset\.json:\d+: The key "own-account" is missing/,
    ],
    [
      'a place that does not exist',
      { 'reference/writeback.json': replace('"where": "m365"', '"where": "office"') },
      /writeback\.json:\d+: There is no place "office"/,
    ],
    [
      'a family that does not exist',
      { 'reference/error-codes.json': replace('"family": "sync"', '"family": "sink"') },
      /error-codes\.json:\d+: There is no family "sink"/,
    ],
    [
      'a remedy without its risk',
      { 'reference/error-codes.json': replace(/\s+"risk": "[a-z-]+",/, '') },
      /error-codes\.json:\d+: A remedy has "advice", "risk" and "by" together/,
    ],
    [
      'a code twice',
      { 'reference/error-codes.json': replace('"code": "AADSTS50055"', '"code": "AADSTS50053"') },
      /error-codes\.json:\d+: "AADSTS50053" is also the code/,
    ],
    [
      'a low confidence hidden',
      { 'reference/error-codes.json': replace('"confidence": "low"', '"confidence": "high"') },
      /error-codes\.json:\d+: "sspr-0015" has no source/,
    ],
    [
      'a text that is missing',
      { 'reference/error-codes.nb.json': replace('"event-31002"', '"event-31"') },
      /error-codes\.nb\.json:\d+: "entries" has no text for "event-31002"/,
    ],
    [
      'a text about nothing',
      { 'reference/error-codes.nb.json': replace('"event-31002"', '"event-31"') },
      /error-codes\.nb\.json:\d+: There is no "event-31"/,
    ],
    [
      'a word that we do not use',
      { 'reference/writeback.nb.json': replace('Bytter passordet', 'Vennligst bytt passordet i leieren') },
      /writeback\.nb\.json:\d+: "leieren" is on the list/,
    ],
    ['a file that is missing', { 'reference/writeback.nb.json': null }, /writeback\.nb\.json:1: The file is missing/],
    ['facts that are missing', { 'reference/writeback.json': null }, /writeback\.json:1: The file is missing/],
    [
      'a file that nothing reads',
      { 'reference/error-code.json': () => '{ }' },
      /error-code\.json:1: Nothing reads this file/,
    ],
  ])('%s', (_name, changes, wanted) => {
    expect(problemsWith(changes)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
  });
  test('a new language is told all of its files', () => {
    expect(problemsWith({}, ['en', 'nb', 'de'])).toEqual([
      expect.stringMatching(/error-codes\.de\.json:1: The file is missing/),
      expect.stringMatching(/password-reset\.de\.json:1: The file is missing/),
      expect.stringMatching(/writeback\.de\.json:1: The file is missing/),
    ]);
  });
  test('content without reference data is no problem', () => {
    const problems = new Problems();
    expect(readReference(new Map(), LANGUAGES, problems)).toBeUndefined();
    expect(problems.all).toEqual([]);
  });
});
