import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { objectId } from '../../platform/extension/shapes.ts';

/**
 * The object id of the user on the page of a tab, for a link and for nothing else: asked of the page whenever it shows
 * another one, kept in this panel's memory only.
 * @param nav grows with every page of the tab
 */
export function useUserId(tab: number, nav: number): string | undefined {
  const [known, setKnown] = useState<{ readonly nav: number; readonly id: string }>();
  useEffect(() => {
    let mounted = true;
    if (tab < 0 || nav === 0) return;
    browser.tabs.sendMessage(tab, { kind: 'userId' }, { frameId: 0 }).then(
      (id: unknown) => mounted && setKnown(v.is(objectId, id) ? { nav, id } : undefined),
      // A tab without a watcher has no user.
      () => mounted && setKnown(undefined),
    );
    return () => {
      mounted = false;
    };
  }, [tab, nav]);
  return known?.nav === nav ? known.id : undefined;
}
