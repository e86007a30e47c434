// @vitest-environment happy-dom
/**
 * What holds of every look at every page, also of pages that no portal draws. The oracles are written without the code
 * under test: they walk all elements and compare words as texts.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readControls } from '../../core/detection/controls.ts';
import { readFacts } from '../../core/detection/facts.ts';
import { findAll } from '../../core/detection/find-all.ts';
import { foldText } from '../../core/detection/fold.ts';
import { look, withoutElement } from '../../core/detection/look.ts';
import { readMenus } from '../../core/detection/menus.ts';
import { readMessages } from '../../core/detection/messages.ts';
import { readPanes } from '../../core/detection/panes.ts';
import { readRoles } from '../../core/detection/roles.ts';
import type { Seen } from '../../core/detection/seen.ts';
import { readSyncFact } from '../../core/detection/source.ts';
import type { PortalRule } from '../../core/detection/table.ts';
import { anyPage, drawParts, isOneOf, neutral } from './any-page.ts';
import { layOut, table, textsReadBy } from './fixtures.ts';

/** The same as in entrypoints/<portal>.content. */
const READERS = {
  entra: [readControls, readMenus, readMessages, readFacts, readRoles],
  m365: [readPanes, readSyncFact],
};
const PAGES = [
  'entra/user',
  'entra/users',
  'entra/password-reset',
  'entra/user/roles',
  'm365/users',
  'm365/users/user',
];
const anyPageId = fc.constantFrom(...PAGES);

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function portalOf(page: string): PortalRule {
  const portal = table.portals.find(({ id }) => id === page.split('/')[0]);
  if (!portal) throw new Error(`no portal of ${page}`);
  return portal;
}

const lookAt = (page: string, portal = portalOf(page)) =>
  look(
    { root: document, portal, page, table, route: { portal: portal.id } },
    READERS[portal.id as keyof typeof READERS],
  );

function all(within: ParentNode = document): Element[] {
  const found: Element[] = [];
  const walk = (element: Element) => {
    found.push(element);
    for (const child of element.children) walk(child);
  };
  for (const child of within.children) walk(child);
  return found;
}
const isDrawn = (element: Element) => element.isConnected && !element.closest('[data-drawn]');
const within = (element: Element, selector = 'never') => element.closest(selector) !== null;
const textsOf = (element: Element) =>
  ['aria-label', 'title'].map((name) => element.getAttribute(name)).concat(element.textContent);
const PRIVATE = 'input, textarea, select, [contenteditable], [role=textbox], code, pre';

