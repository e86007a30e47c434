import { describe, expect, test } from 'vitest';
import { type Judged, matchFindings, needsLooking } from '../../core/detection/match.ts';
import type { Seen } from '../../core/detection/seen.ts';
import type { PortalRule, WhenRule } from '../../core/detection/table.ts';

const match = (seen: Partial<Judged>, ...when: WhenRule[]) => matchFindings({ page: 'p', seen: [], ...seen }, { when });
const pane: Seen = { kind: 'pane', id: 'd', state: 'open' };
const message: Seen = { kind: 'message', id: 'r', state: 'why' };
const missing: Seen = { kind: 'missing', id: 'm', state: 'missing' };
const control: Seen = { kind: 'control', id: 'c', state: 'disabled' };
const fact: Seen = { kind: 'fact', id: 'f', state: 'yes' };

describe('a rule holds only if all of its keys do', () => {
  const full: WhenRule = {
    topic: 't',
    page: 'p',
    control: 'c',
    is: 'disabled',
    missing: 'm',
    message: 'r',
    pane: 'd',
    fact: 'f',
    value: 'yes',
    show: 'note',
  };
  const all = [fact, control, missing, message, pane];
  const without = (one: Seen, ...instead: Seen[]) => ({ seen: [...all.filter((seen) => seen !== one), ...instead] });
  test('all', () => {
    expect(match({ seen: all }, full)).toEqual([{ topic: 't', show: 'note', reason: 'why', at: 'pane:d' }]);
  });
  test.each<[string, Partial<Judged>]>([
    ['the page', { page: 'q' }],
    ['the control', without(control)],
    ["the control's state", without(control, { ...control, state: 'enabled' })],
    ['a control whose state is known', without(control, { ...control, state: 'unknown', why: 'loading' })],
    ['another control', without(control, { ...control, id: 'd' })],
    ['what is missing', without(missing)],
    ['a menu that is completely drawn', without(missing, { ...missing, state: 'unknown', why: 'siblings' })],
    ['an item that is there', without(missing, { ...missing, state: 'present' })],
    ['the message', without(message, { ...message, id: 's' })],
    ['a message of that beginning', without(message, { ...message, id: 'rest-of' })],
    ['the pane', without(pane, { ...pane, id: 'e' })],
    ['the fact', without(fact)],
    ["the fact's value", without(fact, { ...fact, state: 'no' })],
    ['a fact that is known', without(fact, { ...fact, state: 'unknown', why: 'mixed' })],
    ['the same id of another kind', without(pane, { ...pane, kind: 'control' })],
  ])('not without %s', (_name, change) => {
    expect(match({ seen: all, ...change }, full)).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['p', true],
  ['p/below', true],
  ['p/below/deep', true],
  ['pq', false],
  ['q/p', false],
  ['', false],
])('a rule of a page holds on it and on the pages below it: %j %s', (page, holds) => {
  expect(match({ page, seen: [control] }, { topic: 't', page: 'p', control: 'c', is: 'disabled' })).toHaveLength(
    holds ? 1 : 0,
  );
});

test('a rule of a family of messages holds for each of them, with its own reason and place', () => {
  const rule: WhenRule = { topic: 't', message: 'refused', show: 'note' };
  for (const id of ['refused', 'refused-privilege']) {
    expect(match({ seen: [{ kind: 'message', id, state: `why ${id}` }] }, rule)).toEqual([
      { topic: 't', show: 'note', reason: `why ${id}`, at: `message:${id}` },
    ]);
  }
  expect(match({ seen: [{ kind: 'message', id: 'refusedby', state: 'w' }] }, rule)).toEqual([]);
});

test.each<[Partial<WhenRule>, string]>([
  [{ fact: 'f', value: 'yes' }, 'fact:f'],
  [{ control: 'c', is: 'disabled' }, 'control:c'],
  [{ control: 'c', is: 'disabled', fact: 'f', value: 'yes' }, 'control:c'],
  [{ control: 'c', is: 'disabled', missing: 'm' }, 'missing:m'],
  [{ missing: 'm', message: 'r' }, 'message:r'],
  [{ message: 'r', pane: 'd' }, 'pane:d'],
])('a finding stands at the strongest of its keys: %j at %s', (keys, at) => {
  expect(match({ seen: [pane, message, missing, control, fact] }, { topic: 't', ...keys })).toMatchObject([{ at }]);
});

test('a rule that says nothing to an organisation without synced users speaks to every other', () => {
  const rule: WhenRule = { topic: 't', missing: 'm', unless: 'cloud-only' };
  const lengths = [true, false, undefined].map((cloudOnly) => {
    const seen = { seen: [missing], ...(cloudOnly !== undefined && { cloudOnly }) };
    return [match(seen, rule).length, match(seen, { topic: 't', missing: 'm' }).length];
  });
  expect(lengths).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('each topic and place once, the first rule first; other places and topics beside it', () => {
  const open = { page: 'p', pane: 'd' } as const;
  expect(
    match(
      { seen: [missing, pane] },
      { topic: 't', ...open, show: 'warning' },
      { topic: 't', ...open, show: 'note' },
      { topic: 't', missing: 'm', show: 'marker' },
      { topic: 'u', ...open },
    ),
  ).toEqual([
    { topic: 't', show: 'warning', at: 'pane:d' },
    { topic: 't', show: 'marker', at: 'missing:m' },
    { topic: 'u', at: 'pane:d' },
  ]);
});

test('a finding holds ids and nothing that was on the page', () => {
  const seen = [{ ...message, way: 1, element: 'the page' as unknown as Element }];
  expect(Object.keys(match({ seen }, { topic: 't', message: 'r', show: 'note' })[0] ?? {}).sort()).toEqual([
    'at',
    'reason',
    'show',
    'topic',
  ]);
});

describe('a page is looked at only if there is something to look for', () => {
  const portal: PortalRule = {
    id: 'x',
    grammar: 'azure',
    hosts: [],
    regions: {},
    pages: [],
    controls: [],
    messages: [],
    panes: [],
    menus: [],
    facts: [],
  };
  const needs = (page: string, rule: Partial<PortalRule>, ...when: WhenRule[]) =>
    needsLooking(page, { ...portal, ...rule }, { when });

  test('by one of the rules', () => {
    const rule: WhenRule = { topic: 't', page: 'p', missing: 'm' };
    expect([needs('p', {}, rule), needs('p/below', {}, rule), needs('q', {}, rule), needs('p', {})]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each<[string, Partial<PortalRule>]>([
    ['a fact', { facts: [{ id: 'f', pages: ['p'], find: [] }] }],
    ['a control', { controls: [{ id: 'c', pages: ['p'], label: 'l', find: [] }] }],
    ['the roles', { roles: { pages: ['p'], cells: 'td', lists: {} } }],
  ])('by %s', (_name, rule) => {
    expect([needs('p', rule), needs('p/below', rule), needs('q', rule)]).toEqual([true, true, false]);
  });
});
