// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findControl, readControls } from '../../core/detection/controls.ts';
import type { FindRule } from '../../core/detection/table.ts';
import { draw, entra, layOut, one, sceneOf } from './fixtures.ts';

const rule = entra.controls.find(({ id }) => id === 'reset-password');
if (!rule) throw new Error('no rule for the control of these tests');
const find = () => findControl(sceneOf('entra/user'), rule);
const wayOf = (fits: (way: FindRule) => boolean) => rule.find.findIndex(fits);
/** The ways by what they say, so that the order of evidence in the content may change. */
const WAY = {
  telemetry: wayOf(({ css }) => css !== undefined),
  bar: wayOf((way) => way.in === 'command-bar'),
  overflow: wayOf((way) => way.in === 'overflow-menu'),
  loose: wayOf(({ notIn }) => notIn !== undefined),
};

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const label = (text: string) =>
  `<span class="ms-Button-flexContainer"><span class="ms-Button-label">${text}</span></span>`;
const menubar = (content: string) =>
  `<div class="ms-CommandBar" role="menubar"><div class="ms-OverflowSet">${content}</div></div>`;
const toolbar = (content: string) => `<div role="toolbar" class="fui-Toolbar">${content}</div>`;
const shell = (item: string, aria: string, telemetry = '') => `<div class="fxs-commandBar"><ul role="toolbar">
  <li role="presentation" class="azc-toolbar-item azc-toolbarButton ${item}" title="Reset password">
    <div role="button" aria-label="Reset password" title="Reset password" ${aria} class="azc-toolbarButton-container" data-wanted>
      <div class="azc-toolbarButton-icon"><svg></svg></div>
      <div class="azc-toolbarButton-label" ${telemetry}>Reset password</div>
    </div></li></ul></div>`;
const bar8 = (text: string, more = '') =>
  menubar(
    `<button type="button" role="menuitem" class="ms-Button ms-CommandBarItem-link" data-wanted ${more}>${label(text)}</button>`,
  );

const olderShell = (name: string) =>
  `<div class="fxs-commandBar"><div role="button" class="fxs-commandBar-item ${name}" data-wanted><div class="fxs-commandBar-item-text">Reset password</div></div></div>`;
const icon8 = (attributes: string, after = '', icon = '') =>
  menubar(`<div class="ms-TooltipHost" role="none"><button type="button" role="menuitem" class="ms-Button" ${attributes} data-wanted>
    <span class="ms-Button-flexContainer"><i data-icon-name="Permissions" aria-hidden="true">${icon}</i></span></button>${after}</div>`);
const hiddenTip = '<div hidden id="tip">Reset password</div>';
const overflow8 = (attributes: string) =>
  `<div class="ms-ContextualMenu-container" role="menu"><ul><li role="presentation"><button role="menuitem" class="ms-ContextualMenu-link" ${attributes} data-wanted><span class="ms-ContextualMenu-itemText">Reset password</span></button></li></ul></div>`;
const overflow9 = (attributes: string) =>
  `<div role="menu" class="fui-MenuList"><div role="menuitem" class="fui-MenuItem" ${attributes} data-wanted><span class="fui-MenuItem__content">Reset password</span></div></div>`;