/** What a finding or a fact requires of the page, by its kind. */
const required: Record<Seen['kind'], (seen: Seen, page: string) => boolean> = {
  control({ id, state }, page) {
    if (state === 'absent' || state === 'unknown') return true;
    const rule = portalOf(page).controls.find((control) => control.id === id);
    const labels = rule ? [rule.label ?? rule.id] : [];
    return all().some((element) => {
      const role = element.getAttribute('role');
      const isControl =
        element.localName === 'button' ||
        ['button', 'menuitem'].includes(role ?? '') ||
        (element.localName === 'a' && role === 'link');
      const isTold =
        id === 'reset-password' && /^command-resetpassword$/i.test(element.getAttribute('data-telemetryname') ?? '');
      const next = element.nextElementSibling?.hasAttribute('hidden') ? element.nextElementSibling.textContent : null;
      const ids = `${element.getAttribute('aria-labelledby')} ${element.getAttribute('aria-describedby')}`.split(/\s+/);
      const names = [...textsOf(element), next, ...ids.map((id) => document.getElementById(id)?.textContent)];
      const isNamed = isControl && names.some((name) => isOneOf(name, labels));
      const control = isTold
        ? (element.closest('button, [role=button], [role=menuitem], a[role=link]') ?? element)
        : element;
      const off = [control, control.closest('li')].some((one) => /(is-|-)disabled/i.test(one?.className ?? ''));
      const isDisabled = off || control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
      return (
        (isNamed || isTold) && isDrawn(control) && (state === 'enabled' || isDisabled || within(control, 'fieldset'))
      );
    });
  },
  missing({ id, state }, page) {
    if (state !== 'missing') return true;
    const portal = portalOf(page);
    const rule = portal.menus.find(({ item }) => item === id);
    if (!rule || all().some((element) => isDrawn(element) && element.matches(portal.regions['loading'] ?? '')))
      return false;
    return all().some((place) => {
      if (!place.classList.contains('fxs-menublade') || !isDrawn(place)) return false;
      const told = (name: string) => (one: Element) =>
        one.getAttribute('data-telemetryname')?.toLowerCase() === `menu-${name}`.toLowerCase();
      const items = all(place);
      const siblings = rule.siblings.filter((name) => items.some((one) => isDrawn(one) && told(name)(one)));
      const isSearched = items.some((one) => one instanceof HTMLInputElement && one.value !== '');
      const isNamed = items.some(
        (one) => one.hasAttribute('data-telemetryname') && isOneOf(one.textContent, [rule.label ?? rule.item]),
      );
      return siblings.length >= rule.atLeast && !items.some(told(rule.telemetry)) && !isNamed && !isSearched;
    });
  },
  message({ id, element: anchor }, page) {
    const { messages, regions } = portalOf(page);
    const parts = messages.find((message) => message.id === id)?.parts ?? [];
    return all().some((element) => {
      const inRegion = within(element, regions['messages']) || within(element, regions['sentences']);
      if (!inRegion || element !== anchor || within(element, PRIVATE) || !isDrawn(element)) return false;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const long: string[] = [];
      // A short text between two long ones is a name, and is not read.
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if ((node.textContent?.length ?? 0) >= 20) long.push(node.textContent ?? '');
      }
      return [element.textContent, long.join(' ')].some((text) => {
        const places = parts.map((part) => foldText(text ?? '').indexOf(part));
        return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
      });
    });
  },
  pane({ id }, page) {
    const { panes, regions } = portalOf(page);
    const heading = panes.find((pane) => pane.id === id)?.heading ?? '';
    return all().some((element) => {
      const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
      const isHeading = (one: Element) => /^h[123]$/.test(one.localName) || one.getAttribute('role') === 'heading';
      const texts = [title, ...all(element).filter(isHeading)].map((one) =>
        foldText(one?.textContent ?? '').split(' '),
      );
      const begins = (words: string[]) => words.some((_, end) => isOneOf(words.slice(0, end + 1).join(' '), [heading]));
      const boxes = all(element).filter((one) => one.matches('[type=checkbox], [role=checkbox]'));
      const enough = id !== 'reset-password' || boxes.length > 0;
      return element.matches(regions['panes'] ?? '') && isDrawn(element) && texts.some(begins) && enough;
    });
  },
  fact({ id, state }, page) {
    if (state === 'unknown') return true;
    if (id.startsWith('role:')) return all().some((element) => isOneOf(element.textContent, [id]));
    const { facts, source } = portalOf(page);
    const ways = facts.find((fact) => fact.id === id)?.find ?? [];
    const own = state === 'yes' ? source?.synced : source?.cloud;
    const labels = [...ways.flatMap(({ is = {} }) => is[state] ?? []), ...(id === 'synced' ? (own ?? []) : [])];
    const parts = ways
      .flatMap(({ has = {} }) => has[state] ?? [])
      .concat(state === 'yes' && source ? source.notice : []);
    return all().some((element) =>
      textsOf(element).some(
        (text) => isOneOf(text, labels) || parts.some((part) => foldText(text ?? '').includes(part)),
      ),
    );
  },
};

test('no look throws, takes long or says anything without the signs that it requires', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyPage, (parts) => {
      drawParts(parts);
      for (const page of PAGES) judge(page);
    }),
    { numRuns: 100 },
  );
  function judge(page: string): void {
    const start = performance.now();
    const { seen, sightings } = lookAt(page);
    expect(performance.now() - start).toBeLessThan(5000);
    for (const one of seen) {
      expect(required[one.kind](one, page), `${one.kind}:${one.id} is ${one.state}`).toBe(true);
    }
    for (const { at, anchor } of sightings) {
      const origin = seen.find(
        (one) => `${one.kind}:${one.id}` === at && one.state !== 'unknown' && one.state !== 'present',
      );
      expect(origin, at).toBeDefined();
      expect(anchor === undefined || isDrawn(anchor), at).toBe(true);
    }
  }
});

