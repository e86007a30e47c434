// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPanes, readPanes } from '../../core/detection/panes.ts';
import {
  AUTO,
  detailsPane,
  draw,
  entra,
  FORCE,
  layOut,
  m365,
  m365Table,
  NOTICE,
  one,
  readersOf,
  resetDone,
  resetForm,
  sceneOf,
} from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const { labels } = m365Table;
const panes = () => findPanes(document, m365, labels).map(({ id }) => id);

describe('the reset pane while it asks', () => {
  test.each([
    ['in English', resetForm()],
    ['with the name in its heading', resetForm({ heading: 'Reset password for Hugo Hybrid', button: 'Reset' })],
    ['with one known box', resetForm({ boxes: ['Something new', AUTO] })],
    ['for several users', resetForm({ boxes: [FORCE.replace('this user', 'these users')] })],
    ['with more boxes than it ever had, one of them known', resetForm({ boxes: ['1', '2', '3', FORCE], button: 'Go' })],
    ['in German', resetForm({ heading: 'Kennwort zurücksetzen', boxes: ['Kennwort automatisch erstellen'] })],
    [
      'in a language whose boxes are not known',
      resetForm({ heading: 'Tilbakestill passord', boxes: ['Opprett et passord automatisk', 'Krev'] }),
    ],
    [
      'in such a language, with a name',
      resetForm({ heading: 'Återställ lösenord Hugo', boxes: ['Skapa'], button: 'Återställ lösenord' }),
    ],
    [
      'with the name on the box itself',
      resetForm({ boxes: [] }).replace('<p>', '').replace('Strong', `<input type="checkbox" aria-label="${AUTO}">`),
    ],
    [
      'with boxes of Fluent 9',
      resetForm({ boxes: [] }).replace(
        'Strong',
        `<label><input type="checkbox" class="fui-Checkbox__input">${FORCE}</label>`,
      ),
    ],
    [
      'with the heading outside the part that is its pane',
      `<h2 id="h">Reset password</h2><div role="dialog" aria-labelledby="h x"><input type="checkbox" aria-label="${AUTO}"></div>`,
    ],
  ])('%s', (_how, html) => {
    draw(html);
    expect(panes()).toEqual(['reset-password']);
  });

  test.each([
    ['of another heading', resetForm({ heading: 'Reset passwords', button: 'Reset password' })],
    ['of no heading', resetForm().replace('<h2>Reset password</h2>', '')],
    ['without boxes', resetForm({ boxes: [] })],
    ['with unknown boxes and no button that repeats the heading', resetForm({ boxes: ['Krev'], button: 'Fortsett' })],
    ['with more unknown boxes than it ever had', resetForm({ boxes: ['1', '2', '3', '4'] })],
    ['that nobody sees', `<div data-drawn="hidden">${resetForm()}</div>`],
    ['that is the details of a user', detailsPane('Hugo Hybrid', NOTICE)],
    ['that is no pane', '<h2>Reset password</h2><input type="checkbox"><button>Reset password</button>'],
  ])('and not one %s', (_how, html) => {
    draw(html);
    expect(panes()).toEqual([]);
  });

  test('is the innermost of its layers, so that what is said stands inside it', () => {
    draw(resetForm());
    expect(findPanes(document, m365, labels).map(({ element }) => element)).toEqual([one('.ms-Panel-main')]);
  });

  test('is found over the details of the user', () => {
    draw(detailsPane('Hugo Hybrid', NOTICE), resetForm());
    expect(panes()).toEqual(['reset-password']);
  });

  test('a portal without known panes is not searched', () => {
    draw(resetForm());
    expect(findPanes(document, entra, labels)).toEqual([]);
  });
});

test('what is open is seen with its element, on the pages that ask for it', () => {
  draw(resetForm());
  const seen = [{ kind: 'pane', id: 'reset-password', state: 'open', element: one('.ms-Panel-main') }];
  expect(readPanes(sceneOf('m365/users'))).toEqual(seen);
  expect(readPanes(sceneOf('m365/users/user/licenses'))).toEqual(seen);
  expect(readPanes(sceneOf('m365/deleted-users'))).toEqual([]);
  expect(readPanes(sceneOf('entra/user'))).toEqual([]);
});

describe('the pane after success', () => {
  test.each(['Password has been reset', 'Das Kennwort wurde zurückgesetzt.', 'パスワードがリセットされました'])(
    'is known by its heading: %s',
    (heading) => {
      draw(resetDone(heading));
      expect(panes()).toEqual(['password-has-been-reset']);
    },
  );

  test.each(['Password has been reset for Hugo', 'Password reset failed', 'Hugo'])(
    'and by nothing like it: %s',
    (heading) => {
      draw(resetDone(heading));
      expect(panes()).toEqual([]);
    },
  );

  test.each(['Password has been reset', 'A heading we do not know'])('is read no further than "%s"', (heading) => {
    draw(resetDone(heading));
    expect(readersOf(one('#secret'), () => panes())).toEqual([]);
  });
});

test('a typed password is never read', () => {
  draw(resetForm());
  expect(readersOf(one('#p1'), () => panes())).toEqual([]);
});
