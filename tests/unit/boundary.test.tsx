// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../components/panel/waiting.tsx';
import { WordsContext } from '../../components/reading/words.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

test('what broke on one page is tried again on the next, and not before', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.body.innerHTML = '<div></div>';
  const root = createRoot(document.querySelector('div') as Element, { onCaughtError: () => {} });
  const words = { 'panel.failed': 'It broke.', 'panel.retry': 'Again' };
  function Topics({ of }: { of: string }) {
    if (of === 'bad') throw new Error('It is not iterable.');
    return <p>{of}</p>;
  }
  const show = (place: string, of: string) =>
    act(() =>
      root.render(
        <WordsContext value={words}>
          <Boundary place={place}>
            <Topics of={of} />
          </Boundary>
        </WordsContext>,
      ),
    );
  show('7 1', 'bad');
  expect(document.body.textContent).toContain('It broke.');
  show('7 1', 'good');
  expect(document.body.textContent).toContain('It broke.');
  show('8 1', 'good');
  expect(document.body.textContent).toBe('good');
  act(() => root.unmount());
});
