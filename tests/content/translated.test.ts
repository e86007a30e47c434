import { describe, expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { formatProblem } from '../../content/compiler/problems.ts';
import { readContent } from '../../content/compiler/read.ts';
import { textCode, writeTranslated } from '../../content/compiler/translated.ts';
import { sampleContent } from './sample.ts';

const TOPIC = 'topics/refused/topic.json';
const EN = 'topics/refused/en.md';

const compile = (changes: Parameters<typeof sampleContent>[0], today = '2026-11-22') =>
  compileContent(sampleContent(changes), today);
const follows = (code: string) => ({ [TOPIC]: (old: string) => old.replace('00000000', code) });
const mark = (changes: Parameters<typeof sampleContent>[0], language: string) =>
  compile(changes)
    .languages.find((file) => file.language === language)
    ?.topics.find(({ id }) => id === 'refused')?.translation;

describe('a translation and its English', () => {
  test('that follows it has no mark', () => {
    expect(mark({}, 'nb')).toBeUndefined();
  });

  test('that the English has left behind is marked, and the English is not', () => {
    expect([mark(follows('12345678'), 'nb'), mark(follows('12345678'), 'en')]).toEqual(['stale', undefined]);
  });

  test('that is behind is a warning with the command that mends it', () => {
    const { problems } = compile(follows('12345678'));
    expect(problems.map((problem) => problem.warning)).toEqual([true]);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(/refused\/topic\.json:\d\d: .*Bring nb\.md up to date.*--translated refused\/nb"/),
    ]);
  });

  test('that does not say what it follows is a warning, and no reader is told anything', () => {
    const none = { [TOPIC]: (old: string) => old.replace('"nb": "00000000"', '') };
    expect(compile(none).problems.map(formatProblem)).toEqual([
      expect.stringMatching(/which en\.md its nb\.md follows/),
    ]);
    expect(mark(none, 'nb')).toBeUndefined();
  });

  test.each([
    ['a language that is not there', follows('00000000", "de": "00000000'), /"de" is no translation/],
    ['English', follows('00000000", "en": "00000000'), /"en" is no translation/],
    ['something else than a code', follows('yesterday'), /is written by "npm run content/],
  ])('%s is a problem', (_name, changes, wanted) => {
    expect(compile(changes).problems.map(formatProblem)).toEqual(
      expect.arrayContaining([expect.stringMatching(wanted)]),
    );
  });

  test('into Norwegian, which is kept up with every topic, is up to date', () => {
    const wrong = compileContent(readContent()).problems.filter(({ message }) => /--translated .*\/nb"/.test(message));
    expect(wrong.map(formatProblem)).toEqual([]);
  });
});

test('a code changes with a word, not with a line break', () => {
  expect(textCode('One  two.\nThree.\n')).toBe(textCode('One two. Three.'));
  expect(textCode('One two.')).not.toBe(textCode('One too.'));
});

test('a code is written into a topic and nothing else is changed', () => {
  const topic = '{\n  "when": [{ "page": "a" }],\n  "reviewed": "2026-11-22"\n}\n';
  const once = writeTranslated(topic, ['nb'], '11111111');
  expect(once).toBe(topic.replace('"\n}', '",\n  "translated": { "nb": "11111111" }\n}'));
  expect(writeTranslated(once, ['nb'], '22222222')).toBe(once.replace('11111111', '22222222'));
  expect(JSON.parse(writeTranslated(once, ['de'], '22222222'))).toMatchObject({
    translated: { nb: '11111111', de: '22222222' },
  });
});

test('a topic that nobody has read for more than a year is a warning', () => {
  const messages = (today: string) => compile({}, today).problems.map(formatProblem);
  expect(messages('2027-11-22')).toEqual([]);
  expect(messages('2027-11-23')).toEqual(
    expect.arrayContaining([expect.stringMatching(/refused\/topic\.json:\d+: warning: Last reviewed 2026-11-22/)]),
  );
  expect(compile({ [EN]: (old) => old }, '2027-11-23').problems.every(({ warning }) => warning)).toBe(true);
});