test('something of every kind is found on such pages, or what holds of findings would prove nothing', () => {
  const said = new Set<string>();
  for (const parts of fc.sample(anyPage, { numRuns: 60, seed: 1 })) {
    drawParts(parts);
    for (const { kind, state } of PAGES.flatMap((page) => lookAt(page).seen)) said.add(`${kind} ${state}`);
  }
  const often = ['control disabled', 'control enabled', 'control absent', 'missing missing', 'pane open', 'fact yes'];
  expect([...said]).toEqual(expect.arrayContaining(often));
  expect([...said].some((kind) => kind.startsWith('message '))).toBe(true);
});

type Change = (sections: readonly HTMLElement[], at: number, text: string) => void;

/** Every third element, so that what was found is among them often. */
const some = (at: number) => all(document.body).filter((_, place) => place % 3 === at % 3);
// Its class is nothing that another change gives to what is not noise.
const noise = (text: string) => {
  const box = document.createElement('div');
  box.innerHTML = '<span class="css-elsewhere"></span><p><i></i><button></button></p>';
  for (const part of box.querySelectorAll('span, button')) part.textContent = text;
  return box;
};

/** What no portal means anything by. */
const CHANGES: Record<string, Change> = {
  'a node more': (sections, at, text) => sections[at % sections.length]?.before(noise(text)),
  'a node behind all': (_, __, text) => document.body.append(noise(text)),
  'another text elsewhere': (_, at, text) => {
    const texts = [...document.querySelectorAll('.css-elsewhere')];
    if (texts.length > 0) (texts[at % texts.length] as Element).textContent = `${text} ${at}`;
  },
  'a class': (_, at) => {
    for (const one of some(at)) one.classList.add(`css-${at}`);
  },
  'a data attribute': (_, at, text) => {
    for (const one of some(at)) one.setAttribute(`data-noise-${at}`, text);
  },
  'a comment': (_, at, text) => {
    for (const one of some(at)) one.prepend(document.createComment(`${text} Reset password`));
  },
  'a wrapping': (sections, at) => {
    const section = sections[at % sections.length];
    const box = document.createElement('div');
    section?.replaceWith(box);
    if (section) box.append(section);
  },
  'another order of attributes': (_, at) => {
    for (const element of some(at)) {
      const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const).toReversed();
      for (const [name] of attributes) element.removeAttribute(name);
      for (const [name, value] of attributes) element.setAttribute(name, value);
    }
  },
};

test('what no portal means anything by changes no finding and nothing that is seen', { timeout: 60_000 }, () => {
  const change = fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(999), neutral);
  fc.assert(
    fc.property(anyPage, anyPageId, fc.array(change, { minLength: 1, maxLength: 8 }), (parts, page, changes) => {
      const sections = drawParts(parts);
      const before = lookAt(page);
      for (const [name, at, text] of changes) CHANGES[name]?.(sections, at, text);
      const after = lookAt(page);
      expect(after.seen.map(withoutElement)).toEqual(before.seen.map(withoutElement));
      expect(after.seen.map(({ element }) => element)).toEqual(before.seen.map(({ element }) => element));
      expect(after.sightings).toEqual(before.sightings);
    }),
    { numRuns: 100 },
  );
});

const SECRET = 'Xob48217';

