import { useCallback, useEffect, useState } from 'react';
import type { ToolData } from '../../components/tools/tool-data.ts';
import { loadReference } from '../../platform/extension/text.ts';

/** What the tools rest on. `want` asks for it: most openings of the panel need none of it. */
export interface ReferenceState {
  readonly data: ToolData | undefined;
  readonly failed: boolean;
  readonly want: () => void;
}

/** Loads the reference data with its words in one language; English stands in for one that fails. */
export function useReference(language: string): ReferenceState {
  const [wanted, setWanted] = useState(0);
  const [data, setData] = useState<ToolData>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (wanted === 0) return;
    let current = true;
    setFailed(false);
    loadReference(language)
      .catch(() => loadReference('en'))
      .then(
        (loaded) => current && setData(loaded),
        () => current && setFailed(true),
      );
    return () => {
      current = false;
    };
  }, [wanted, language]);
  const want = useCallback(() => setWanted((before) => (before === 0 ? 1 : before)), []);
  const again = useCallback(() => setWanted((before) => before + 1), []);
  return { data, failed, want: failed ? again : want };
}
