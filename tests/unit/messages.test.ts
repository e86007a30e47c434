// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findMessages, matchMessage } from '../../core/detection/messages.ts';
import { draw, entra, layOut, m365, one, readersOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const PRIVILEGE =
  'The password can not be reset. This may be due to an incorrect level of administrative privilege or if trying to reset your own password.';
const WRITEBACK =
  "Unfortunately, you cannot reset this user's password because password writeback is not enabled in your tenant.";
const MICROSOFT = 'ada@outlook.example is a Microsoft account that is managed by the user.';
const HOME =
  'This is not the home directory for Ada. Either Ada or an administrator in their home directory can reset the password for this user.';
const POLICY =
  "Unfortunately, you cannot reset this user's password because your on-premises policy does not allow it. Please review your on-premises policy";

describe('a sentence of the portal is recognised', () => {
  test.each([
    ['as seen', 'reset-refused-privilege', PRIVILEGE],
    ['with "cannot"', 'reset-refused-privilege', PRIVILEGE.replace('can not', 'cannot')],
    ['with "can  not" over two lines', 'reset-refused-privilege', PRIVILEGE.replace('can not', 'can\n  not')],
    ['with no-break spaces', 'reset-refused-privilege', PRIVILEGE.replaceAll(' ', '\u00a0')],
    ['within other text', 'reset-refused-privilege', `\ue783 Error 12:04 ${PRIVILEGE} Learn more`],
    [
      'with its second sentence reworded',
      'reset-refused-privilege',
      'The password cannot be reset: your administrative privileges do not suffice.',
    ],
    ['in capitals', 'reset-refused-privilege', PRIVILEGE.toUpperCase()],
    ['as seen', 'reset-refused-writeback-off', WRITEBACK],
    ['with a curly quote', 'reset-refused-writeback-off', WRITEBACK.replace("'", '’')],
    ['with "can not"', 'reset-refused-writeback-off', WRITEBACK.replace('cannot', 'can not')],
    [
      'without its beginning and end',
      'reset-refused-writeback-off',
      "You cannot reset this user's password because password writeback is not enabled",
    ],
    ['as seen', 'reset-refused-microsoft-account', MICROSOFT],
    [
      'with a name',
      'reset-refused-microsoft-account',
      'Ada Example is a Microsoft account that is managed by the user',
    ],
    ['as seen', 'reset-refused-other-home', HOME],
    [
      'with a long name',
      'reset-refused-other-home',
      HOME.replaceAll('Ada', 'Søren “Sol” Kierkegård (Fabrikam, ekstern)'),
    ],
    ['as seen', 'reset-refused-on-premises-policy', POLICY],
    [
      'with a curly quote and "can not"',
      'reset-refused-on-premises-policy',
      POLICY.replace("'", '’').replace('cannot', 'can not'),
    ],
  ])('%s: %s', (_how, id, text) => {
    const matching = entra.messages.filter((rule) => matchMessage(text, [rule]));
    expect(matching.map((rule) => rule.id)).toEqual([id]);
  });

  test.each([
    ['nothing', ''],
    ['a success', 'The password has been reset.'],
    ['half of the first', 'The password can not be reset.'],
    ['the other half', 'This may be due to an incorrect level of administrative privilege.'],
    ['its halves the other way round', 'A matter of administrative privilege: the password cannot be reset.'],
    ['another refusal', "Unfortunately, you cannot reset this user's password because the service is busy."],
    ['writeback that is on', 'Password writeback is enabled in your tenant.'],
    ['another account', 'ada is a Microsoft account.'],
    ['half of the fourth', 'This is not the home directory for Ada.'],
    [
      'words with something between them',
      "you cannot reset this user's old password because password writeback is not enabled",
    ],
  ])('and a near miss is none: %s', (_name, text) => {
    expect(matchMessage(text, entra.messages)).toBeUndefined();
  });
});

describe('messages are looked for in their regions', () => {
  test.each([
    ['a Fluent 8 bar', `<div class="ms-MessageBar"><span>${WRITEBACK}</span></div>`],
    ['a Fluent 9 bar', `<div class="fui-MessageBar"><div class="fui-MessageBarBody">${WRITEBACK}</div></div>`],
    ['an alert', `<div role="alert">${WRITEBACK}</div>`],
    [
      'an info box of the shell',
      `<div class="fxs-contextpane"><div class="fxc-base azc-infoBox">${WRITEBACK}</div></div>`,
    ],
    ['an error text in a dialog', `<div role="dialog"><p class="resetErrorText">${WRITEBACK}</p></div>`],
  ])('%s', (_name, html) => {
    draw(html);
    const [message, ...others] = findMessages(document, entra);
    expect(message).toMatchObject({ id: 'reset-refused-writeback-off', reason: 'writeback-off' });
    expect(message?.element.textContent?.trim()).toBe(WRITEBACK);
    expect(others).toEqual([]);
  });

  test('each sentence once, though its bar and the status in it both hold it', () => {
    draw(
      `<div class="ms-MessageBar"><div role="status">${WRITEBACK}</div></div>`,
      `<div role="alert">${PRIVILEGE}</div>`,
    );
    const found = findMessages(document, entra).map(({ id, element }) => [id, element]);
    expect(found).toEqual([
      ['reset-refused-writeback-off', one('.ms-MessageBar')],
      ['reset-refused-privilege', one('[role=alert]')],
    ]);
  });

  test.each([
    ['elsewhere on the page', `<p>${WRITEBACK}</p>`],
    ['in a region that nobody sees', `<div role="alert" data-drawn="hidden">${WRITEBACK}</div>`],
    ['in a blade that is parked', `<div data-drawn="parked"><div role="alert">${WRITEBACK}</div></div>`],
    ['in a text as long as a page', `<div role="alert">${WRITEBACK} ${'x'.repeat(800)}</div>`],
  ])('and not %s', (_name, html) => {
    draw(html);
    expect(findMessages(document, entra)).toEqual([]);
  });

  test('a hidden copy does not hide the one that is seen', () => {
    draw(`<div role="alert" data-drawn="hidden">${WRITEBACK}</div>`, `<div role="alert" id="seen">${WRITEBACK}</div>`);
    expect(findMessages(document, entra).map(({ element }) => element)).toEqual([one('#seen')]);
  });

  test('a portal without known messages is not read', () => {
    draw(`<div role="dialog"><div role="status" id="secret">${WRITEBACK}</div></div>`);
    expect(readersOf(one('#secret'), () => findMessages(document, m365))).toEqual([]);
  });
});

describe('a region that holds what an admin types or copies is never read', () => {
  test.each([
    '<input value="x">',
    '<input readonly value="x">',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<div contenteditable="true">x</div>',
    '<div role="textbox">x</div>',
    '<code>x</code>',
    '<pre>x</pre>',
  ])('%s', (field) => {
    draw(`<div role="alert"><span id="secret">${WRITEBACK}</span><div>${field}</div></div>`);
    let found: unknown;
    const readers = readersOf(one('#secret'), () => {
      found = findMessages(document, entra);
    });
    expect({ found, readers }).toEqual({ found: [], readers: [] });
  });

  test.each(['pre role="alert"', 'div role="alert" contenteditable', 'div contenteditable><div role="alert"'])(
    'nor one that is such a thing: <%s>',
    (tag) => {
      draw(`<${tag}><span id="secret">${WRITEBACK}</span></${tag.split(' ')[0]}>`);
      let found: unknown;
      const readers = readersOf(one('#secret'), () => {
        found = findMessages(document, entra);
      });
      expect({ found, readers }).toEqual({ found: [], readers: [] });
    },
  );
});
