// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { matchMessage, readMessages } from '../../core/detection/messages.ts';
import { draw, entra, frameOf, layOut, one, readersOf, sceneOf, textsReadBy } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const read = (page = 'entra/user') => readMessages(sceneOf(page));

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
    ['a status', `<div role="status">${WRITEBACK}</div>`],
    ['a dialog that alerts', `<div role="alertdialog">${WRITEBACK}</div>`],
    [
      'an alert that is drawn in parts',
      `<div role="alert"><span>${WRITEBACK.replace(' because ', ' because </span><span>')}</span></div>`,
    ],
  ])('%s', (_name, html) => {
    draw(html);
    const [message, ...others] = read();
    expect(message).toMatchObject({
      kind: 'message',
      id: 'reset-refused-writeback-off',
      state: 'writeback-off',
      way: 0,
    });
    expect(message?.element?.textContent?.trim()).toBe(WRITEBACK);
    expect(others).toEqual([]);
  });

  test('each sentence once, though its bar and the status in it both hold it', () => {
    draw(
      `<div class="ms-MessageBar"><div role="status">${WRITEBACK}</div></div>`,
      `<div role="alert">${PRIVILEGE}</div>`,
    );
    const found = read().map(({ id, element }) => [id, element]);
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
    expect(read()).toEqual([]);
  });

  test('a hidden copy does not hide the one that is seen', () => {
    draw(`<div role="alert" data-drawn="hidden">${WRITEBACK}</div>`, `<div role="alert" id="seen">${WRITEBACK}</div>`);
    expect(read().map(({ element }) => element)).toEqual([one('#seen')]);
  });

  test.each(['entra/users', 'entra/user/authentication-methods', 'entra/user/roles'])('on %s too', (page) => {
    draw(`<div role="alert">${WRITEBACK}</div>`);
    expect(read(page)).toHaveLength(1);
  });

  test('a page of which no topic asks for a message is not read', () => {
    draw(`<div role="alert" id="secret">${WRITEBACK}</div><div role="dialog"><p>${WRITEBACK}</p></div>`);
    expect(textsReadBy(() => read('entra/app-credentials'))).toEqual([]);
  });

  test('a portal without known messages is not read', () => {
    draw(`<div role="dialog"><div role="status" id="secret">${WRITEBACK}</div></div>`);
    expect(readersOf(one('#secret'), () => read('m365/users'))).toEqual([]);
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
      found = read();
    });
    expect({ found, readers }).toEqual({ found: [], readers: [] });
  });

  test.each(['pre role="alert"', 'div role="alert" contenteditable', 'div contenteditable><div role="alert"'])(
    'nor one that is such a thing: <%s>',
    (tag) => {
      draw(`<${tag}><span id="secret">${WRITEBACK}</span></${tag.split(' ')[0]}>`);
      let found: unknown;
      const readers = readersOf(one('#secret'), () => {
        found = read();
      });
      expect({ found, readers }).toEqual({ found: [], readers: [] });
    },
  );
});