describe('every flavour of command is found, with its state', () => {
  const TELEMETRY = 'data-telemetryname="Command-ResetPassword"';
  const icon9 = '<span class="fui-Button__icon"><svg></svg></span>';
  test.each<[string, 'enabled' | 'disabled', readonly (keyof typeof WAY)[], string]>([
    ['shell', 'enabled', ['telemetry', 'bar', 'loose'], shell('', 'aria-disabled="false"', TELEMETRY)],
    [
      'shell',
      'disabled',
      ['telemetry', 'bar', 'loose'],
      shell('azc-toolbarItem-disabled', 'aria-disabled="true"', TELEMETRY),
    ],
    [
      'shell, with words that nobody knows',
      'disabled',
      ['telemetry'],
      shell('azc-toolbarItem-disabled', 'aria-disabled="true"', TELEMETRY).replaceAll('Reset password', 'Tilbakestill'),
    ],
    ['shell, class of the item only', 'disabled', ['bar', 'loose'], shell('azc-toolbarItem-disabled', '')],
    [
      'shell, another telemetry name',
      'enabled',
      ['bar', 'loose'],
      shell('', '', 'data-telemetryname="Command-resetPwd"'),
    ],
    ['older shell', 'enabled', ['bar', 'loose'], olderShell('')],
    ['older shell', 'disabled', ['bar', 'loose'], olderShell('fxs-commandBar-itemDisabled')],
    [
      'shell, a button by itself',
      'enabled',
      ['loose'],
      '<div role="button" class="fxs-button" data-wanted>Reset password</div>',
    ],
    [
      'shell, a button by itself',
      'disabled',
      ['loose'],
      '<div role="button" class="fxs-button fxs-button-disabled" data-wanted>Reset password</div>',
    ],
    ['Fluent 8 bar', 'enabled', ['bar', 'loose'], bar8('Reset password')],
    [
      'Fluent 8 bar: no disabled attribute',
      'disabled',
      ['bar', 'loose'],
      bar8('Reset password', 'aria-disabled="true"').replace('ms-Button ', 'ms-Button is-disabled '),
    ],
    [
      'Fluent 8 bar, class only',
      'disabled',
      ['bar', 'loose'],
      bar8('Reset password').replace('ms-Button ', 'ms-Button is-disabled '),
    ],
    ['Fluent 8 bar, icon only, named', 'enabled', ['bar', 'loose'], icon8('aria-label="Reset password"')],
    [
      'Fluent 8 bar, icon only, a tooltip that describes it',
      'enabled',
      ['bar', 'loose'],
      icon8('aria-describedby="tip"', hiddenTip),
    ],
    [
      'Fluent 8 bar, icon only, a tooltip that labels it',
      'disabled',
      ['bar', 'loose'],
      icon8('aria-disabled="true" aria-labelledby="none tip"', hiddenTip),
    ],
    [
      'Fluent 8 bar, icon only, the character of its icon and a tooltip',
      'enabled',
      ['bar', 'loose'],
      icon8('aria-describedby="tip"', hiddenTip, '\ue8d7'),
    ],
    [
      'Fluent 8 bar, icon only, as the library draws it: nothing refers to its tooltip',
      'enabled',
      ['bar', 'loose'],
      icon8('', hiddenTip, '\ue8d7'),
    ],
    [
      'Fluent 8 bar, icon only, as the library draws it: nothing refers to its tooltip',
      'disabled',
      ['bar', 'loose'],
      icon8('aria-disabled="true"', hiddenTip, '\ue8d7'),
    ],
    [
      'Fluent 8 button',
      'enabled',
      ['loose'],
      `<button class="ms-Button ms-Button--commandBar" data-wanted>${label('Reset password')}</button>`,
    ],
    [
      'Fluent 8 button',
      'disabled',
      ['loose'],
      `<button class="ms-Button is-disabled" disabled aria-disabled="true" data-wanted>${label('Reset password')}</button>`,
    ],
    ['Fluent 8 overflow', 'enabled', ['overflow', 'loose'], overflow8('')],
    [
      'Fluent 8 overflow',
      'disabled',
      ['overflow', 'loose'],
      overflow8('aria-disabled="true"').replace('ms-ContextualMenu-link', 'ms-ContextualMenu-link is-disabled'),
    ],
    [
      'Fluent 9',
      'enabled',
      ['bar', 'loose'],
      toolbar(`<button class="fui-Button" data-wanted>${icon9}Reset password</button>`),
    ],
    [
      'Fluent 9 disabled: the attribute only',
      'disabled',
      ['bar', 'loose'],
      toolbar(`<button class="fui-Button" disabled data-wanted>${icon9}Reset password</button>`),
    ],
    [
      'Fluent 9 disabledFocusable: aria only',
      'disabled',
      ['bar', 'loose'],
      toolbar(`<button class="fui-Button" aria-disabled="true" data-wanted>${icon9}Reset password</button>`),
    ],
    [
      'Fluent 9 link',
      'enabled',
      ['bar', 'loose'],
      toolbar(`<a role="link" class="fui-Button" data-wanted>${icon9}Reset password</a>`),
    ],
    [
      'Fluent 9 link',
      'disabled',
      ['bar', 'loose'],
      toolbar(`<a role="link" class="fui-Button" aria-disabled="true" data-wanted>${icon9}Reset password</a>`),
    ],
    ['Fluent 9 overflow', 'enabled', ['overflow', 'loose'], overflow9('')],
    ['Fluent 9 overflow', 'disabled', ['overflow', 'loose'], overflow9('aria-disabled="true"')],
  ])('%s: %s', (_flavour, state, ways, html) => {
    draw('<button>Delete</button>', html);
    const way = Math.min(...ways.map((name) => WAY[name]));
    expect(find()).toEqual({ kind: 'control', id: 'reset-password', element: one('[data-wanted]'), state, way });
  });
});

