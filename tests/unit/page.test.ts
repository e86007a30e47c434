// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchAddress } from '../../platform/page/address.ts';
import type { Host } from '../../platform/page/host.ts';
import { placeAfter, placeFirstIn } from '../../platform/page/host.ts';
import { watchPointer } from '../../platform/page/pointer.ts';
import { contentOf } from '../../platform/page/scroller.ts';
import { themeAround } from '../../platform/page/theme.ts';
import { draw, layOut, one } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.removeAttribute('class');
  document.body.removeAttribute('style');
});

describe("the portal's mode around an element", () => {
  test.each([
    ['a class of the page', 'fxs-theme-azure fxs-mode-dark', '', 'dark'],
    ['a class of the page, light over a dark ground', 'fxs-mode-light', 'background-color: rgb(0, 0, 0)', 'light'],
    ['a dark ground', '', 'background-color: rgb(32, 31, 30)', 'dark'],
    ['a light ground', '', 'background-color: rgb(250, 249, 248)', 'light'],
    ['no ground at all', '', '', 'light'],
  ])('by %s', (_name, names, style, theme) => {
    document.body.className = names;
    document.body.style.cssText = style;
    draw('<p id="x">text</p>');
    expect(themeAround(one('#x'))).toBe(theme);
  });

  test('by the nearest ground that can be seen', () => {
    document.body.style.cssText = 'background-color: rgb(255, 255, 255)';
    draw(
      '<div style="background-color: rgb(20, 20, 20)"><div style="background-color: rgba(255, 255, 255, 0.1)"><p id="x"></p></div></div>',
    );
    expect(themeAround(one('#x'))).toBe('dark');
  });

  test('by the nearest class', () => {
    document.body.className = 'fxs-mode-light';
    draw('<div class="fxs-mode-dark"><p id="x"></p></div>');
    expect(themeAround(one('#x'))).toBe('dark');
  });
});

test.each([
  [
    'the content of a Fluent 8 panel',
    '<div class="ms-Panel-scrollableContent"><div class="ms-Panel-content" data-wanted></div></div>',
  ],
  ['the scrolling part of one without', '<div class="scrollableContent-123" data-wanted></div>'],
  ['the body of a Fluent 9 drawer', '<div class="fui-DrawerBody" data-wanted></div>'],
  ['the content of a Fluent 9 dialog', '<div><div class="fui-DialogContent" data-wanted></div></div>'],
])('a warning stands in %s', (_name, html) => {
  draw(`<div role="dialog" id="pane"><header></header>${html}</div>`);
  expect(contentOf(one('#pane'))).toBe(one('[data-wanted]'));
});

test('a warning stands in the pane itself where nothing in it scrolls', () => {
  draw('<div role="dialog" id="pane"><p></p></div>');
  expect(contentOf(one('#pane'))).toBe(one('#pane'));
});

describe('a host in the flow of the page', () => {
  const host = () => ({ element: document.createElement('sidelight-note') }) as Pick<Host, 'element'> as Host;
  const moves = (task: () => void) => {
    const before = vi.spyOn(Element.prototype, 'prepend');
    const after = vi.spyOn(Element.prototype, 'after');
    task();
    return before.mock.calls.length + after.mock.calls.length;
  };

  test('stands first in its pane, and is not moved again', () => {
    draw('<div id="pane"><p></p></div>');
    const note = host();
    placeFirstIn(one('#pane'), note);
    expect(one('#pane').firstElementChild).toBe(note.element);
    expect(moves(() => placeFirstIn(one('#pane'), note))).toBe(0);
  });

  test('stands below its anchor, and is not moved again', () => {
    draw('<div><p id="anchor"></p><p></p></div>');
    const note = host();
    placeAfter(one('#anchor'), note);
    expect(one('#anchor').nextElementSibling).toBe(note.element);
    expect(moves(() => placeAfter(one('#anchor'), note))).toBe(0);
  });

  test.each([
    '<div style="display: flex; flex-direction: row">',
    '<div style="display: inline-flex; flex-direction: row">',
    '<ul>',
    '<div style="display: inline">',
  ])('stands below the row of its anchor: %s', (row) => {
    draw(
      `<section>${row.replace('>', ' id="row">')}<span id="anchor"></span></${row.slice(1, 3) === 'ul' ? 'ul' : 'div'}></section>`,
    );
    placeAfter(one('#anchor'), host());
    expect(one('#row').nextElementSibling?.localName).toBe('sidelight-note');
  });

  test('stands directly below in a column', () => {
    draw('<div style="display: flex; flex-direction: column"><p id="anchor"></p><p></p></div>');
    placeAfter(one('#anchor'), host());
    expect(one('#anchor').nextElementSibling?.localName).toBe('sidelight-note');
  });
});

