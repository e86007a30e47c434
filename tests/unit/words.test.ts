// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { foldText } from '../../core/detection/fold.ts';
import { hashText } from '../../core/detection/hash.ts';
import { beginsWithWord, isNamed, isWord, type Labels, nameIn } from '../../core/detection/words.ts';
import { draw, labels, one } from './fixtures.ts';

afterEach(() => vi.restoreAllMocks());

const codes = (...words: string[]) => new Set(words.map((word) => hashText(foldText(word))));
const own: Labels = {
  reset: codes('Reset password', 'Kennwort zurücksetzen'),
  other: codes('Delete'),
  many: codes(...Array.from({ length: 40 }, (_, at) => `word ${at}`)),
};

describe('a word of a label', () => {
  test.each([
    ['as it is written', 'Reset password', true],
    ['in another language', 'kennwort zurücksetzen', true],
    ['with dots behind it', 'Reset password…', true],
    ['over two lines', 'Reset\n password ', true],
    ['with an icon', '\ue8d7 Reset password', true],
    ['with a no-break space', 'Reset\u00a0password', true],
    ['of another label', 'Delete', false],
    ['with more behind it', 'Reset password now', false],
    ['the half of it', 'Reset', false],
    ['a code itself', `${hashText('reset password')}`, false],
    ['nothing', '', false],
    ['no text', undefined, false],
    ['a missing attribute', null, false],
    ['a text too long to be one', `${' '.repeat(160)}Reset password`, false],
  ])('%s: %j %s', (_how, text, is) => {
    expect(isWord(text, 'reset', own)).toBe(is);
  });

  test('of a label that does not exist is none', () => {
    expect(isWord('Reset password', 'none', own)).toBe(false);
    expect(beginsWithWord('Reset password', 'none', own)).toBe(false);
  });

  test('names its label', () => {
    expect(nameIn('Kennwort zurücksetzen', own)).toBe('reset');
    expect(nameIn('Ada Example', own)).toBeUndefined();
  });

  test.each(['other', 'many'])('costs one look-up in one language and in forty: %s', (label) => {
    const has = vi.spyOn(own[label] as Set<number>, 'has');
    for (const text of ['word 7', 'Delete', 'Ada Example']) {
      has.mockClear();
      isWord(text, label, own);
      expect(has).toHaveBeenCalledTimes(1);
    }
  });

  test('a text that is too long has no code that is looked up', () => {
    const has = vi.spyOn(own['reset'] as Set<number>, 'has');
    isWord('x'.repeat(161), 'reset', own);
    beginsWithWord('x '.repeat(81), 'reset', own);
    expect(has.mock.calls.filter(([code]) => code !== -1)).toEqual([]);
  });
});

describe('a text that begins with a word of a label', () => {
  test.each([
    ['the word alone', 'Reset password', true],
    ['with a name behind it', 'Reset password for Hugo Hybrid', true],
    ['with a name behind it, in German', 'Kennwort zurücksetzen Hugo', true],
    ['over lines', 'Reset\n password\n Hugo', true],
    ['with dots', 'Reset password…', true],
    ['with something before it', 'Please Reset password', false],
    ['a longer word', 'Reset passwords for Hugo', false],
    ['a hyphen', 'Reset password-less', false],
    ['the half of it', 'Reset', false],
    ['the half of it and a name', 'Reset Hugo', false],
    ['nothing', '', false],
    ['no text', null, false],
  ])('%s: %j %s', (_how, text, begins) => {
    expect(beginsWithWord(text, 'reset', own)).toBe(begins);
  });

  test('is known in a language that writes no spaces, before a name', () => {
    expect(beginsWithWord('パスワードのリセット 花子', 'reset-password', labels)).toBe(true);
    expect(beginsWithWord('パスワードのリセット花子', 'reset-password', labels)).toBe(false);
  });
});

describe('an element is named', () => {
  const named = (html: string) => {
    draw(html);
    return isNamed(one('[data-x]'), 'reset', own);
  };
  test.each([
    ['by its text', '<button data-x>Reset password</button>'],
    ['by its label', '<button data-x aria-label="Reset password">x</button>'],
    ['by its title', '<button data-x title="Reset password">x</button>'],
    ['by what describes it', '<button data-x aria-describedby="no t"></button><p id="t">Reset password</p>'],
    ['by what labels it', '<button data-x aria-labelledby="t"><svg></svg></button><p id="t">Reset password</p>'],
    ['by the hidden tooltip behind it', '<button data-x><i>\ue8d7</i></button><div hidden>Reset password</div>'],
    ['so, though it has spaces in it', '<button data-x>\n <i></i>\n</button><div hidden>Reset password</div>'],
  ])('%s', (_how, html) => {
    expect(named(html)).toBe(true);
  });

  test.each([
    [
      'by what describes one that has a text',
      '<button data-x aria-describedby="t">Help</button><p id="t">Reset password</p>',
    ],
    ['by what stands behind one that has a text', '<button data-x>Help</button><div hidden>Reset password</div>'],
    ['by what stands visibly behind it', '<button data-x></button><div>Reset password</div>'],
    ['by a value', '<input data-x value="Reset password">'],
    ['by nothing', '<button data-x></button>'],
  ])('and not %s', (_how, html) => {
    expect(named(html)).toBe(false);
  });
});