describe('the label is known in the languages of the portal', () => {
  test.each([
    ['German', 'Kennwort zurücksetzen'],
    ['German, decomposed', 'Kennwort zuru\u0308cksetzen'],
    ['Russian', 'Сбросить пароль'],
    ['Japanese', 'パスワードのリセット'],
    ['Korean', '암호 다시 설정'],
    ['simplified Chinese', '重置密码'],
    ['Dutch', 'Wachtwoord opnieuw instellen'],
    ['English with a dialog coming', 'Reset password…'],
    ['English with an icon of a font', '\ue8d7 Reset password'],
    ['English with a soft hyphen', 'Reset pass\u00adword'],
    ['English over two lines', 'Reset\n   password'],
  ])('%s', (_language, text) => {
    draw(bar8(text));
    expect(find()?.element).toBe(one('[data-wanted]'));
  });
});

test('a language in which this portal cannot be met is not looked for', () => {
  draw(bar8('Tilbakestill passord'));
  expect(find()).toBeUndefined();
});

describe('what only looks like it is not taken: the words alone never decide', () => {
  const pane = (content: string) => `<div role="dialog"><h2>Reset password</h2><p>Ada</p>${content}</div>`;
  test.each([
    ["the pane's own primary button", pane('<button class="ms-Button--primary">Reset password</button>')],
    [
      "the shell pane's own button",
      '<div class="fxs-contextpane"><div role="button" class="fxs-button">Reset password</div></div>',
    ],
    [
      'the menu entry with the same words in Russian',
      '<div class="fxs-menublade"><a class="fxc-menu-item" role="menuitem"><div data-telemetryname="Menu-PasswordReset">Сброс пароля</div></a></div>',
    ],
    [
      'the menu entry with the same words in Dutch',
      '<div class="fxs-menublade"><a class="fxc-menu-item" role="menuitem"><div data-telemetryname="Menu-PasswordReset">Wachtwoord opnieuw instellen</div></a></div>',
    ],
    [
      'the same words with the telemetry name of a menu',
      '<div data-telemetryname="Menu-PasswordReset">Reset password</div>',
    ],
    [
      'a cell of a list',
      '<div role="grid"><div role="row"><div role="gridcell"><button>Reset password</button></div></div></div>',
    ],
    ['a plain text', '<p>Reset password</p>'],
    ['a button that a hidden text says it of', '<button>Help</button><div hidden>Reset password</div>'],
    ['a link of the sidebar', '<div class="fxs-sidebar"><a role="link">Сброс пароля</a></div>'],
    ['a link of the navigation', '<nav><a role="link">Reset password</a></nav>'],
    ['a tab', '<div role="tablist"><button role="tab">Reset password</button></div>'],
    ['a heading', '<h2>Reset password</h2>'],
    ['a link in a text', '<p>To <a href="#">Reset password</a>, ask.</p>'],
    [
      'another command',
      menubar('<button role="menuitem">Reset passwords</button><button role="menuitem">Revoke sessions</button>'),
    ],
    [
      'a command whose help says it',
      menubar(`<button role="menuitem">Help<span>${'Reset password '.repeat(20)}</span></button>`),
    ],
    ['nothing at all', ''],
  ])('%s', (_name, html) => {
    draw(html);
    expect(find()).toBeUndefined();
  });

  test('and does not hide the real one', () => {
    draw(
      pane('<button>Reset password</button>'),
      '<div class="fxs-menublade"><a role="menuitem">Сброс пароля</a></div>',
      bar8('Сбросить пароль'),
    );
    expect(find()?.element).toBe(one('[data-wanted]'));
  });
});