describe('a plain sentence of a pane is found where no message stands in a region of its own', () => {
  const TITLE = 'The password can not be reset.';
  const REST =
    'This may be due to an incorrect level of administrative privilege or if trying to reset your own password.';
  test.each<[string, string, string]>([
    ['plain', 'reset-refused-writeback-off', `<p>${WRITEBACK}</p>`],
    ['deep in the pane', 'reset-refused-on-premises-policy', `<div><div><span><em>${POLICY}</em></span></div></div>`],
    ['with curly quotes', 'reset-refused-on-premises-policy', `<p>${POLICY.replace("'", '’')}</p>`],
    ['with no-break spaces', 'reset-refused-writeback-off', `<p>${WRITEBACK.replaceAll(' ', '&nbsp;')}</p>`],
    ['with a name in bold', 'reset-refused-microsoft-account', `<p><b>Ada</b> ${MICROSOFT.split('example ')[1]}</p>`],
    [
      'with a name in bold, twice',
      'reset-refused-other-home',
      `<p>${HOME.replaceAll('Ada', '<b>Ada Example</b>').replace('user.', 'user. <a href="#">Learn more</a>')}</p>`,
    ],
    ['in two texts with a break between them', 'reset-refused-privilege', `<p>${TITLE}<br>${REST}</p>`],
    ['with a comment between them', 'reset-refused-privilege', `<p>${TITLE}<!-- x -->${REST}</p>`],
    ['with a link behind it', 'reset-refused-privilege', `<p>${TITLE} ${REST} <a href="#">Learn more</a></p>`],
    [
      'beside fields that are not read',
      'reset-refused-writeback-off',
      `<input value="x"><div role="textbox">x</div><p>${WRITEBACK}</p>`,
    ],
  ])('%s: %s', (_how, id, html) => {
    for (const pane of ['div role="dialog"', 'div class="fxs-contextpane"', 'div class="ms-Panel-main"']) {
      draw(`<${pane}><h2>Reset password</h2>${html}</div>`);
      expect(read()).toEqual([
        { kind: 'message', id, state: id.replace('reset-refused-', ''), way: 1, element: expect.any(Element) },
      ]);
    }
  });

  test('at the element that says it', () => {
    draw(`<div role="dialog"><div><p id="other">${'x '.repeat(30)}</p><p id="said">${WRITEBACK}</p></div></div>`);
    expect(read().map(({ element }) => element)).toEqual([one('#said')]);
  });

  test('once, though panes stand in panes', () => {
    draw(`<div role="dialog"><div class="ms-Panel-main"><p>${WRITEBACK}</p></div></div>`);
    expect(read()).toHaveLength(1);
  });

  test.each([
    ['outside of a pane', `<main><p>${WRITEBACK}</p></main>`],
    ['where nobody sees it', `<div role="dialog"><p data-drawn="hidden">${WRITEBACK}</p></div>`],
    ['in a pane that is parked', `<div role="dialog" data-drawn="parked"><p>${WRITEBACK}</p></div>`],
    ['in half', `<div role="dialog"><p>${TITLE}</p></div>`],
    ['in a text as long as a page', `<div role="dialog"><p>${WRITEBACK} ${'x'.repeat(800)}</p></div>`],
    ['in a style', `<div role="dialog"><style>/* ${WRITEBACK} */</style></div>`],
  ])('and not %s', (_name, html) => {
    draw(html);
    expect(read()).toEqual([]);
  });

  test('a pane of hundreds of sentences is not read to its end', () => {
    draw(`<div role="dialog">${`<p>${'x'.repeat(40)}</p>`.repeat(210)}<p>${WRITEBACK}</p></div>`);
    expect(read()).toEqual([]);
  });

  test('a long pane around it does not use up what may be read of a pane', () => {
    const many = `<p>A sentence that is long enough to be read.</p>`.repeat(300);
    draw(`<div role="dialog">${many}<div class="ms-Panel-main"><p>${WRITEBACK}</p></div></div>`);
    expect(read()).toMatchObject([{ id: 'reset-refused-writeback-off', way: 1 }]);
  });

  test('no pane is read where a message has said it', () => {
    draw(`<div role="alert">${PRIVILEGE}</div><div role="dialog"><p id="plain">${WRITEBACK}</p></div>`);
    let found: unknown;
    const readers = readersOf(one('#plain').firstChild as Node, () => {
      found = read();
    });
    expect(readers).toEqual([]);
    expect(found).toMatchObject([{ id: 'reset-refused-privilege' }]);
  });
});

