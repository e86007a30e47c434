// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readProperty } from '../../core/detection/properties.ts';
import { draw, layOut, one, readersOf, sceneOf } from './fixtures.ts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const NAME = 'On-premises sync enabled';
const read = () => readProperty(sceneOf('entra/user'), 'on-premises-sync-enabled');

/** The five layouts of facts/azure-entra-portal section 6 and of the skeletons. */
const LAYOUTS: Readonly<Record<string, (name: string, value: string) => string>> = {
  'a grid of essentials': (name, value) =>
    `<div class="essentialsItem-214"><div class="essentialsLabel-215">${name}</div><div class="essentialsValue-216">${value}</div></div>`,
  'the essentials of the shell': (name, value) =>
    `<div class="fxc-essentials-item"><label class="fxc-essentials-label">${name}</label><div class="fxc-essentials-value-container"><div class="fxc-essentials-value">${value}</div></div></div>`,
  'a property field': (name, value) =>
    `<div><div id="PropertyFieldr1-label">${name}</div><div><i></i><div aria-labelledby="x PropertyFieldr1-label">${value}</div></div></div>`,
  'a label of Fluent 8 and what it labels': (name, value) =>
    `<label class="ms-Label" id="lbl9">${name}</label><span></span><div aria-labelledby="lbl9">${value}</div>`,
  'a list of definitions': (name, value) => `<dl><dt>${name}</dt><dd>${value}</dd></dl>`,
};
const [[, essentials] = ['', () => '']] = Object.entries(LAYOUTS);

describe.each(Object.entries(LAYOUTS))('in %s', (_layout, html) => {
  test('the text beside a name is its value', () => {
    draw(html('Account enabled', 'No'), html(NAME, 'Yes').replaceAll(/r1|lbl9/g, 'r2'));
    expect(read()).toEqual({ text: 'Yes' });
  });

  test('a name is known in the languages of the portal', () => {
    draw(html('Lokale Synchronisierung aktiviert', 'Ja'));
    expect(read()).toEqual({ text: 'Ja' });
  });

  test('nothing is said without the name, or without a text', () => {
    draw(html('On-premises sync', 'Yes'));
    expect(read()).toEqual({});
    draw(html(NAME, ''));
    expect(read()).toEqual({});
  });

  test('a long text is no value', () => {
    draw(html(NAME, 'Yes '.repeat(60)));
    expect(read()).toEqual({});
  });

  test.each([
    '<input readonly value="Yes" id="secret">',
    '<textarea id="secret">Yes</textarea>',
    '<select><option id="secret">Yes</option></select>',
    '<div contenteditable="true" id="secret">Yes</div>',
    '<div role="textbox" id="secret">Yes</div>',
  ])('a field is never read: %s', (field) => {
    draw(html(NAME, `<div>${field}</div>`));
    expect(read()).toEqual({ why: 'in-a-field' });
    const secret = one('#secret');
    expect([secret, ...secret.childNodes].flatMap((node) => readersOf(node, read))).toEqual([]);
  });

  test('of an earlier page that is parked, nothing is said', () => {
    draw(`<div data-drawn="parked">${html(NAME, 'Yes')}</div>`);
    expect(read()).toEqual({});
    draw(`<div data-drawn="parked">${html(NAME, 'Yes')}</div>`, html(NAME, 'No').replaceAll(/r1|lbl9/g, 'r2'));
    expect(read()).toEqual({ text: 'No' });
  });
});

test('the field that is labelled itself is not read', () => {
  draw(`<label class="ms-Label" id="l">${NAME}</label><input readonly aria-labelledby="l" value="Yes" id="secret">`);
  expect(read()).toEqual({ why: 'in-a-field' });
  expect(readersOf(one('#secret'), read)).toEqual([]);
});

test('a title says it without the twin for screen readers', () => {
  draw(
    essentials(NAME, '<span>Yes</span><span class="hidden">Yes</span>').replace(
      '"essentialsValue-216"',
      '"essentialsValue-216" title="Yes"',
    ),
  );
  expect(read()).toEqual({ text: 'Yes' });
});

test('a name that stands twice is read where there is a text', () => {
  draw(essentials(NAME, '<input value="No">'), essentials(NAME, 'Yes'));
  expect(read()).toEqual({ text: 'Yes' });
});

test('an empty property does not take the value of the next one', () => {
  draw('<dl>', `<dt>${NAME}</dt><dt>Account enabled</dt><dd>Yes</dd></dl>`);
  expect(read().text).not.toBe('Yes');
});

test('a portal whose properties nobody knows has none', () => {
  draw(essentials(NAME, 'Yes'));
  expect(readProperty(sceneOf('m365/users'), 'on-premises-sync-enabled')).toEqual({});
});