describe('only what a person can see counts', () => {
  test.each(['hidden', 'parked', 'beyond', 'flat'])('one that is %s is nothing', (drawn) => {
    draw(`<div data-drawn="${drawn}">${bar8('Reset password')}</div>`);
    expect(find()).toBeUndefined();
  });

  test.each(['hidden', 'parked'])('a %s duplicate before the real one is passed over', (drawn) => {
    const duplicate = bar8('Reset password').replace('data-wanted', '');
    draw(`<div data-drawn="${drawn}">${duplicate}</div>`, bar8('Reset password', 'aria-disabled="true"'));
    expect(find()).toMatchObject({ element: one('[data-wanted]'), state: 'disabled' });
  });

  test('a hidden one found in the best way does not keep a visible one from being found in another', () => {
    draw(
      `<div data-drawn="hidden">${shell('', '', 'data-telemetryname="Command-ResetPassword"').replace('data-wanted', '')}</div>`,
      bar8('Reset password'),
    );
    expect(find()?.element).toBe(one('[data-wanted]'));
  });

  test('a document of hundreds of buttons is not searched to its end', () => {
    draw('<button>x</button>'.repeat(500), '<button>Reset password</button>');
    expect(find()).toBeUndefined();
  });
});

test('what was removed from the document while it was looked at is not on screen', () => {
  draw(bar8('Reset password'));
  const root = one('.ms-CommandBar');
  root.remove();
  expect(findControl(sceneOf('entra/user', { root }), rule)).toBeUndefined();
});

describe('what lies under something else of the page is not seen', () => {
  /** What is hit at each control's middle; happy-dom has no layout and does not know it. */
  const cover = (hit: (control: Element) => Element | null) => {
    for (const [at, button] of document.querySelectorAll('button').entries()) {
      button.getBoundingClientRect = () => new DOMRect(at * 200, 0, 100, 30);
    }
    Object.defineProperty(document, 'elementFromPoint', {
      configurable: true,
      value: (x: number) => hit(document.querySelectorAll('button')[Math.floor(x / 200)] as Element),
    });
  };
  afterEach(() => void Reflect.deleteProperty(document, 'elementFromPoint'));
  const BAR = menubar(`<button role="menuitem">${label('Edit properties')}</button>
    <button role="menuitem" data-wanted>${label('Reset password')}</button>`);
  const states = () =>
    readControls(sceneOf('entra/user')).map(({ id, state, why }) => [id, why ? `${state}: ${why}` : state]);

  test('a pane over the whole bar', () => {
    draw(BAR, '<div id="pane"></div>');
    cover(() => one('#pane'));
    expect(find()).toEqual({ kind: 'control', id: 'reset-password', state: 'unknown', why: 'covered' });
    expect(states()).toEqual([
      ['reset-password', 'unknown: covered'],
      ['edit-properties', 'unknown: covered'],
      ['delete', 'unknown: no-bar'],
    ]);
  });

  test('a pane over a part of the bar: what it covers is not absent', () => {
    draw(BAR, '<div id="pane"></div>');
    cover((control) => (control.hasAttribute('data-wanted') ? one('#pane') : control));
    expect(states().slice(0, 2)).toEqual([
      ['reset-password', 'unknown: covered'],
      ['edit-properties', 'enabled'],
    ]);
  });

  test.each<[string, (control: Element) => Element | null]>([
    ['its own label', (control) => control.querySelector('.ms-Button-label')],
    ['what it stands in', (control) => control.parentElement],
    ['our own button', () => one('sidelight-info')],
    ['nothing, beyond the window', () => null],
  ])('but not under %s', (_name, hit) => {
    draw(BAR, '<sidelight-info></sidelight-info>');
    cover(hit);
    expect(find()?.element).toBe(one('[data-wanted]'));
  });
});

