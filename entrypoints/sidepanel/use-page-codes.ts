import { useEffect, useMemo } from 'react';
import type { PageCode } from '../../components/panel/code-list.tsx';
import { codesOnPage, knownCode } from '../../core/guidance/page-codes.ts';
import { codeEntry } from '../../core/guidance/search-entries.ts';
import type { TabContext } from '../../platform/extension/tab-context.ts';
import type { ReferenceState } from './use-reference.ts';

/** The error codes of the page in the tab; the reference data is asked for where there is one. */
export function usePageCodes(facts: TabContext['facts'], { data, failed, want }: ReferenceState): readonly PageCode[] {
  const codes = useMemo(() => codesOnPage(facts), [facts]);
  const wanted = codes.length > 0 && !failed;
  useEffect(() => {
    if (wanted) want();
  }, [wanted, want]);
  return useMemo(
    () =>
      codes.map((code) => {
        const known = data && knownCode(code, data.reference.codes);
        return { code, found: known && codeEntry(known, data.texts) };
      }),
    [codes, data],
  );
}
