import { useEffect, useState } from 'react';
import { isPinned } from '../../platform/extension/first-run.ts';

/** How long until the browser is asked again: it need not say when the reader pins the icon. */
const AGAIN_MS = 2_000;

/** Whether the icon is on the toolbar, as it is now; undefined where the browser does not say. */
export function usePinned(): boolean | undefined {
  const [pinned, setPinned] = useState<boolean>();
  useEffect(() => {
    let mounted = true;
    const read = async () => {
      const now = await isPinned();
      if (mounted) setPinned(now);
    };
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), AGAIN_MS);
    return () => {
      mounted = false;
      clearInterval(timer);
    };
  }, []);
  return pinned;
}
