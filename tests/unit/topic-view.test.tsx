// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TopicView } from '../../components/panel/topic-view.tsx';
import { useTicks } from '../../components/panel/use-ticks.ts';
import { ReadingContext } from '../../components/reading/reading-context.ts';
import { WordsContext } from '../../components/reading/words.ts';
import type { Inline, Topic } from '../../core/guidance/topic.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.querySelector('div') as Element);
});
afterEach(() => act(() => root.unmount()));

const words = new Proxy({} as Record<string, string>, { get: (_, key) => String(key) });
const label: Inline = { t: 'label', id: 'users', v: 'Benutzer', lang: 'de', own: { v: 'Users', lang: 'en' } };
const topic: Topic = {
  id: 'refused',
  title: 'Why?',
  answer: [{ t: 'p', c: [{ t: 'text', v: 'Because.' }] }],
  reasons: {},
  body: [
    {
      t: 'steps',
      steps: [
        { risk: 'none', by: 'any-admin', c: [{ t: 'text', v: 'Open ' }, label] },
        { risk: 'none', by: 'any-admin', c: [{ t: 'text', v: 'Wait.' }] },
      ],
    },
  ],
  search: [],
  subject: 'reset',
  related: [],
  sources: [],
  reviewed: '2026-11-22',
};

function Shown({ of, tab }: { of: Topic; tab: number }) {
  const ticks = useTicks(tab);
  const [isGlossed, setGlossed] = useState(false);
  return (
    <TopicView
      topic={of}
      related={[]}
      stillHere
      cases={[]}
      done={ticks.of(of.id)}
      onDone={(done) => ticks.change(of.id, done)}
      isGlossed={isGlossed}
      onGlossed={setGlossed}
      onOpen={() => {}}
    />
  );
}

async function show(of: Topic = topic, { tab = 1, today = '2026-11-23' } = {}) {
  const userLink = { href: 'https://entra.microsoft.com/', exact: false };
  await act(async () =>
    root.render(
      <ReadingContext value={{ language: 'en', values: {}, userLink, today }}>
        <WordsContext value={words}>
          <Shown of={of} tab={tab} />
        </WordsContext>
      </ReadingContext>,
    ),
  );
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.steps input')];
const ticked = () => boxes().map(({ checked }) => checked);
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

describe('steps', () => {
  test('are native check boxes, named after their text', async () => {
    await show();
    expect(boxes().map((box) => [box.type, box.getAttribute('aria-label')])).toEqual([
      ['checkbox', 'Open Benutzer'],
      ['checkbox', 'Wait.'],
    ]);
  });

  test('stay ticked in their tab, and are not ticked in another one', async () => {
    await show();
    await act(async () => boxes()[1]?.click());
    expect(ticked()).toEqual([false, true]);
    await show(topic, { tab: 2 });
    expect(ticked()).toEqual([false, false]);
    await show();
    expect(ticked()).toEqual([false, true]);
    await act(async () => button('reading.untick')?.click());
    expect(ticked()).toEqual([false, false]);
  });

  test('stay ticked when the language changes: a step is the same step', async () => {
    await show();
    await act(async () => boxes()[0]?.click());
    await show(structuredClone(topic));
    expect(ticked()).toEqual([true, false]);
  });
});

test("a word of the portal carries the reader's own: in the title, and as text for those without a mouse", async () => {
  await show();
  const shown = document.querySelector('.label');
  expect([shown?.getAttribute('lang'), shown?.getAttribute('title'), shown?.textContent]).toEqual([
    'de',
    'Users',
    'Benutzer',
  ]);
  expect(shown?.nextElementSibling?.textContent).toBe(' (Users)');
  expect(shown?.nextElementSibling?.hasAttribute('lang'), 'it is in the language of the text').toBe(false);
});

describe('what is out of date', () => {
  const notes = () => [...document.querySelectorAll('.stale')].map(({ textContent }) => textContent);

  test('nothing is said of a topic that is not', async () => {
    await show(topic, { today: '2027-11-22' });
    expect(notes()).toEqual([]);
  });

  test('a review that is over a year old, and a translation that the English has left behind', async () => {
    await show({ ...topic, translation: 'stale' }, { today: '2027-11-23' });
    expect(notes()).toEqual(['reading.old', 'reading.translation-stale']);
  });
});

describe('copies', () => {
  test('are three where there is a text for the user, else two; and none of them holds anything but text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show({ ...topic, forUser: [{ t: 'p', c: [{ t: 'text', v: 'You get a password.' }] }] });
    await act(async () => button('copies.user')?.click());
    expect(writeText).toHaveBeenCalledWith('You get a password.');
    await act(async () => button('copies.ticket')?.click());
    expect(writeText).toHaveBeenLastCalledWith('Why?\n\nBecause.');
    await show();
    expect(button('copies.user')).toBeUndefined();
    expect(document.querySelectorAll('.take-along .copy')).toHaveLength(2);
    vi.unstubAllGlobals();
  });

  test('printing is left to the browser', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show();
    await act(async () => button('copies.print')?.click());
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
