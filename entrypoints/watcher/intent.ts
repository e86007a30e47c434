import type { WatcherTable } from '../../core/detection/table.ts';
import { isNamed } from '../../core/detection/words.ts';

/**
 * Calls back when pointer or focus first comes to a control that carries the name of a known pane, and so may open it.
 * A warning in that pane has to be there before the admin has read it.
 */
export function watchIntent(table: WatcherTable, callback: () => void, signal: AbortSignal): void {
  const panes = table.portals.flatMap((portal) => portal.panes);
  if (panes.length === 0) return;
  const found = new AbortController();
  signal.addEventListener('abort', () => found.abort());
  const listen = ({ target }: Event) => {
    const control = target instanceof Element && target.closest('button, [role=button], [role=menuitem]');
    if (!control || !panes.some(({ heading }) => isNamed(control, heading, table.labels))) return;
    found.abort();
    callback();
  };
  const options = { capture: true, passive: true, signal: found.signal } as const;
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, listen, options);
}
