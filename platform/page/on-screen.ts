/**
 * Calls back whenever this document comes on screen or leaves it. The Azure portal keeps the frames of earlier pages alive,
 * parked beside the window or hidden; an observer inside the frame tells them apart (measured in Chromium 156).
 */
export function watchOnScreen(callback: (onScreen: boolean) => void, signal: AbortSignal): void {
  const observer = new IntersectionObserver((entries) => callback(entries.at(-1)?.isIntersecting === true));
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
}