describe('the address', () => {
  const start = 'https://entra.microsoft.com/#home';
  let href: string;
  let navigation: EventTarget;
  beforeEach(() => {
    vi.useFakeTimers();
    navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    href = start;
    vi.spyOn(location, 'href', 'get').mockImplementation(() => href);
  });

  function watch() {
    const seen: string[] = [];
    const stop = new AbortController();
    watchAddress((address) => seen.push(address), stop.signal);
    return { seen, stop };
  }

  test('is told once more of a page that comes back out of the browser’s cache, though it is the same', () => {
    const { seen } = watch();
    window.dispatchEvent(new Event('pageshow'));
    expect(seen).toEqual([start]);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(seen).toEqual([start, start]);
  });

  test('is told now and after each change, without a clock', () => {
    const { seen } = watch();
    href = `${start}/1`;
    vi.advanceTimersByTime(5000);
    expect(seen).toEqual([start]);
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(seen).toEqual([start, `${start}/1`]);
  });

  test('is not told after the end', () => {
    const { seen, stop } = watch();
    stop.abort();
    href = `${start}/1`;
    navigation.dispatchEvent(new Event('currententrychange'));
    window.dispatchEvent(new Event('pageshow'));
    expect(seen).toEqual([start]);
  });
});

describe('pointer and focus', () => {
  function watch(...anchors: readonly string[]) {
    const seen: unknown[] = [];
    const stop = new AbortController();
    watchPointer(
      () => anchors.map(one),
      (place) => seen.push(place instanceof Element ? place.id : place),
      stop.signal,
    );
    return { seen, stop };
  }
  const send = (target: EventTarget, type: string, init: PointerEventInit = {}) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, ...init }));

  test('are told as the control they are on or in', () => {
    draw('<button id="a"><span id="in"></span></button><sidelight-surface></sidelight-surface><p></p>');
    const { seen } = watch('#a');
    send(one('p'), 'pointerover');
    send(one('#a'), 'pointerover');
    send(one('#in'), 'pointerover');
    send(one('sidelight-surface'), 'pointerover');
    send(one('p'), 'pointerover');
    send(one('#in'), 'focusin');
    send(one('#in'), 'focusout');
    expect(seen).toEqual([undefined, 'a', 'a', 'sidelight', undefined, 'a', undefined]);
  });

  test('are told as gone when the pointer leaves the window', () => {
    draw('<button id="a"></button>');
    const { seen } = watch('#a');
    send(one('#a'), 'pointerover');
    send(document.documentElement, 'pointerleave', { bubbles: false });
    expect(seen).toEqual(['a', undefined]);
  });

  test('are told by the place of the pointer for a control that hears nothing of it', () => {
    draw('<button id="a" style="pointer-events: none"></button><p></p>');
    const { seen } = watch('#a');
    send(one('p'), 'pointermove', { clientX: 310, clientY: 110 });
    send(one('p'), 'pointermove', { clientX: 311, clientY: 111 });
    send(one('p'), 'pointermove', { clientX: 10, clientY: 110 });
    expect(seen).toEqual(['a', undefined]);
  });

  test('are told no more after the end', () => {
    draw('<button id="a"></button>');
    const { seen, stop } = watch('#a');
    stop.abort();
    send(one('#a'), 'pointerover');
    expect(seen).toEqual([]);
  });
});
