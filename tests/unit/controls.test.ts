// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findControl } from '../../core/detection/controls.ts';
import { draw, entra, labels, layOut, one } from './fixtures.ts';

const rule = entra.controls.find(({ id }) => id === 'reset-password');
if (!rule) throw new Error('no rule for the control of these tests');
const find = () => findControl(document, rule, entra, labels);

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

describe('every flavour of command is found, with its state', () => {
  const TELEMETRY = 'data-telemetryname="Command-ResetPassword"';
  const icon9 = '<span class="fui-Button__icon"><svg></svg></span>';
  test.each([
    ['shell', 'enabled', shell('', 'aria-disabled="false"', TELEMETRY)],
    ['shell', 'disabled', shell('azc-toolbarItem-disabled', 'aria-disabled="true"', TELEMETRY)],
    ['shell, class of the item only', 'disabled', shell('azc-toolbarItem-disabled', '')],
    ['shell, another telemetry name', 'enabled', shell('', '', 'data-telemetryname="Command-resetPwd"')],
    [
      'older shell',
      'enabled',
      '<div class="fxs-commandBar"><div role="button" class="fxs-commandBar-item" data-wanted><div class="fxs-commandBar-item-text">Reset password</div></div></div>',
    ],
    [
      'older shell',
      'disabled',
      '<div class="fxs-commandBar"><div role="button" class="fxs-commandBar-item fxs-commandBar-itemDisabled" data-wanted><div class="fxs-commandBar-item-text">Reset password</div></div></div>',
    ],
    [
      'shell, a button by itself',
      'disabled',
      '<div role="button" class="fxs-button fxs-button-disabled" data-wanted>Reset password</div>',
    ],
    ['Fluent 8 bar', 'enabled', bar8('Reset password')],
    [
      'Fluent 8 bar: no disabled attribute',
      'disabled',
      bar8('Reset password', 'aria-disabled="true"').replace('ms-Button ', 'ms-Button is-disabled '),
    ],
    ['Fluent 8 bar, class only', 'disabled', bar8('Reset password').replace('ms-Button ', 'ms-Button is-disabled ')],
    [
      'Fluent 8 bar, icon only',
      'enabled',
      menubar(
        '<button role="menuitem" aria-label="Reset password" data-wanted><i data-icon-name="Permissions"></i></button>',
      ),
    ],
    [
      'Fluent 8 button',
      'enabled',
      `<button class="ms-Button ms-Button--commandBar" data-wanted>${label('Reset password')}</button>`,
    ],
    [
      'Fluent 8 button',
      'disabled',
      `<button class="ms-Button is-disabled" disabled aria-disabled="true" data-wanted>${label('Reset password')}</button>`,
    ],
    [
      'Fluent 8 overflow',
      'disabled',
      `<div class="ms-ContextualMenu-container" role="menu"><ul><li role="presentation"><button role="menuitem" class="ms-ContextualMenu-link is-disabled" aria-disabled="true" data-wanted><span class="ms-ContextualMenu-itemText">Reset password</span></button></li></ul></div>`,
    ],
    ['Fluent 9', 'enabled', toolbar(`<button class="fui-Button" data-wanted>${icon9}Reset password</button>`)],
    [
      'Fluent 9 disabled: the attribute only',
      'disabled',
      toolbar(`<button class="fui-Button" disabled data-wanted>${icon9}Reset password</button>`),
    ],
    [
      'Fluent 9 disabledFocusable: aria only',
      'disabled',
      toolbar(`<button class="fui-Button" aria-disabled="true" data-wanted>${icon9}Reset password</button>`),
    ],
    [
      'Fluent 9 link',
      'disabled',
      toolbar(`<a role="link" class="fui-Button" aria-disabled="true" data-wanted>${icon9}Reset password</a>`),
    ],
    [
      'Fluent 9 overflow',
      'enabled',
      '<div role="menu" class="fui-MenuList"><div role="menuitem" class="fui-MenuItem" data-wanted><span class="fui-MenuItem__content">Reset password</span></div></div>',
    ],
    [
      'Fluent 9 overflow',
      'disabled',
      '<div role="menu" class="fui-MenuList"><div role="menuitem" class="fui-MenuItem" aria-disabled="true" data-wanted><span class="fui-MenuItem__content">Reset password</span></div></div>',
    ],
  ])('%s: %s', (_flavour, state, html) => {
    draw('<button>Delete</button>', html);
    expect(find()).toEqual({ id: 'reset-password', element: one('[data-wanted]'), state });
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
    ['Norwegian', 'Tilbakestill passord'],
    ['English with a dialog coming', 'Reset password…'],
    ['English with an icon of a font', '\ue8d7 Reset password'],
    ['English with a soft hyphen', 'Reset pass\u00adword'],
    ['English over two lines', 'Reset\n   password'],
  ])('%s', (_language, text) => {
    draw(bar8(text));
    expect(find()?.element).toBe(one('[data-wanted]'));
  });
});

describe('what only looks like it is not taken', () => {
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
  expect(findControl(root, rule, entra, labels)).toBeUndefined();
});