/** Where something private stands: its markup. */
const HIDING: readonly string[] = [
  `<input value="${SECRET}">`,
  `<textarea>${SECRET}</textarea>`,
  `<code>${SECRET}</code>`,
  `<pre>${SECRET}</pre>`,
  `<div role="dialog"><p>${SECRET}</p></div>`,
  `<div role="dialog"><h2>Reset password</h2><input type="checkbox"><div><span>${SECRET}</span></div></div>`,
  `<div role="dialog"><h2>Password has been reset</h2><div class="ms-MessageBar">New: <code>${SECRET}</code></div></div>`,
  `<div role="dialog"><h2>In a language that nobody knows</h2><div class="ms-MessageBar" role="status"><span>${SECRET}</span></div></div>`,
  `<div role="dialog"><div class="ms-MessageBar">A temporary password was made: <code>${SECRET}</code></div></div>`,
  `<div role="alert"><textarea>${SECRET} and more that was typed into it</textarea></div>`,
  `<div role="dialog"><div class="ms-MessageBar"><pre>This user is synchronized ${SECRET}</pre></div></div>`,
  `<div role="dialog"><div role="status"><input value="${SECRET}"></div></div>`,
  `<div role="dialog"><div contenteditable="true">${SECRET} is what the user has typed into this long text</div></div>`,
  `<div role="alert"><pre>${SECRET}</pre></div>`,
  `<div class="ms-MessageBar"><div role="textbox">${SECRET}</div></div>`,
  `<div class="essentialsItem_1"><div class="essentialsLabel_1">Source</div><div class="essentialsValue_1"><textarea>${SECRET}</textarea></div></div>`,
];

test('nothing private is read, and nothing of the page is handed on', { timeout: 60_000 }, () => {
  const ids = new Set(
    JSON.stringify([table, 'fact', 'disabled', 'enabled', 'absent', 'present', 'open', 'held']).match(/[\w/:-]+/g),
  );
  for (const word of 'control message missing pane unknown yes no synced'.split(' ')) ids.add(word);
  fc.assert(
    fc.property(anyPage, anyPageId, fc.constantFrom(...HIDING), fc.nat(5), (parts, page, markup, at) => {
      const sections = drawParts(parts);
      const hiding = document.createElement('section');
      hiding.innerHTML = markup;
      sections[at % sections.length]?.before(hiding);
      const secrets: Node[] = all(hiding).filter(
        (one) =>
          one.getAttribute('value') === SECRET || (one.childElementCount === 0 && one.textContent?.includes(SECRET)),
      );
      let found = lookAt(page);
      const read = textsReadBy(() => {
        found = lookAt(page);
      });
      const readers = read.filter((node) => secrets.some((secret) => node.contains(secret) || secret.contains(node)));
      expect(readers.map((node) => (node as Element).outerHTML ?? 'a text')).toEqual([]);
      // A check box is asked for its name; of a menu's search box only whether it is empty.
      const asked = '[type=checkbox], [role=checkbox], .fxs-menublade *';
      const typed = read.filter((node) => node instanceof HTMLInputElement && !node.matches(asked));
      expect(typed).toEqual([]);
      const out = [...found.seen.map(withoutElement), ...found.sightings.map(({ anchor: _, ...one }) => one)];
      const strings = out
        .flatMap((one) => Object.entries(one))
        .filter(([key, value]) => key !== 'why' && typeof value === 'string');
      expect(
        strings.filter(([, value]) =>
          `${value}`.split(/^(?:control|message|missing|pane|fact):/).some((id) => id && !ids.has(id)),
        ),
      ).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe('the texts that a look reads', () => {
  const TEXTS = 1000;

  test('nothing that only stands on the page too', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPage, anyPageId, (parts, page) => {
        drawParts(parts);
        const before = textsReadBy(() => lookAt(page)).length;
        // A generous bound: every way to find something may ask an element for its names, and a property is looked for by each name.
        expect(before).toBeLessThan(60 * all().length);
        const rest = document.createElement('div');
        rest.innerHTML = `<span>short</span><p>${'A long text that nobody asks for. '.repeat(3)}</p>`.repeat(TEXTS / 2);
        document.body.append(rest);
        expect(textsReadBy(() => lookAt(page)).length).toBe(before);
      }),
      { numRuns: 8 },
    );
  });
});

test('a list of selectors finds what the browser finds, in the same order', () => {
  const selectors = table.portals
    .flatMap(({ regions }) => Object.entries(regions))
    .filter(([name]) => name !== 'menu-item');
  fc.assert(
    fc.property(anyPage, fc.constantFrom(...selectors), (parts, [, selector]) => {
      drawParts(parts);
      expect(findAll(document, selector)).toEqual([...document.querySelectorAll(selector)]);
    }),
    { numRuns: 100 },
  );
});
