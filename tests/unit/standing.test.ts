// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { findAll } from '../../core/detection/find-all.ts';
import { lookOnce } from '../../core/detection/once.ts';
import type { Standing } from '../../core/detection/standing.ts';
import { addChanges, WATCHED } from '../../platform/page/changes.ts';

const SELECTORS = [
  '[role=alert]',
  'p',
  '[role=dialog]',
  '[aria-busy=true]',
  '[role=alert], .plain',
  '[role=dialog] .plain',
];

/** What a look finds for each of the selectors. */
const findThem = () => SELECTORS.map((selector) => findAll(document, selector));

beforeEach(() => {
  document.body.replaceChildren();
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
});

describe('what stands from look to look is what a search of the whole document finds', () => {
  const html = fc.constantFrom(
    '<p role="alert"></p>',
    '<div><b role="dialog"><i class="plain"></i></b></div>',
    '<div role="dialog"><p role="alert"></p><p role="alert" aria-busy="true"></p></div>',
    '<section><u aria-busy="true"></u></section>',
    'only text',
  );
  const place = fc.nat({ max: 20 });
  const change = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), place, html }),
    fc.record({ kind: fc.constant('prepend' as const), place, html }),
    fc.record({ kind: fc.constant('remove' as const), place }),
    fc.record({ kind: fc.constant('move' as const), place, to: place }),
    fc.record({ kind: fc.constant('role' as const), place, role: fc.constantFrom('alert', 'dialog', '', undefined) }),
    fc.record({ kind: fc.constant('busy' as const), place, busy: fc.boolean() }),
    fc.record({ kind: fc.constant('flood' as const) }),
  );
  type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

  function apply(one: Change): void {
    const all = [document.body, ...document.body.querySelectorAll('*')];
    if (one.kind === 'flood') {
      document.body.insertAdjacentHTML('beforeend', '<p role="alert"></p>'.repeat(60));
      return;
    }
    const element = all[one.place % all.length] ?? document.body;
    if (one.kind === 'add') element.insertAdjacentHTML('beforeend', one.html);
    else if (one.kind === 'prepend') element.insertAdjacentHTML('afterbegin', one.html);
    else if (one.kind === 'role') {
      if (one.role === undefined) element.removeAttribute('role');
      else element.setAttribute('role', one.role);
    } else if (one.kind === 'busy') element.setAttribute('aria-busy', `${one.busy}`);
    else if (element === document.body) return;
    else if (one.kind === 'remove') element.remove();
    else {
      const to = all[one.to % all.length];
      if (to && !element.contains(to)) to.append(element);
    }
  }

  test('after any changes, between any looks', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), (rounds) => {
        document.body.replaceChildren();
        const standing: Standing = new Map();
        const observer = new MutationObserver(() => {});
        observer.observe(document, WATCHED);
        lookOnce(findThem, standing);
        for (const round of rounds) {
          round.forEach(apply);
          const changed = addChanges(new Set(), observer.takeRecords());
          const known = lookOnce(findThem, standing, changed);
          expect(known).toEqual(lookOnce(findThem));
        }
        observer.disconnect();
      }),
      { numRuns: 60 },
    );
  });

  test('a look in between that was told of no changes leaves nothing behind that is wrong', () => {
    const standing: Standing = new Map();
    lookOnce(findThem, standing);
    document.body.innerHTML = '<p role="alert"></p>';
    const alert = document.body.firstElementChild as Element;
    lookOnce(findThem, standing);
    expect(lookOnce(findThem, standing, new Set([alert]))[0]).toEqual([alert]);
    alert.remove();
    expect(lookOnce(findThem, standing, new Set())[0]).toEqual([]);
  });
});

test('nothing but what is told of changes is searched for again, or it would cost what it saves', () => {
  const standing: Standing = new Map();
  document.body.innerHTML = '<p role="alert"></p>';
  lookOnce(() => findAll(document, '[role=alert]'), standing);
  document.body.insertAdjacentHTML('beforeend', '<p role="alert"></p>');
  expect(lookOnce(() => findAll(document, '[role=alert]'), standing, new Set())).toHaveLength(1);
});

test('what other things than a role decide is searched for in each look', () => {
  const standing: Standing = new Map();
  document.body.innerHTML = '<p class="other"></p>';
  lookOnce(() => findAll(document, '.plain'), standing);
  document.body.firstElementChild?.classList.add('plain');
  expect(lookOnce(() => findAll(document, '.plain'), standing, new Set())).toHaveLength(1);
});

test('outside of a look everything is searched for', () => {
  lookOnce(() => findAll(document, '[role=alert]'), new Map());
  document.body.innerHTML = '<p role="alert"></p>';
  expect(findAll(document, '[role=alert]')).toHaveLength(1);
});