describe("a pane's private parts are never read", () => {
  const SECRET = 'Xob48217';
  const LONG = 'Xob48217-Kuv93356-Wap11902-Tul48215-Rez70033';
  const beside = `<p>${'An ordinary sentence of this pane that is long enough. '.repeat(2)}</p>`;
  test.each([
    ['a temporary password as plain text', `<p id="secret">${SECRET}</p>`],
    ['one that stands with its words', `<p>Temporary password: <b id="secret">${SECRET}</b></p>`],
    ['one in a status', `<div role="status"><span id="secret">${SECRET}</span></div>`],
    ['one in a bar, behind a sentence', `<div class="ms-MessageBar">${beside}<span id="secret">${SECRET}</span></div>`],
    ['one that is the whole message', `<div role="alert" id="secret">${SECRET}</div>`],
    ['one in a text of a message', `<p class="resetMessage">Reset to <span id="secret">${SECRET}</span> just now</p>`],
    ["a user's name", '<p id="secret">Ada Example</p>'],
    ['a heading', '<h2 id="secret">Reset password</h2>'],
    ['a long code', `<code id="secret">${LONG}</code>`],
    ['a long preformatted text', `<pre id="secret">${LONG}</pre>`],
    ['a long editable text', `<div contenteditable="true"><p id="secret">${LONG}</p></div>`],
    ['a long text box', `<div role="textbox" id="secret">${LONG}</div>`],
    ['a long text in a field', `<textarea id="secret">${LONG}</textarea>`],
    ['a typed password', `<input type="password" id="secret" value="${LONG}">`],
    ['a field to copy from', `<input readonly id="secret" value="${LONG}">`],
    [
      'a field to copy from in a message',
      `<div role="alert">${beside}<input readonly id="secret" value="${LONG}"></div>`,
    ],
    ['a script', `<script type="text/plain" id="secret">${LONG}</script>`],
  ])('%s', (_name, html) => {
    draw(`<div role="dialog">${beside}${html}</div>`);
    const secret = one('#secret');
    const nodes = [secret, ...secret.childNodes];
    expect(nodes.flatMap((node) => readersOf(node, () => read()))).toEqual([]);
  });

  test('though what stands beside them is', () => {
    draw(`<div role="dialog"><p id="said">${WRITEBACK}</p><p>${SECRET}</p></div>`);
    expect(readersOf(one('#said').firstChild as Node, () => read())).not.toEqual([]);
  });
});

test.each([
  [
    'an info box of the shell',
    `<div class="fxs-contextpane"><div class="fxc-base azc-infoBox">${WRITEBACK}</div></div>`,
  ],
  ['a text of a dialog', `<div role="dialog"><p class="resetErrorText">${WRITEBACK}</p></div>`],
])('%s is a sentence of its pane', (_name, html) => {
  draw(html);
  expect(read()).toMatchObject([{ id: 'reset-refused-writeback-off', way: 1 }]);
});

describe('a frame without a command bar is a pane as a whole', () => {
  const states = (...parts: string[]) => {
    draw(...parts);
    return readMessages(frameOf('entra/user')).map(({ state }) => state);
  };

  test('a plain sentence of it is a refusal, also where it is cut in the middle', () => {
    expect(states(`<div><p>${WRITEBACK}</p></div>`)).toEqual(['writeback-off']);
    const [start, end] = [PRIVILEGE.slice(0, 50), PRIVILEGE.slice(50)];
    expect(states(`<div><p><span>${start}</span><span>${end}</span></p></div>`)).toEqual(['privilege']);
    expect(states('<p><b>Ada</b><span> is a Microsoft account that is managed by the user.</span></p>')).toEqual([
      'microsoft-account',
    ]);
  });

  test('a frame with a command bar is none, and neither is the top document', () => {
    const bar = '<div role="menubar"><button role="menuitem">Refresh</button></div>';
    expect(states(bar, `<p>${WRITEBACK}</p>`)).toEqual([]);
    draw(`<p>${WRITEBACK}</p>`);
    expect(read()).toEqual([]);
  });

  test('a temporary password in it is not read', () => {
    draw(
      '<div><p>The password of this user has been reset to the following.</p><p id="secret">Practice-7431</p></div>',
    );
    expect(readersOf(one('#secret').firstChild as Node, () => readMessages(frameOf('entra/user')))).toEqual([]);
  });
});
