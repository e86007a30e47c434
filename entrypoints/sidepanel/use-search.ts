import { useEffect, useMemo, useState } from 'react';
import { buildSearch, type Results, type Search } from '../../core/guidance/search.ts';
import type { SearchTexts } from '../../core/guidance/search-entries.ts';

/** Less is left of a pause than a few texts take. */
const ENOUGH_MS = 4;
const NOTHING: Results = { found: [] };

/** The search: titles and words as soon as somebody types, the longer texts in the pauses after the panel was drawn. */
export function useSearch({ file, english, reference }: SearchTexts): (query: string) => Results {
  const [grown, setGrown] = useState<object>();
  const built = useMemo(() => {
    let search: Search | undefined;
    return () => {
      search ??= buildSearch({ file, english, reference });
      return search;
    };
  }, [file, english, reference]);
  useEffect(() => {
    let pause = requestIdleCallback(grow, { timeout: 2000 });
    function grow(left: IdleDeadline) {
      let isMore = true;
      do isMore = built().more();
      while (isMore && left.timeRemaining() > ENOUGH_MS);
      if (isMore) pause = requestIdleCallback(grow, { timeout: 500 });
      else setGrown(() => built);
    }
    return () => cancelIdleCallback(pause);
  }, [built]);
  return useMemo(() => {
    // A search that has grown finds more, so that what is on screen is looked up again.
    void grown;
    return (query) => (query.trim() === '' ? NOTHING : built()(query));
  }, [built, grown]);
}
