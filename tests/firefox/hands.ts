/** The real mouse and keyboard. */
import { waitFor } from './contexts.ts';
import type { Firefox } from './launch.ts';

/** An element of a page, of a frame or of a closed root. */
export interface Element {
  readonly context: string;
  readonly sharedId: string;
}

/** Waits for an element of a document, by what a selector or its words find. */
export function findElement(
  firefox: Firefox,
  context: string,
  locator: { readonly type: 'css' | 'innerText' | 'xpath'; readonly value: string },
): Promise<Element> {
  return waitFor(`${locator.value} in the page`, async () => {
    const { nodes } = await firefox.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator,
      serializationOptions: { maxDomDepth: 0 },
    });
    const [first] = nodes;
    return first && { context, sharedId: first.sharedId };
  });
}

/** Moves the mouse onto the middle of an element, also of one that is disabled. */
export function hover(firefox: Firefox, element: Element): Promise<void> {
  return move(firefox, element, []);
}

export function click(firefox: Firefox, element: Element): Promise<void> {
  return move(firefox, element, [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]);
}

async function move(firefox: Firefox, { context, sharedId }: Element, then: readonly object[]): Promise<void> {
  const origin = { type: 'element', element: { sharedId } };
  // Twice, as a hand does: the first move after a page was opened may be taken for the place where the mouse was.
  const actions = [2, 0].map((x) => ({ type: 'pointerMove', x, y: 0, origin, duration: 20 }));
  const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [...actions, ...then] };
  await firefox.send('input.performActions', { context, actions: [mouse] });
}

/** Presses a key where the focus is. @param value a character, or the code point of a key in WebDriver */
export async function press(firefox: Firefox, context: string, value: string): Promise<void> {
  const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  await firefox.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

export const ESCAPE = '\ue00c';
