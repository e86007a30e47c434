import { useEffect, useState } from 'react';
import { panelShortcut } from '../../platform/extension/panel.ts';

/** The shortcut that opens the panel, as it is assigned whenever the reader comes back; undefined until it is known. */
export function useShortcut(): string | undefined {
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const now = (await panelShortcut()) ?? '';
      if (!life.signal.aborted) setShortcut(now);
    };
    void read();
    addEventListener('focus', read, { signal: life.signal });
    return () => life.abort();
  }, []);
  return shortcut;
}
