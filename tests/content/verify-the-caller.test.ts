import { expect, test } from 'vitest';
import { compileContent } from '../../content/compiler/compile.ts';
import { readContent } from '../../content/compiler/read.ts';

const raw = readContent();
const ids = (compileContent(raw).languages[0]?.topics ?? []).map(({ id }) => id);
const written = (id: string, language: string) => raw.get(`topics/${id}/${language}.md`) ?? '';

/** Topics that speak of a reset and of acting on a user, and yet lead nobody to reset the password of a caller. */
const NOT_FOR_A_CALLER: Readonly<Record<string, string>> = {
  'app-passwords': 'deletes app passwords; a reset is only said not to do that',
  'connect-upgrade': 'resets a test user',
  'verify-the-caller': 'is all about it',
};

/** Whoever reads it may be about to set somebody's password: it names the button, the steps, or a reset and who does it. */
function isAboutReset(id: string): boolean {
  const text = written(id, 'en');
  if (/:label\[reset-(a-)?password\]|\]\(topic:reset-password-steps\)/.test(text)) return true;
  const acts = /risk=this-user by=(reset|privileged|ad)-admin/.test(text);
  return acts && /\breset/i.test(text.replace(/:label\[[^\]]*\]/g, ''));
}

/** The line, in the words that every topic uses, so that a reader knows it again. */
const LINE: Readonly<Record<string, RegExp>> = { en: /verify who (is asking|it is)/i, nb: /bekrefte?r?( du)? hvem/i };

const resets = ids.filter((id) => isAboutReset(id) && !Object.hasOwn(NOT_FOR_A_CALLER, id));

test('the topics about a reset are found', () => {
  expect(resets).toEqual(
    expect.arrayContaining(['reset-password-steps', 'reset-refused', 'mfa-reset', 'guest-password', 'locked-account']),
  );
  expect(resets.length).toBeGreaterThan(18);
  expect(
    Object.keys(NOT_FOR_A_CALLER).filter((id) => !isAboutReset(id)),
    'no longer an exception',
  ).toEqual([]);
});

test.each(resets)('%s says, in every language, to verify who is asking before a reset', (id) => {
  for (const [language, line] of Object.entries(LINE)) {
    expect(written(id, language), `topics/${id}/${language}.md needs the line; see reset-password-steps`).toMatch(line);
  }
});
