import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { emptyTab, readTab, type TabContext, watchTab } from '../../platform/extension/tab-context.ts';

/** No tab: a window of which the browser tells nothing. */
const NONE = -1;

/**
 * The tab that the panel is about: a fixed one, else the active tab of its window. Its id is all we ask for, so that no
 * permission is needed.
 * @returns undefined until it is known
 */
export function useFollowedTab(fixed: number | undefined): number | undefined {
  const [active, setActive] = useState<number>();
  useEffect(() => {
    if (fixed !== undefined) return;
    let mounted = true;
    const look = async () => {
      const tabs = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
      if (mounted) setActive(tabs[0]?.id ?? NONE);
    };
    void look();
    browser.tabs.onActivated.addListener(look);
    return () => {
      mounted = false;
      browser.tabs.onActivated.removeListener(look);
    };
  }, [fixed]);
  return fixed ?? active;
}

export interface FollowedTab {
  readonly tab: number;
  readonly context: TabContext;
}

/** What is known of a tab, always the newest; the tab before stays until the first word of the next one is here. */
export function useTabContext(tab: number | undefined): FollowedTab | undefined {
  const [known, setKnown] = useState<FollowedTab>();
  useEffect(() => {
    if (tab === undefined) return;
    const life = new AbortController();
    let told = false;
    watchTab(
      tab,
      (context) => {
        told = true;
        setKnown({ tab, context });
      },
      life.signal,
    );
    readTab(tab)
      .catch(() => emptyTab)
      .then((context) => {
        // A change that came while we were reading is newer.
        if (!told && !life.signal.aborted) setKnown({ tab, context });
      });
    return () => life.abort();
  }, [tab]);
  return known;
}
