import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedPanel, type PanelAction, panelReducer } from '../../components/panel/panel-state.ts';

const from = { place: '1 entra/user', topics: [] };
const open = (id: string): PanelAction => ({ do: 'open', id, from });
const run = (...actions: PanelAction[]) => actions.reduce(panelReducer, closedPanel);
const trailOf = (...actions: PanelAction[]) =>
  run(...actions).trail.map((view) => ('id' in view ? view.id : view.view));

describe('the way through the panel', () => {
  test('a topic lies over the list, a related one over the topic', () => {
    expect(trailOf(open('a'), open('b'))).toEqual(['a', 'b']);
    expect(trailOf(open('a'), open('b'), { do: 'back' })).toEqual(['a']);
  });

  test('a topic that was read before is gone back to', () => {
    expect(trailOf(open('a'), open('b'), open('a'))).toEqual(['a']);
  });

  test('back in the list, the focus is on the topic that was read, and the query still stands', () => {
    const state = run({ do: 'search', query: 'writeback' }, open('a'), { do: 'back' });
    expect(state).toMatchObject({ query: 'writeback', trail: [], landing: { topic: 'a' } });
  });

  test('back in the list clears the query first, then does nothing', () => {
    const cleared = run({ do: 'search', query: 'x' }, { do: 'back' });
    expect(cleared.query).toBe('');
    expect(panelReducer(cleared, { do: 'back' })).toBe(cleared);
  });

  test('forward leads to what was left by going back, in its order, until something else is opened', () => {
    const back: PanelAction = { do: 'back' };
    const next: PanelAction = { do: 'next' };
    expect(trailOf(open('a'), open('b'), back, back, next)).toEqual(['a']);
    expect(trailOf(open('a'), open('b'), back, back, next, next, next)).toEqual(['a', 'b']);
    expect(trailOf(open('a'), open('b'), back, { do: 'settings' }, back, next)).toEqual(['a', 'settings']);
    expect(run(open('a'), open('b'), back, open('c')).ahead).toEqual([]);
    expect(run(open('a'), back, { do: 'search', query: 'x' }).ahead, 'a search opens nothing').toHaveLength(1);
  });

  test('a code lies over the tool that lists it, and the way back leads to the entry that opened each', () => {
    const codes: PanelAction = { do: 'tool', step: { view: 'tool', tool: 'codes', at: 'tool:codes' } };
    const code: PanelAction = { do: 'tool', step: { view: 'code', id: 'x', at: 'code:x' } };
    expect(trailOf(codes, code)).toEqual(['tool', 'x']);
    expect(run(codes, code, { do: 'back' }).landing).toEqual({ open: 'code:x' });
    expect(run(codes, { do: 'back' }).landing).toEqual({ open: 'tool:codes' });
  });

  test('a topic that a page asks for opens over the list, whatever was open', () => {
    const asked: PanelAction = { do: 'show', id: 'c', reason: 'privilege', from };
    const state = run({ do: 'search', query: 'x' }, open('a'), open('b'), asked);
    expect(state.trail).toEqual([{ view: 'topic', id: 'c', reason: 'privilege', from }]);
    expect(state.query).toBe('');
  });

  test('the settings lie over a topic, once', () => {
    expect(trailOf(open('a'), { do: 'settings' }, { do: 'settings' })).toEqual(['a', 'settings']);
  });

  test('to the topics of the page', () => {
    expect(run({ do: 'search', query: 'x' }, open('a'), { do: 'here' })).toEqual({
      query: '',
      trail: [],
      ahead: [],
      landing: 'here',
    });
  });
});

test('from everywhere, going back often enough ends in the plain list', () => {
  const action = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map(open),
    fc.constantFrom<PanelAction>(
      { do: 'settings' },
      { do: 'back' },
      { do: 'next' },
      { do: 'here' },
      { do: 'search', query: 'q' },
    ),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      let state = run(...actions);
      expect(state.trail.length).toBeLessThanOrEqual(7);
      for (let back = 0; back < 8; back++) state = panelReducer(state, { do: 'back' });
      expect(state.trail).toEqual([]);
      expect(state.query).toBe('');
    }),
  );
});
