/** The view of what Sidelight sees has a word for everything that can be seen, and the open questions are asked in public. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileForBuild } from '../../content/compiler/compile.ts';
import { vocabulariesOf, WHYS } from '../../core/detection/vocabulary.ts';

const root = join(import.meta.dirname, '../..');
const { languages, table, evidence } = compileForBuild();
const portals = vocabulariesOf(table, evidence);

describe.each(languages.map((file) => [file.language, file] as const))('in %s', (_, { interface: words, labels }) => {
  test.each([...portals].flatMap(([, own]) => [...own.words]))(
    '%s has a name, and its states have words',
    (key, word) => {
      const [kind = '', id = ''] = key.split(/:(.*)/s);
      const isLabel = (kind === 'control' || kind === 'missing' || kind === 'pane') && labels[id] !== undefined;
      const named = isLabel || id.startsWith('role:') || words[key.replace(':', '.')];
      expect(named, `add "${key.replace(':', '.')}" to content/interface`).toBeTruthy();
      const states = kind === 'message' ? ['shown'] : [...word.states, 'unknown'];
      expect(states.filter((state) => !words[`state.${state}`])).toEqual([]);
    },
  );

  test('every reason for not knowing has words', () => {
    expect(WHYS.filter((why) => !words[`why.${why}`])).toEqual([]);
  });

  test('every portal has a name', () => {
    expect([...portals.keys()].filter((portal) => !words[`portal.${portal}`])).toEqual([]);
  });
});

/** What else stands in quotes on a line that gives a reason. */
const NOT_REASONS = [
  'yes',
  'no',
  'absent',
  'input',
  'why',
  'state',
  'way',
  'element',
  'unknown',
  'control',
  'fact',
  'not-known',
  'kind',
  'id',
];

test('every reason that detection gives is one of ours', () => {
  const folder = join(root, 'core/detection');
  const sources = readdirSync(folder)
    .filter((file) => file !== 'vocabulary.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const lines = sources.flatMap((source) => source.split('\n')).filter((line) => /\bwhy\b|\bunknown\(/.test(line));
  const quoted = lines.flatMap((line) => [...line.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, word = '']) => word));
  const given = quoted.filter((word) => !NOT_REASONS.includes(word));
  expect(
    given.filter((why) => !WHYS.includes(why)),
    'add it to WHYS in core/detection/vocabulary.ts',
  ).toEqual([]);
  expect(WHYS.filter((why) => !given.includes(why))).toEqual([]);
});

test('CONTRIBUTING.md names every open question', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const questions = Object.keys(languages[0]?.interface ?? {}).filter((key) => key.startsWith('question.'));
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});
