/** Where the pointer or the keyboard is: on an explained control, on our own surfaces, or elsewhere. */
export type Place = Element | 'sidelight' | undefined;

/**
 * Follows pointer and focus from the document, without a listener on any control of the portal. Disabled buttons do send
 * `pointerover` (measured in Chromium 156 and Firefox 153), so the document hears of them.
 * @param anchors the explained controls of this moment
 * @param tell hears of every place, also when it is still the one before
 */
export function watchPointer(
  anchors: () => readonly Element[],
  tell: (place: Place) => void,
  signal: AbortSignal,
): void {
  const placeOf = (target: EventTarget | null): Place => {
    if (!(target instanceof Element)) return undefined;
    if (target.localName.startsWith('sidelight-')) return 'sidelight';
    return anchors().find((anchor) => anchor.contains(target));
  };
  const options = { capture: true, signal } as const;
  document.addEventListener('pointerover', (event) => tell(placeOf(event.target)), options);
  document.documentElement.addEventListener('pointerleave', () => tell(undefined), { signal });
  document.addEventListener('focusin', (event) => tell(placeOf(event.target)), options);
  document.addEventListener('focusout', () => tell(undefined), options);
  watchUnreachable(anchors, tell, signal);
}

/** A control with `pointer-events: none` hears nothing; while one is on screen, the pointer is compared with its box. */
function watchUnreachable(anchors: () => readonly Element[], tell: (place: Place) => void, signal: AbortSignal): void {
  let inside: Element | undefined;
  const move = (event: PointerEvent) => {
    const deaf = anchors().filter((anchor) => getComputedStyle(anchor).pointerEvents === 'none');
    const now = deaf.find((anchor) => {
      const box = anchor.getBoundingClientRect();
      return (
        event.clientX >= box.left &&
        event.clientX <= box.right &&
        event.clientY >= box.top &&
        event.clientY <= box.bottom
      );
    });
    if (now === inside) return;
    inside = now;
    tell(now);
  };
  document.addEventListener('pointermove', (event) => anchors().length > 0 && move(event), {
    capture: true,
    signal,
  });
}
