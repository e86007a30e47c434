// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SkeletonView } from '../../components/panel/skeleton-view.tsx';
import { WordsContext } from '../../components/reading/words.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') as Element);
});
afterEach(() => act(() => root.unmount()));

const words = new Proxy({} as Record<string, string>, { get: (_, key) => String(key) });

async function show(ask: () => Promise<string | undefined>, page = 'entra/user') {
  await act(async () =>
    root.render(
      <WordsContext value={words}>
        <SkeletonView name="Frame 1" page={page} ask={ask} />
      </WordsContext>,
    ),
  );
}

async function press(name: string) {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  await act(async () => button?.click());
}

const text = '<!-- Sidelight page skeleton -->\n<html><img src="x" onerror="alert(1)"></html>\n';

test('a skeleton that does not come says so, and can be asked for again', async () => {
  const ask = vi.fn<() => Promise<string | undefined>>().mockResolvedValueOnce(undefined).mockResolvedValueOnce(text);
  await show(ask);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('skeleton.failed');
  await press('panel.retry');
  expect(document.activeElement?.localName).toBe('h1');
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(document.querySelector('pre')?.textContent).toBe(text);
  expect(document.querySelector('pre')?.childElementCount, 'it is text, not elements').toBe(0);
});

test('it is asked for once, and stays while the tab goes on', async () => {
  const ask = vi.fn(() => Promise.resolve(text));
  await show(ask);
  await show(ask, 'entra/password-reset');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(document.querySelector('.of')?.textContent).toContain('entra/user');
});

test('a browser that does not let us copy shows what would have been copied', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  await show(() => Promise.resolve(text));
  await press('skeleton.copy');
  expect(document.querySelector('.copy')?.textContent).toContain('sees.not-copied');
  vi.unstubAllGlobals();
});