describe('a command that is not found', () => {
  const command = (text: string, more = '') => `<button role="menuitem" ${more}>${label(text)}</button>`;
  const state = (page = 'entra/user') => {
    const seen = readControls(sceneOf(page)).find(({ id }) => id === 'reset-password');
    return seen?.why ? `${seen.state}: ${seen.why}` : seen?.state;
  };
  const SIBLINGS = menubar(command('Edit properties') + command('Delete'));

  test.each<[string, string, string]>([
    ['is absent from a bar that shows others that we know', 'absent', SIBLINGS],
    ['is absent beside one that is greyed', 'absent', menubar(command('Delete', 'aria-disabled="true"'))],
    [
      'is absent though something loads out of sight',
      'absent',
      `${SIBLINGS}<div class="ms-Spinner" data-drawn="parked"></div>`,
    ],
    [
      'is absent though another bar that is parked has more',
      'absent',
      `${SIBLINGS}<button class="ms-CommandBar-overflowButton" data-drawn="parked"></button>`,
    ],
    [
      'is absent beside one parked',
      'absent',
      `${SIBLINGS}<div data-drawn="parked">${menubar(command('Reset password'))}</div>`,
    ],
    ['may come while something spins', 'unknown: loading', `${SIBLINGS}<div class="ms-Spinner"></div>`],
    ['may come while a part is busy', 'unknown: loading', `<div aria-busy="true">${SIBLINGS}</div>`],
    [
      'may be in the menu of Fluent 8',
      'unknown: overflow',
      `${SIBLINGS}<button class="ms-CommandBar-overflowButton"></button>`,
    ],
    [
      'may be in the menu of the shell',
      'unknown: overflow',
      `${SIBLINGS}<div class="azc-toolbar-item-overflow"></div>`,
    ],
    [
      'may be in the menu of Fluent 9',
      'unknown: overflow',
      toolbar(`${command('Delete')}<button aria-haspopup="menu"></button>`),
    ],
    ['is unknown without a bar', 'unknown: no-bar', ''],
    ['is unknown in a bar of which nothing is known', 'unknown: no-bar', menubar(command('Refresh'))],
    ['is unknown beside others that nobody sees', 'unknown: no-bar', `<div data-drawn="hidden">${SIBLINGS}</div>`],
    [
      'is found while something loads',
      'enabled',
      `${menubar(command('Reset password'))}<div class="ms-Spinner"></div>`,
    ],
    [
      'is found beside a menu of more',
      'disabled',
      `${menubar(command('Reset password', 'aria-disabled="true"'))}<button class="ms-CommandBar-overflowButton"></button>`,
    ],
  ])('%s: %s', (_name, wanted, html) => {
    draw(html);
    expect(state()).toBe(wanted);
  });

  test('is found as a link too, which has a role only while it is greyed (rendered, 9.74, 2026-11)', () => {
    draw(toolbar('<a class="fui-Button" href="#reset">Reset password</a>'));
    expect(state()).toBe('enabled');
  });

  test('is not absent from a German bar whose word for it nobody knows, though another command is recognised', () => {
    draw(menubar(command('Kennwort zurücksetzen') + command('Eigenschaften bearbeiten') + command('Löschen')));
    const states = readControls(sceneOf('entra/user')).map(({ id, state }) => `${id}: ${state}`);
    expect(states).toEqual(['reset-password: enabled', 'edit-properties: unknown', 'delete: unknown']);
  });

  test('is not the button that ends a pane, which is greyed while the portal works', () => {
    draw(`<p>Sentence.</p><button class="ms-Button ms-Button--primary" disabled>${label('Reset password')}</button>`);
    expect(state()).toBe('unknown: no-bar');
  });

  test('is never absent from the list of users, of whose commands we know no other', () => {
    draw(SIBLINGS);
    expect(state('entra/users')).toBe('unknown: no-bar');
  });

  test('is not asked for on another page', () => {
    draw(menubar(command('Reset password')));
    expect(readControls(sceneOf('entra/password-reset'))).toEqual([]);
    expect(state('m365/users')).toBeUndefined();
  });
});
