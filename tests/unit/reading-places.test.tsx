// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelAction } from '../../components/panel/panel-state.ts';
import { type Asked, usePanel } from '../../components/panel/use-panel.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let line = 0;
let go: (action: PanelAction) => void;
let shown: string;

beforeEach(() => {
  line = 0;
  vi.stubGlobal('scrollTo', (_: number, to: number) => {
    line = to;
  });
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => line });
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') as Element);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function Probe({ tab, asked }: { tab: number; asked?: Asked | undefined }) {
  const [state, dispatch] = usePanel(asked, { place: `${tab} entra/user`, topics: [] }, tab);
  const view = state.trail.at(-1);
  go = dispatch;
  shown = view && 'id' in view ? view.id : 'list';
  return null;
}

const follow = (tab: number, asked?: Asked) => act(async () => root.render(<Probe tab={tab} asked={asked} />));
const take = (action: PanelAction) => act(async () => go(action));
const open = (id: string) => take({ do: 'open', id, from: { place: '', topics: [] } });

test('back and forward lead to the line that was read; what is opened anew begins at its top', async () => {
  await follow(1);
  line = 40;
  await open('a');
  expect(line).toBe(0);
  line = 300;
  await open('b');
  expect(line).toBe(0);
  line = 70;
  await take({ do: 'back' });
  expect([shown, line]).toEqual(['a', 300]);
  await take({ do: 'next' });
  expect([shown, line]).toEqual(['b', 70]);
  await take({ do: 'back' });
  await take({ do: 'back' });
  expect([shown, line]).toEqual(['list', 40]);
  await open('a');
  expect(line).toBe(0);
});

test('a tab is found again as it was left: the topic and the line', async () => {
  await follow(1);
  await open('a');
  line = 300;
  await follow(2);
  expect([shown, line], 'a tab that is new goes on with what is open').toEqual(['a', 300]);
  line = 500;
  await open('b');
  line = 20;
  await follow(1);
  expect([shown, line]).toEqual(['a', 300]);
  await follow(2);
  expect([shown, line]).toEqual(['b', 20]);
  await take({ do: 'back' });
  expect([shown, line]).toEqual(['a', 500]);
});

test('the same topic has a line of its own in each tab', async () => {
  await follow(1);
  await open('a');
  line = 300;
  await follow(2);
  line = 500;
  await follow(1);
  expect(line).toBe(300);
  await follow(2);
  expect(line).toBe(500);
});

test('what a page of another tab asks for waits until the panel follows that tab', async () => {
  await follow(1);
  await open('a');
  const asked: Asked = { topic: 'c', tab: 2, at: 1 };
  await follow(1, asked);
  expect(shown).toBe('a');
  await follow(2, asked);
  expect(shown).toBe('c');
  await follow(1, asked);
  expect(shown).toBe('a');
});
