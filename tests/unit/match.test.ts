import { describe, expect, test } from 'vitest';
import { matchFindings, needsLooking, type Seen } from '../../core/detection/match.ts';
import type { WhenRule } from '../../core/detection/table.ts';

const nothing: Seen = { page: 'p', controls: {}, missing: [], messages: [], panes: [] };
const match = (seen: Partial<Seen>, ...when: WhenRule[]) => matchFindings({ ...nothing, ...seen }, { when });

describe('a rule holds only if all of its keys do', () => {
  const full: WhenRule = {
    topic: 't',
    page: 'p',
    control: 'c',
    is: 'disabled',
    missing: 'm',
    message: 'r',
    pane: 'd',
    show: 'note',
  };
  const all: Partial<Seen> = {
    controls: { c: 'disabled' },
    missing: ['m'],
    messages: [{ id: 'r', reason: 'why' }],
    panes: ['d'],
  };
  test('all', () => {
    expect(match(all, full)).toEqual([{ topic: 't', show: 'note', reason: 'why', at: 'pane:d' }]);
  });
  test.each<[string, Partial<Seen>]>([
    ['the page', { page: 'q' }],
    ['the control', { controls: {} }],
    ["the control's state", { controls: { c: 'enabled' } }],
    ['another control', { controls: { d: 'disabled' } }],
    ['what is missing', { missing: [] }],
    ['the message', { messages: [{ id: 's', reason: 'why' }] }],
    ['the pane', { panes: ['e'] }],
  ])('not without %s', (_name, without) => {
    expect(match({ ...all, ...without }, full)).toEqual([]);
  });
});

test.each<[Partial<WhenRule>, string]>([
  [{ control: 'c', is: 'disabled' }, 'control:c'],
  [{ control: 'c', is: 'disabled', missing: 'm' }, 'missing:m'],
  [{ missing: 'm', message: 'r' }, 'message:r'],
  [{ message: 'r', pane: 'd' }, 'pane:d'],
])('a finding stands at the last of its keys: %j at %s', (keys, at) => {
  const seen: Partial<Seen> = {
    controls: { c: 'disabled' },
    missing: ['m'],
    messages: [{ id: 'r', reason: 'w' }],
    panes: ['d'],
  };
  expect(match(seen, { topic: 't', ...keys })).toMatchObject([{ at }]);
});

test('a rule that says nothing to an organisation without synced users speaks to every other', () => {
  const rule: WhenRule = { topic: 't', missing: 'm', unless: 'cloud-only' };
  const lengths = [true, false, undefined].map((cloudOnly) => {
    const seen = { missing: ['m'], ...(cloudOnly !== undefined && { cloudOnly }) };
    return [match(seen, rule).length, match(seen, { topic: 't', missing: 'm' }).length];
  });
  expect(lengths).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
  ]);
});

test('each topic and place once, the first rule first; other places and topics beside it', () => {
  const pane = { page: 'p', pane: 'd' } as const;
  const seen: Partial<Seen> = { panes: ['d'], missing: ['m'] };
  expect(
    match(
      seen,
      { topic: 't', ...pane, show: 'warning' },
      { topic: 't', ...pane, show: 'note' },
      { topic: 't', missing: 'm', show: 'marker' },
      { topic: 'u', ...pane },
    ),
  ).toEqual([
    { topic: 't', show: 'warning', at: 'pane:d' },
    { topic: 't', show: 'marker', at: 'missing:m' },
    { topic: 'u', at: 'pane:d' },
  ]);
});

test('a finding holds ids and nothing that was on the page', () => {
  const seen: Partial<Seen> = {
    messages: [{ id: 'r', reason: 'why', element: 'the page' } as Seen['messages'][number]],
  };
  expect(Object.keys(match(seen, { topic: 't', message: 'r', show: 'note' })[0] ?? {}).sort()).toEqual([
    'at',
    'reason',
    'show',
    'topic',
  ]);
});

test('a page is looked at only if one of the rules is about it', () => {
  const when: WhenRule[] = [{ topic: 't', page: 'p', missing: 'm' }];
  expect([needsLooking('p', { when }), needsLooking('q', { when }), needsLooking('p', { when: [] })]).toEqual([
    true,
    false,
    false,
  ]);
});
